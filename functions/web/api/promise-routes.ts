import * as z from 'zod';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { UpdatePromise } from '#domain/incident/promise.ts';
import { promiseStateAt } from '#domain/incident/promises.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';

const PromiseView = UpdatePromise.pick({
  id: true,
  owner: true,
  dueAt: true,
  state: true,
  minutesLate: true,
}).extend({
  /** The statement that promises. */
  statementId: z.string(),
  /** The statement that kept it, or took its place. */
  keptBy: z.string().optional(),
});

const viewOf = ({ endedBy, ...promise }: UpdatePromise, now: Date) =>
  PromiseView.parse({
    ...promise,
    state: promiseStateAt(promise, now),
    statementId: promise.id,
    ...(endedBy && { keptBy: endedBy }),
  });

/** Calls about the updates that an incident's statements promise. */
export const promiseRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/incidents/{id}/promises',
      summary: 'Lists the promised updates of an incident, oldest first',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: z.object({ items: z.array(PromiseView) }),
    },
    async ({ deps, param }) => {
      const incident = await deps.journal.read(incidentJournal, param('id'));
      return incident
        ? ok({ items: incident.promises.map((promise) => viewOf(promise, deps.now())) })
        : refuse({ type: 'not-found' });
    },
  ),
];
