import * as z from 'zod';
import { incidentTag } from '#domain/incident/edit-incident.ts';
import { Id } from '#domain/values/id.ts';
import { ok } from '#domain/values/result.ts';
import {
  type ChangePhase,
  cancelIncident,
  closeIncident,
  reactivateIncident,
  resolveIncident,
} from '../actions/phases.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';
import { IncidentView, incidentView } from './views.ts';

// A body may be left out: most phases take none.
const PhaseBody = z
  .strictObject({ freeze: z.boolean(), despite: z.array(Id).max(100) })
  .partial()
  .optional();

const phaseRoute = (name: string, summary: string, change: ChangePhase): ApiRoute =>
  apiRoute(
    {
      method: 'post',
      path: `/incidents/{id}/${name}`,
      summary,
      status: 200,
      body: PhaseBody,
      query: Nothing,
      answer: IncidentView,
    },
    async ({ deps, me, param, body }) => {
      const changed = await change(deps, me, param('id'), body);
      return changed.ok
        ? { ...ok(incidentView(changed.value)), tag: incidentTag(changed.value) }
        : changed;
    },
  );

/** Calls that lead an incident to another phase. */
export const phaseRoutes: ApiRoute[] = [
  phaseRoute(
    'resolve',
    'Says that the crisis is over; `despite` names statements under way whose prose promises an update, and that go out so',
    resolveIncident,
  ),
  phaseRoute(
    'close',
    'Closes an incident: only with no comment, statement or step open, and with its review written',
    closeIncident,
  ),
  phaseRoute(
    'reactivate',
    'Says that a crisis is not over after all; ordinary posts are frozen again as the plan says, or with `freeze`',
    reactivateIncident,
  ),
  phaseRoute(
    'cancel',
    'Cancels an incident that was opened by mistake, as long as nothing is published; withdraws what is under way',
    cancelIncident,
  ),
];
