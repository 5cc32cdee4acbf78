import { hasOwnPage } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import { personIn } from '#domain/plan/plan.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { FormState } from '../form/form-state.ts';
import { Changes } from '../pieces/history/changes.tsx';
import { ClearanceLines } from '../pieces/history/clearance-lines.tsx';
import { Hash } from '../pieces/text/hash.tsx';
import { TextSheet } from '../pieces/text/text-sheet.tsx';
import { listWords, nameOf, type SignedInView } from '../view/view.ts';
import type { Answering, Obstacle } from './access.ts';
import { ActionBar } from './action-bar.tsx';
import { AskedFor } from './asked-for.tsx';
import { Happens } from './consequences.tsx';
import { OtherAnswers } from './other-answers.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { PasskeyMissing, type Signing } from './signing.tsx';

/** What the question to a spokesperson shows. */
export interface QuestionProps {
  view: SignedInView;
  statement: Statement;
  incident: Incident;
  /** The statement's journal, oldest first. */
  history: readonly JournalItem[];
  /** The statement that this one corrects or takes back. */
  earlier: Statement | undefined;
  findings: readonly Finding[];
  obstacle: Obstacle | undefined;
  answering: Answering;
  signing: Signing;
  form: FormState;
}

const Asker = async ({ view, statement, answering }: QuestionProps) => {
  const person = personIn(view.deps.plan, statement.requestedBy);
  const phone = (await view.deps.phoneOf(statement.requestedBy)) ?? person?.phone;
  const name = nameOf(view, statement.requestedBy);
  return (
    <p class="asker">
      <span>{view.t.approval.asksYou[answering.capacity](name, person?.role ?? '')}</span>
      {phone && (
        <a class="button" href={`tel:${phone}`}>
          {view.t.call(name)}
        </a>
      )}
    </p>
  );
};

const Deadline = ({ view, statement }: QuestionProps) => {
  const round = statement.rounds.at(-1);
  return round ? (
    <p class="deadline">
      {view.t.approval.answerBy} <time datetime={round.until}>{view.clock.words(round.until)}</time>
    </p>
  ) : null;
};

// Whoever has cleared these words has answered; the page says so further down.
const AskedToo = ({ view, statement }: QuestionProps) => {
  const people = statement.rounds.flatMap((round) => round.people);
  const answered = [view.me.id, ...statement.clearances.map(({ by }) => by)];
  const others = [...new Set(people)].filter((id) => !answered.includes(id));
  if (others.length === 0) return <p>{view.t.approval.askedOnly}</p>;
  const names = others.map((id) => nameOf(view, id));
  return (
    <p>
      {view.t.approval.askedToo}: {listWords(view, names)}
    </p>
  );
};

const Words = ({ view, statement, incident, findings, history }: QuestionProps) => (
  <section>
    <h2>{view.t.approval.textsTitle}</h2>
    <Changes view={view} statement={statement} history={history} />
    {statement.texts.map((text) => (
      <TextSheet
        view={view}
        text={text}
        statement={statement}
        findings={findings}
        facts={incident.facts}
      />
    ))}
  </section>
);

// The newsroom prints this time beside the words, so it is approved with them.
const NextUpdate = ({ view, statement: { nextUpdateAt, channels } }: QuestionProps) => {
  if (nextUpdateAt === undefined) return null;
  const when = view.clock.words(nextUpdateAt);
  const isOnPage = channels.some(hasOwnPage);
  return (
    <p>
      <time datetime={nextUpdateAt}>
        {isOnPage ? view.t.approval.nextUpdateOnPage(when) : view.t.statement.promised(when)}
      </time>
    </p>
  );
};

const Impossible = ({ view, statement, incident, obstacle }: QuestionProps) =>
  obstacle && (obstacle.type !== 'blocking-findings' || obstacle.notOverridable.length > 0) ? (
    <section class="notice bad">
      <h2>{view.t.approval.cannot}</h2>
      <RefusalNotice view={view} refusal={obstacle} statement={statement} incident={incident} />
    </section>
  ) : null;

/** The question: who asks, by when, what happens, the exact words, and the answers. */
export const Question = (props: QuestionProps) => {
  const { view, statement, incident, earlier, answering } = props;
  return (
    <>
      <h1>{view.t.names.kinds[statement.kind]}</h1>
      <Asker {...props} />
      <Deadline {...props} />
      <AskedFor {...props} />
      <p>
        {view.t.approval.about}: <b>{incident.title}</b>{' '}
        <span class={`severity s${incident.severity}`}>
          {view.t.names.severities[incident.severity]}
        </span>
      </p>
      <AskedToo {...props} />
      <Happens view={view} statement={statement} earlier={earlier} answering={answering} />
      <ClearanceLines view={view} statement={statement} />
      <Impossible {...props} />
      <PasskeyMissing {...props} />
      <Words {...props} />
      <NextUpdate {...props} />
      {statement.instructions && (
        <p class="prose">
          <b>{view.t.statement.instructions}:</b> {statement.instructions}
        </p>
      )}
      <Hash view={view} statement={statement} />
      <OtherAnswers {...props} />
      <ActionBar {...props} />
    </>
  );
};
