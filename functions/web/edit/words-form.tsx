import type { Statement } from '#domain/statement/statement.ts';
import { Field } from '../form/field.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import type { View } from '../view/view.ts';
import { CheckButton, CheckStatus } from './check-parts.tsx';
import type { Remarked } from './remarks.tsx';
import { TextFields } from './text-fields.tsx';

interface WordsFormProps {
  view: View;
  form: FormState;
  statement: Statement;
  /** Where the statement is read, at the desk or at the approval; it is saved to `edit` below. */
  base: string;
  /** Hash of the words that whoever saves has been shown: only these may be replaced. */
  baseHash: string;
  /** What is said about the words in the form. */
  remarked: Remarked;
  /** Whether leaving the form means leaving the page. */
  cancels?: boolean;
}

/** The words of a statement in fields, channel by channel; saving makes a new version. */
export const WordsForm = (props: WordsFormProps) => {
  const { view, form, statement, base, baseHash, remarked, cancels } = props;
  return (
    <Form view={view} action={`${base}/edit`} keep={`words-${statement.id}`} checks class="writer">
      <input type="hidden" name="baseHash" value={baseHash} />
      {statement.channels.map((channel) => (
        <TextFields
          view={view}
          form={form}
          channel={channel}
          remarked={remarked}
          lang={statement.language}
        />
      ))}
      <Field
        form={form}
        type="datetime-local"
        name="nextUpdateAt"
        label={view.t.forms.nextUpdateAt}
        hint={view.t.forms.nextUpdateHint(view.deps.plan.organisation.timeZone)}
      />
      <CheckStatus view={view} {...remarked} />
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
