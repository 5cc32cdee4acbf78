import type { Statement } from '#domain/statement/statement.ts';
import { isPlanned } from '#domain/statement/status.ts';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { TimeField } from '../form/time-field.tsx';
import type { SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  statement: Statement;
  form: FormState;
}

/** Where someone with the mandate plans the same words for another time, which approves them for it. */
export const ReplanPanel = ({ view, statement, form }: Props) => {
  const { id, status, hash, requestedBy } = statement;
  const mayAsk = view.me.roles.includes('spokesperson') && view.me.id !== requestedBy;
  if (!isPlanned(status) || !mayAsk) return null;
  const words = view.t.planned;
  return (
    <details class="panel" id="replan" open={status === 'missed'}>
      <summary>{words.replan}</summary>
      <Form view={view} action={`/desk/statements/${id}/replan`} keep={`replan-${id}`}>
        <input type="hidden" name="hash" value={hash} />
        <TimeField
          view={view}
          form={form}
          name="at"
          label={words.at}
          hint={`${words.replanHint} ${words.zone(view.plan.organisation.timeZone)}`}
        />
        <button type="submit" class="main">
          {words.replanYes}
        </button>
      </Form>
    </details>
  );
};
