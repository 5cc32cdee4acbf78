import type { ChannelText } from '#domain/draft/draft.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { briefOf } from '#domain/statement/brief/brief.ts';
import { toldFacts } from '#domain/statement/brief/told-facts.ts';
import { approvedAt } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Document } from '../page/document.tsx';
import { FactStatusBadge } from '../pieces/status/fact-status.tsx';
import { passagesOf } from '../pieces/text/passages.ts';
import { SentenceList } from '../pieces/text/sentence-list.tsx';
import { sameWords } from '../pieces/words/same-words.ts';
import { Time } from '../view/time.tsx';
import { listWords, type SignedInView } from '../view/view.ts';

interface WhyProps {
  view: SignedInView;
  statement: Statement;
  incident: Incident;
  /** What is out about the incident, for the public and for staff. */
  earlier: readonly Statement[];
}

const wordsIn = (text: ChannelText): string[] => passagesOf(text).map(({ words }) => words);

// A sentence that several texts share is told once, with the longest of them.
const Sentences = ({ view, statement, incident }: WhyProps) => {
  const texts = sameWords(statement.texts).flatMap(
    ({ channels }) => statement.texts.find(({ channel }) => channel === channels[0]) ?? [],
  );
  const brief = briefOf(statement, incident, view.plan);
  return (
    <section>
      <h2>{view.t.approval.why}</h2>
      {statement.texts.every(({ sentences }) => sentences.length === 0) && (
        <p class="hint">{view.t.text.noSentences}</p>
      )}
      {texts.map((text, i) => (
        <SentenceList
          {...{ view, text, brief }}
          language={statement.language}
          facts={[...incident.facts, ...toldFacts(statement.kind, incident)]}
          leaveOut={new Set(texts.slice(0, i).flatMap(wordsIn))}
        />
      ))}
    </section>
  );
};

const Facts = ({ view, incident }: WhyProps) => (
  <section>
    <h2>{view.t.deskPage.facts}</h2>
    {incident.facts.length === 0 && <p class="hint">{view.t.deskPage.noFacts}</p>}
    <ul class="rows">
      {incident.facts.map(({ status, text, source, audience }) => (
        <li>
          <div>
            <p>{text}</p>
            <p class="meta">
              {audience === 'internal' && `${view.t.names.audiences.internal} · `}
              {source ? view.t.deskPage.source(source) : view.t.deskPage.noSource}
            </p>
          </div>
          <FactStatusBadge view={view} status={status} />
        </li>
      ))}
    </ul>
  </section>
);

const titleOf = (view: SignedInView, { kind, texts }: Statement): string =>
  texts.find(({ title }) => title !== undefined)?.title ?? view.t.names.kinds[kind];

const Earlier = ({ view, earlier }: WhyProps) => (
  <section>
    <h2>{view.t.approval.earlier}</h2>
    {earlier.length === 0 && <p class="hint">{view.t.approval.noEarlier}</p>}
    {earlier.map((statement) => (
      <details class="panel">
        <summary>
          <Time view={view} at={approvedAt(statement)} /> {titleOf(view, statement)}
        </summary>
        {sameWords(statement.texts)
          .slice(0, 1)
          .map(({ channels, text }) => (
            <>
              <p class="meta">
                {listWords(
                  view,
                  channels.map((channel) => view.t.names.channels[channel]),
                )}
              </p>
              <p class="prose" lang={statement.language}>
                {text}
              </p>
            </>
          ))}
        <p>
          <a href={`/desk/statements/${statement.id}`}>{view.t.approval.seeDesk}</a>
        </p>
      </details>
    ))}
  </section>
);

/** What each sentence rests on, what is known of the incident, and what was said before. */
export const WhyPage = (props: WhyProps) => {
  const { view, statement, incident } = props;
  return (
    <Document view={view} title={view.t.approval.why} styles={['approve.css']} narrow>
      <p>
        <a href={`/approve/${statement.id}`}>{view.t.approval.backToWords}</a>
      </p>
      <h1>{incident.title || view.t.names.kinds[statement.kind]}</h1>
      <p class="meta">
        <span class={`severity s${incident.severity}`}>
          {view.t.names.severities[incident.severity]}
        </span>{' '}
        {statement.incidentId && (
          <a href={`/desk/incidents/${statement.incidentId}`}>{view.t.approval.wholeIncident}</a>
        )}
      </p>
      {incident.summary && <p class="prose">{incident.summary}</p>}
      <Facts {...props} />
      <Sentences {...props} />
      <Earlier {...props} />
    </Document>
  );
};
