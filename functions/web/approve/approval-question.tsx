import { Changes } from '../pieces/history/changes.tsx';
import { earlierVersion } from '../pieces/history/earlier-version.ts';
import { LapsedNotice } from '../pieces/status/basis-change-list.tsx';
import { Lowerings, loweringsTitle } from '../pieces/status/lowerings.tsx';
import { PlannedTime } from '../pieces/status/planned-time.tsx';
import { AnsweredWords } from '../pieces/text/answered-words.tsx';
import { LeftOutFacts } from '../pieces/text/left-out-facts.tsx';
import { unconfirmedBehind } from '../pieces/text/sentence-list.tsx';
import { type Remark, remarksOn } from '../pieces/words/remark.ts';
import { RemarkList, remarkCount } from '../pieces/words/remark-list.tsx';
import { WordsSheets } from '../pieces/words/words-sheets.tsx';
import { AnswerBar } from './answer-bar.tsx';
import { MoreAbout } from './more-about.tsx';
import { NextUpdate } from './next-update.tsx';
import { OtherAnswers } from './other-answers.tsx';
import { PasskeyMissing } from './passkey-parts.tsx';
import { QuestionHead } from './question-head.tsx';
import type { QuestionProps } from './question-props.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { TwinWords } from './twin-words.tsx';

const ObstacleNotice = ({ view, statement, incident, obstacle }: QuestionProps) =>
  obstacle && (obstacle.type !== 'blocking-findings' || obstacle.notOverridable.length > 0) ? (
    <section class="notice bad">
      <h2>{view.t.approval.cannot}</h2>
      <RefusalNotice view={view} refusal={obstacle} statement={statement} incident={incident} />
    </section>
  ) : null;

const Links = ({
  view,
  statement,
  incident,
  history,
  remarks,
}: QuestionProps & { remarks: readonly Remark[] }) => {
  const earlier = earlierVersion(history, statement.version);
  const unconfirmed = unconfirmedBehind(statement.texts, incident.facts);
  const lowered = loweringsTitle({ view, incident, statement });
  return (
    <p class="links">
      {remarks.length > 0 && (
        <a class={remarks[0]?.severity} href="#remarks">
          {remarkCount(view, remarks)}
        </a>
      )}
      {lowered && <a href="#lowered">{lowered}</a>}
      {earlier && <a href="#changes">{view.t.text.changedSince(earlier.version)}</a>}
      <a href={`/approve/${statement.id}/why`}>
        {view.t.approval.basis}
        {unconfirmed > 0 && view.t.approval.unconfirmed(unconfirmed)}
      </a>
    </p>
  );
};

const Words = (props: QuestionProps & { remarks: readonly Remark[] }) => {
  const { view, statement, incident, answered, history, remarks } = props;
  return (
    <section class="texts" aria-labelledby="texts">
      <h2 id="texts" class="hidden">
        {view.t.approval.textsTitle}
      </h2>
      <AnsweredWords {...{ view, statement, incident, answered }} />
      <WordsSheets view={view} statement={statement} remarks={remarks} />
      <Changes view={view} statement={statement} history={history} />
      <NextUpdate view={view} statement={statement} />
      <PlannedTime view={view} statement={statement} />
    </section>
  );
};

/** The question: who asks, by when, the consequences, the exact words, and the answers. */
export const ApprovalQuestion = (props: QuestionProps) => {
  const { view, statement, incident, findings, twin } = props;
  const remarks = remarksOn(findings);
  return (
    <>
      <QuestionHead {...props} />
      <LapsedNotice view={view} statement={statement} incident={incident} />
      <ObstacleNotice {...props} />
      <PasskeyMissing {...props} />
      <Links {...props} remarks={remarks} />
      <Words {...props} remarks={remarks} />
      <RemarkList view={view} remarks={remarks} texts={statement.texts} lang={statement.language} />
      {twin && <TwinWords view={view} twin={twin} before={remarks} />}
      <Lowerings view={view} incident={incident} statement={statement} />
      <LeftOutFacts view={view} statement={statement} incident={incident} />
      <MoreAbout {...props} />
      <OtherAnswers {...props} />
      <AnswerBar {...props} />
    </>
  );
};
