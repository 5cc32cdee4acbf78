import { hasOwnPage } from '#domain/channel/channel.ts';
import { personIn } from '#domain/plan/plan.ts';
import { Changes } from '../pieces/history/changes.tsx';
import { ClearanceLines } from '../pieces/history/clearance-lines.tsx';
import { Lowerings } from '../pieces/status/lowerings.tsx';
import { AnsweredWords } from '../pieces/text/answered-words.tsx';
import { Hash } from '../pieces/text/hash.tsx';
import { TextSheet } from '../pieces/text/text-sheet.tsx';
import { listWords, nameOf } from '../view/view.ts';
import { ActionBar } from './action-bar.tsx';
import { AskedFor } from './asked-for.tsx';
import { Consequences } from './consequences.tsx';
import { OtherAnswers } from './other-answers.tsx';
import { PasskeyMissing } from './passkey-parts.tsx';
import type { QuestionProps } from './question-props.ts';
import { RefusalNotice } from './refusal-notice.tsx';

const Requester = ({ view, statement, answering, requesterPhone }: QuestionProps) => {
  const name = nameOf(view, statement.requestedBy);
  const role = personIn(view.plan, statement.requestedBy)?.role ?? '';
  return (
    <p class="asker">
      <span>{view.t.approval.asksYou[answering.capacity](name, role)}</span>
      {requesterPhone && (
        <a class="button" href={`tel:${requesterPhone}`}>
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

// People who have cleared these words have answered; the page says so further down.
const OthersAsked = ({ view, statement }: QuestionProps) => {
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

const Texts = ({ view, statement, incident, findings, history }: QuestionProps) => (
  <section>
    <h2>{view.t.approval.textsTitle}</h2>
    <AnsweredWords view={view} statement={statement} />
    <Changes view={view} statement={statement} history={history} />
    {statement.texts.map((text) => (
      <TextSheet
        view={view}
        text={text}
        statement={statement}
        findings={findings}
        incident={incident}
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

const ObstacleNotice = ({ view, statement, incident, obstacle }: QuestionProps) =>
  obstacle && (obstacle.type !== 'blocking-findings' || obstacle.notOverridable.length > 0) ? (
    <section class="notice bad">
      <h2>{view.t.approval.cannot}</h2>
      <RefusalNotice view={view} refusal={obstacle} statement={statement} incident={incident} />
    </section>
  ) : null;

/** The question: who asks, by when, the consequences, the exact words, and the answers. */
export const ApprovalQuestion = (props: QuestionProps) => {
  const { view, statement, incident } = props;
  return (
    <>
      <h1>{view.t.names.kinds[statement.kind]}</h1>
      <Requester {...props} />
      <Deadline {...props} />
      <AskedFor {...props} />
      <p>
        {view.t.approval.about}:{' '}
        <a href={`/desk/incidents/${incident.id}`}>
          <b>{incident.title}</b>
        </a>{' '}
        <span class={`severity s${incident.severity}`}>
          {view.t.names.severities[incident.severity]}
        </span>
      </p>
      <Lowerings view={view} incident={incident} />
      <OthersAsked {...props} />
      <Consequences {...props} />
      <ClearanceLines view={view} statement={statement} />
      <ObstacleNotice {...props} />
      <PasskeyMissing {...props} />
      <Texts {...props} />
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
