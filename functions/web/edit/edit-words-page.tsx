import type { Incident } from '#domain/incident/incident.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { SeenStatement } from '#domain/moderation/outside-words.ts';
import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FormState } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import { ChangeRequest } from '../pieces/history/change-request.tsx';
import { AnsweredWords } from '../pieces/text/answered-words.tsx';
import { WordsSheets } from '../pieces/words/words-sheets.tsx';
import type { View } from '../view/view.ts';
import { AtHand } from './at-hand.tsx';
import { StoppedNotice } from './check-parts.tsx';
import type { CheckedWords } from './remarks.tsx';
import { ReusableTexts } from './reusable-texts.tsx';
import { WordsForm } from './words-form.tsx';

/** The data of the page on which words are changed. */
export interface EditWordsProps {
  view: View;
  form: FormState;
  statement: SeenStatement;
  incident: Incident;
  /** The comment that it answers, as it reads now. */
  answered: AnsweredComment | undefined;
  history: readonly JournalItem[];
  /** Path of the statement, at the desk or at the approval. */
  base: string;
  /** Whether someone saved other words meanwhile: they are then shown beside the typed ones. */
  isStale: boolean;
  /** The words in the form and their findings. */
  checked: CheckedWords;
  /** Whether they were not saved because of findings that their writer had not seen. */
  isStopped: boolean;
}

const Newest = ({ view, statement }: EditWordsProps) => (
  <section class="notice" aria-labelledby="newest">
    <h2 id="newest">{view.t.statement.theirs}</h2>
    <p>{view.t.statement.useTheirs}</p>
    <WordsSheets view={view} statement={statement} remarks={[]} />
  </section>
);

// Only a writer who has seen the newest words may replace them.
const hashOf = ({ form, statement, isStale }: EditWordsProps): string =>
  isStale ? (statement.hash ?? '') : one(form.values, 'hash');

/** A person changes the words of a statement, channel by channel. */
export const EditWordsPage = (props: EditWordsProps) => {
  const { view, form, statement, incident, answered, history, base } = props;
  const { isStale, checked, isStopped } = props;
  return (
    <Document
      view={view}
      title={view.t.statement.editTitle}
      styles={['write.css']}
      scripts={['keep.js', 'check.js', 'insert.js']}
    >
      <h1>{view.t.statement.editTitle}</h1>
      <p class="lead">{view.t.statement.editHint}</p>
      <ErrorSummary view={view} form={form} />
      <ChangeRequest view={view} statement={statement} history={history} />
      {isStale && <Newest {...props} />}
      {isStopped && <StoppedNotice view={view} />}
      <AnsweredWords {...{ view, statement, incident, answered }} />
      <ReusableTexts view={view} kind={statement.kind} language={statement.language} />
      <div class="beside">
        <AtHand view={view} incident={incident} kind={statement.kind} />
        <WordsForm {...{ view, form, statement, base, checked }} hash={hashOf(props)} cancels />
      </div>
    </Document>
  );
};
