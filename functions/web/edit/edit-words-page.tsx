import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { TextFields } from '../desk/text-fields.tsx';
import { Document } from '../layout/document.tsx';
import { ErrorSummary } from '../layout/error-summary.tsx';
import { Field } from '../layout/field.tsx';
import { Form } from '../layout/form.tsx';
import type { FormState } from '../layout/form-state.ts';
import { TextSheet } from '../layout/text-sheet.tsx';
import { one } from '../layout/values.ts';
import type { View } from '../layout/view.ts';

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
}

const Newest = ({ view, statement, incident }: EditWordsProps) => (
  <section class="notice" aria-labelledby="newest">
    <h2 id="newest">{view.t.statement.theirs}</h2>
    <p>{view.t.statement.useTheirs}</p>
    {statement.texts.map((text) => (
      <TextSheet
        view={view}
        text={text}
        language={statement.language}
        findings={statement.check?.findings ?? []}
        facts={incident.facts}
      />
    ))}
  </section>
);

const Findings = ({ view, statement, incident }: EditWordsProps) => (
  <section>
    <h2>{view.t.statement.findings}</h2>
    {statement.texts.map((text) => (
      <TextSheet
        view={view}
        text={text}
        language={statement.language}
        findings={statement.check?.findings ?? []}
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
  const { view, form, statement, base, stale } = props;
  const hasFindings = (statement.check?.findings.length ?? 0) > 0;
  return (
    <Document view={view} title={view.t.statement.editTitle} scripts={['keep.js']} narrow>
      <h1>{view.t.statement.editTitle}</h1>
      <p class="lead">{view.t.statement.editHint}</p>
      <ErrorSummary view={view} form={form} />
      {stale && <Newest {...props} />}
      {!stale && hasFindings && <Findings {...props} />}
      <Form view={view} action={`${base}/edit`} keep={`words-${statement.id}`}>
        <input type="hidden" name="baseHash" value={baseHashOf(props)} />
        {statement.channels.map((channel) => (
          <TextFields view={view} form={form} channel={channel} lang={statement.language} />
        ))}
        <Field
          form={form}
          type="datetime-local"
          name="nextUpdateAt"
          label={view.t.forms.nextUpdateAt}
          hint={view.t.forms.nextUpdateHint(view.deps.plan.organisation.timeZone)}
        />
        <p class="submit">
          <button type="submit" class="main">
            {view.t.statement.saveWords}
          </button>
          <a href={base}>{view.t.cancel}</a>
        </p>
      </Form>
    </Document>
  );
};
