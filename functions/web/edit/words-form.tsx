import type { Statement } from '#domain/statement/statement.ts';
import { Area } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { PublishAtField } from '../form/publish-at-field.tsx';
import { TimeField } from '../form/time-field.tsx';
import type { View } from '../view/view.ts';
import { CheckButton, CheckSummary } from './check-parts.tsx';
import type { CheckedWords } from './remarks.tsx';
import { TextFields } from './text-fields.tsx';

interface WordsFormProps {
  view: View;
  form: FormState;
  statement: Statement;
  /** Path of the statement, at the desk or at the approval; the form is sent to `edit` below it. */
  base: string;
  /** Hash of the words that the writer has seen: only these may be replaced. */
  hash: string;
  /** The words in the form and their findings. */
  checked: CheckedWords;
  /** Whether leaving the form means leaving the page. */
  cancels?: boolean;
}

/** The words of a statement in fields, channel by channel; saving makes a new version. */
export const WordsForm = (props: WordsFormProps) => {
  const { view, form, statement, base, hash, checked, cancels } = props;
  return (
    <Form view={view} action={`${base}/edit`} keep={`words-${statement.id}`} checks class="writer">
      <input type="hidden" name="hash" value={hash} data-kept />
      {statement.variants && (
        <Area
          form={form}
          name="variants"
          label={view.t.families.openingsField}
          hint={view.t.families.openingsFieldHint}
          lang={statement.language}
          rows={4}
        />
      )}
      {statement.channels.map((channel) => (
        <TextFields
          view={view}
          form={form}
          channel={channel}
          checked={checked}
          lang={statement.language}
          hint={statement.kind === 'qa' ? view.t.forms.qaForm : undefined}
        />
      ))}
      {statement.kind !== 'post' && !statement.last && (
        <TimeField
          view={view}
          form={form}
          name="nextUpdateAt"
          label={view.t.forms.nextUpdateAt}
          hint={view.t.forms.nextUpdateHint(view.plan.organisation.timeZone)}
        />
      )}
      {statement.publishAt && <PublishAtField view={view} form={form} />}
      <CheckSummary view={view} form={form} {...checked} />
      <p class="submit">
        <button type="submit" class="main">
          {view.t.statement.saveWords}
        </button>
        <CheckButton view={view} />
        {cancels && <a href={base}>{view.t.cancel}</a>}
      </p>
    </Form>
  );
};
