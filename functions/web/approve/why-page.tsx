import type { Fact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { timelessBrief } from '#domain/statement/brief/brief.ts';
import { toldFacts } from '#domain/statement/brief/told-facts.ts';
import { approvedAt } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Document } from '../page/document.tsx';
import { FactStatusBadge } from '../pieces/status/fact-status.tsx';
import { SentenceList, sentencesOf } from '../pieces/text/sentence-list.tsx';
import type { Supported } from '../pieces/text/supported.ts';
import { type SameWords, sameWords } from '../pieces/words/same-words.ts';
import { listChannels } from '../view/list-channels.ts';
import { Time } from '../view/time.tsx';
import type { SignedInView } from '../view/view.ts';

interface WhyProps {
  view: SignedInView;
  statement: Statement;
  incident: Incident;
  /** What is out about the incident, for the public and for staff. */
  earlier: readonly Statement[];
}

interface BasisProps {
  view: SignedInView;
  statement: Statement;
  facts: readonly Fact[];
  groups: readonly SameWords[];
  /** The sentences of each group. */
  sentences: readonly Supported[][];
}

const Sentences = ({ view, statement, facts, groups, sentences }: BasisProps) => (
  <section>
    <h2>{view.t.approval.why}</h2>
    {sentences.flat().some(({ isByHand }) => isByHand) && <p class="hint">{view.t.text.byHand}</p>}
    {groups.map(({ channels }, i) => (
      <>
        <h3>{listChannels(view, channels)}</h3>
        {sentences[i]?.length === 0 ? (
          <p class="hint">{view.t.approval.saidAbove}</p>
        ) : (
          <SentenceList
            {...{ view, facts }}
            sentences={sentences[i] ?? []}
            language={statement.language}
          />
        )}
      </>
    ))}
  </section>
);

// Facts behind a sentence stand with it.
const OtherFacts = ({ view, facts, sentences }: BasisProps) => {
  const behind = new Set(sentences.flat().flatMap(({ factIds }) => factIds));
  const others = facts.filter(({ id }) => !behind.has(id));
  if (others.length === 0 && facts.length > 0) return null;
  return (
    <section>
      <h2>{facts.length === 0 ? view.t.deskPage.facts : view.t.approval.otherFacts}</h2>
      {facts.length === 0 && <p class="hint">{view.t.deskPage.noFacts}</p>}
      <ul class="rows">
        {others.map(({ status, text, source, audience }) => (
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
};

// What the words rest on, sentence by sentence, and the facts that they leave out.
const BasisParts = ({ view, statement, incident }: WhyProps) => {
  const isOfIncident = ({ id }: Fact) => incident.facts.some((fact) => fact.id === id);
  const improved = toldFacts(statement.kind, incident).filter((fact) => !isOfIncident(fact));
  const facts = [...incident.facts, ...improved];
  const brief = timelessBrief(statement, incident, view.plan);
  const groups = sameWords(statement.texts);
  const texts = groups.flatMap(
    ({ channels }) => statement.texts.find(({ channel }) => channel === channels[0]) ?? [],
  );
  const isByTemplates = statement.draftedBy === 'playbook';
  const sentences = sentencesOf(texts, { view, brief, isByTemplates });
  const props = { view, statement, facts, groups, sentences };
  return (
    <>
      <Sentences {...props} />
      <OtherFacts {...props} />
    </>
  );
};

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
              <p class="meta">{listChannels(view, channels)}</p>
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
      <BasisParts {...props} />
      <Earlier {...props} />
    </Document>
  );
};
