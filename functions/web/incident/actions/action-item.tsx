import type { Action } from '#domain/incident/action.ts';
import { actionTag } from '#domain/incident/change-action.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { mayChangeAction } from '../../actions/incident-actions.ts';
import { Area } from '../../form/field.tsx';
import { Form } from '../../form/form.tsx';
import { type FormState, freshForm } from '../../form/form-state.ts';
import { SeenField } from '../../form/seen-field.tsx';
import { nameOf, type SignedInView, type View } from '../../view/view.ts';
import { ActionFields } from './action-fields.tsx';
import { actionPrefix, actionValues } from './action-form.ts';

interface Props {
  view: SignedInView;
  incident: Incident;
  action: Action;
  form: FormState;
}

const isRefused = ({ action, form }: Props, part: 'proof' | 'fields'): boolean =>
  form.problems
    .filter(({ field }) => field?.startsWith(actionPrefix(action)))
    .some(({ field }) => field?.endsWith('.proof') === (part === 'proof'));

// What was typed where the form was refused, else the action as it is.
const fieldsForm = (props: Props): FormState => {
  const { view, action, form } = props;
  return isRefused(props, 'fields') ? form : freshForm(actionValues(view, action));
};

const addressOf = ({ incident, action }: Props): string =>
  `/desk/incidents/${incident.id}/actions/${action.id}`;

const Finish = (props: Props) => {
  const { view, action, form } = props;
  const words = view.t.actions;
  return (
    <details id={`finish-${action.id}`} open={isRefused(props, 'proof')}>
      <summary>
        {words.finish} <span class="hidden">{action.change}</span>
      </summary>
      <Form view={view} action={addressOf(props)} keep={`finish-${props.incident.id}-${action.id}`}>
        <Area
          form={form}
          name={`${actionPrefix(action)}proof`}
          label={words.proof}
          hint={words.proofHint}
          rows={2}
        />
        <button type="submit" class="main" name="do" value="done">
          {words.record}
        </button>
      </Form>
    </details>
  );
};

const Edit = (props: Props) => {
  const { view, action } = props;
  const words = view.t.actions;
  return (
    <details id={`edit-${action.id}`} open={isRefused(props, 'fields')}>
      <summary>
        {words.edit} <span class="hidden">{action.change}</span>
      </summary>
      <Form view={view} action={addressOf(props)}>
        <SeenField tag={actionTag(action)} />
        <ActionFields view={view} form={fieldsForm(props)} prefix={actionPrefix(action)} />
        <button type="submit" class="main" name="do" value="change">
          {view.t.save}
        </button>
      </Form>
    </details>
  );
};

const badgeOf = (view: View, { done, dueAt }: Action): { class: string; words: string } => {
  if (done) return { class: 'done', words: view.t.actions.done };
  return new Date(dueAt) <= view.now
    ? { class: 'alarm', words: view.t.actions.late }
    : { class: 'wait', words: view.t.actions.open };
};

const Meta = ({ view, action }: Pick<Props, 'view' | 'action'>) => {
  const words = view.t.actions;
  const { done, owner, dueAt } = action;
  const badge = badgeOf(view, action);
  return (
    <p class="meta">
      <span class={`badge status ${badge.class}`}>{badge.words}</span>{' '}
      {done
        ? words.doneBy(nameOf(view, done.by), view.clock.words(done.at))
        : words.due(nameOf(view, owner), view.clock.words(dueAt))}
    </p>
  );
};

/** An action: what is to change, why, by whom and until when, and what proves that it is done. */
export const ActionItem = (props: Props) => {
  const { view, action } = props;
  const words = view.t.actions;
  return (
    <li id={`action-${action.id}`}>
      <p class="fact-words">{action.change}</p>
      <p class="meta">{words.because(action.cause)}</p>
      {action.done && <p class="meta">{words.provenBy(action.done.proof)}</p>}
      <Meta view={view} action={action} />
      {!action.done && mayChangeAction(view.me, action) && (
        <div class="acts">
          <Finish {...props} />
          <Edit {...props} />
        </div>
      )}
    </li>
  );
};
