import type { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { SeenStatement } from '#domain/moderation/outside-words.ts';
import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import { isOpen } from '#domain/statement/status.ts';
import { Changes } from '../pieces/history/changes.tsx';
import { AnsweredWords } from '../pieces/text/answered-words.tsx';
import { LeftOutFacts } from '../pieces/text/left-out-facts.tsx';
import { PlacingLines } from '../pieces/text/placing-lines.tsx';
import { SmsCost } from '../pieces/text/sms-cost.tsx';
import { remarksOn } from '../pieces/words/remark.ts';
import { RemarkList } from '../pieces/words/remark-list.tsx';
import { WordsSheets } from '../pieces/words/words-sheets.tsx';
import type { SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  statement: SeenStatement;
  incident: Incident;
  /** The comment that it answers, as it reads now. */
  answered: AnsweredComment | undefined;
  history: readonly JournalItem[];
  /** How many a text message goes to, where that is known. */
  smsRecipients: number | undefined;
}

/** The words of a statement, with what stands beside them. */
export const Texts = (props: Props) => {
  const { view, statement, incident, answered, history, smsRecipients } = props;
  const remarks = remarksOn(statement.check?.findings ?? []);
  return (
    <section>
      <h2>{view.t.statement.texts}</h2>
      <AnsweredWords {...{ view, statement, incident, answered }} />
      <PlacingLines view={view} statement={statement} />
      <Changes view={view} statement={statement} history={history} />
      {statement.texts.length === 0 && <p class="hint">{view.t.statement.noTexts}</p>}
      {isOpen(statement.status) && (
        <SmsCost view={view} texts={statement.texts} recipients={smsRecipients} />
      )}
      <WordsSheets view={view} statement={statement} remarks={remarks} />
      {statement.texts.length > 0 && (
        <p>
          <a href={`/approve/${statement.id}/why`}>{view.t.approval.why}</a>
        </p>
      )}
      <LeftOutFacts view={view} statement={statement} incident={incident} />
      <RemarkList view={view} remarks={remarks} texts={statement.texts} lang={statement.language} />
    </section>
  );
};
