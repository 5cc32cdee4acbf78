import type { Incident } from '#domain/incident/incident.ts';
import { lacksAction } from '#domain/incident/lacks-action.ts';
import { isOver } from '#domain/incident/phases.ts';
import { isWriter } from '../actions/roles.ts';
import { fieldId } from '../form/form-state.ts';
import type { SignedInView } from '../view/view.ts';

/** Asks what people should do where life or health is in danger and nothing says it. */
export const ActionAsked = ({ view, incident }: { view: SignedInView; incident: Incident }) =>
  isOver(incident) || !lacksAction(incident) ? null : (
    <p class="notice bad">
      <b>{view.t.room.whatToDo}</b> {view.t.room.whatToDoWhy}{' '}
      {isWriter(view.me) && (
        <a href={`/desk/incidents/${incident.id}/edit#${fieldId('publicAction.text')}`}>
          {view.t.deskPage.edit}
        </a>
      )}
    </p>
  );
