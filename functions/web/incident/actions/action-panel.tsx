import type { Incident } from '#domain/incident/incident.ts';
import { isWriter } from '../../actions/roles.ts';
import { Form } from '../../form/form.tsx';
import type { FormState } from '../../form/form-state.ts';
import type { SignedInView } from '../../view/view.ts';
import { ActionFields } from './action-fields.tsx';
import { ActionItem } from './action-item.tsx';

interface Props {
  view: SignedInView;
  incident: Incident;
  form: FormState;
}

/** Begins the names of the fields of an action that is to be added. */
export const NEW_ACTION = 'action.new.';

const AddAction = ({ view, incident, form }: Props) => (
  <details
    class="panel"
    id="add-action"
    open={form.problems.some(({ field }) => field?.startsWith(NEW_ACTION))}
  >
    <summary>{view.t.actions.add}</summary>
    <Form
      view={view}
      action={`/desk/incidents/${incident.id}/actions`}
      keep={`action-${incident.id}`}
    >
      <ActionFields view={view} form={form} prefix={NEW_ACTION} />
      <button type="submit" class="main">
        {view.t.actions.add}
      </button>
    </Form>
  </details>
);

/** What is to be improved after an incident, and the form that adds to it. */
export const ActionPanel = (props: Props) => {
  const { view, incident } = props;
  const words = view.t.actions;
  return (
    <section id="actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{words.title}</h2>
      <p class="hint">{incident.actions.length === 0 ? words.none : words.lead}</p>
      {incident.actions.length > 0 && (
        <ul class="facts">
          {incident.actions.map((action) => (
            <ActionItem {...props} action={action} />
          ))}
        </ul>
      )}
      {isWriter(view.me) && <AddAction {...props} />}
      <p>
        <a href={`/desk/incidents/${incident.id}/review`}>{view.t.review.link}</a>
      </p>
    </section>
  );
};
