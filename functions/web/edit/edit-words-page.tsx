import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FormState } from '../form/form-state.ts';
import { one } from '../form/values.ts';
import { Document } from '../page/document.tsx';
import { TextSheet } from '../pieces/text/text-sheet.tsx';
import type { View } from '../view/view.ts';
import { Stopped } from './check-parts.tsx';
import type { Remarked } from './remarks.tsx';
import { WordsForm } from './words-form.tsx';

/** What the page on which words are changed shows. */
export interface EditWordsProps {
  view: View;
  form: FormState;
  statement: Statement;
  incident: Incident;
  /** Where the page lives: at the desk or at the approval. */
  base: string;
  /** Whether someone saved other words meanwhile; they are then shown beside what was typed. */
  stale: boolean;
  /** What is said about the words in the form. */
  remarked: Remarked;
  /** Whether they were not saved because something stops them that their writer did not know of. */
  stopped: boolean;
}

const Newest = ({ view, statement, incident }: EditWordsProps) => (
  <section class="notice" aria-labelledby="newest">
    <h2 id="newest">{view.t.statement.theirs}</h2>
    <p>{view.t.statement.useTheirs}</p>
    {statement.texts.map((text) => (
      <TextSheet
        view={view}
        text={text}
        statement={statement}
        findings={[]}
        facts={incident.facts}
      />
    ))}
  </section>
);

// Only who has been shown the newest words may replace them.
const baseHashOf = ({ form, statement, stale }: EditWordsProps): string =>
  stale ? (statement.hash ?? '') : one(form.values, 'baseHash');

/** A person changes the words of a statement, channel by channel. */
export const EditWordsPage = (props: EditWordsProps) => {
  const { view, form, statement, base, stale, remarked, stopped } = props;
  return (
    <Document
      view={view}
      title={view.t.statement.editTitle}
      styles={['write.css']}
      scripts={['keep.js', 'check.js']}
    >
      <h1>{view.t.statement.editTitle}</h1>
      <p class="lead">{view.t.statement.editHint}</p>
      <ErrorSummary view={view} form={form} />
      {stale && <Newest {...props} />}
      {stopped && <Stopped view={view} />}
      <WordsForm
        {...{ view, form, statement, base, remarked }}
        baseHash={baseHashOf(props)}
        cancels
      />
    </Document>
  );
};
