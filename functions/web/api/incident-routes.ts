import { Fact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { FactChange, FactInput, IncidentChange, IncidentInput } from '#domain/incident/input.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import * as incidents from '../actions/incidents.ts';
import type { Refusal } from '../actions/refusal.ts';
import { PageQuery } from './query.ts';
import { Nothing, type Route, route } from './route.ts';
import { IncidentView, pageOf } from './views.ts';

const shown = (result: Result<Incident, Refusal>): Result<unknown, Refusal> =>
  result.ok ? ok(IncidentView.parse(result.value)) : result;

const factOf = (
  result: Result<Incident, Refusal>,
  find: (facts: readonly Fact[]) => Fact | undefined,
): Result<unknown, Refusal> => (result.ok ? ok(find(result.value.facts)) : result);

/** Calls about incidents and their facts. */
export const incidentRoutes: Route[] = [
  route(
    {
      method: 'get',
      path: '/incidents',
      summary: 'Lists incidents, newest first',
      status: 200,
      body: Nothing,
      query: PageQuery,
      answer: pageOf(IncidentView),
    },
    async ({ deps, query }) => {
      const page = await deps.journal.list(incidentJournal, { by: 'all' }, query);
      return ok({ ...page, items: page.items.map((incident) => IncidentView.parse(incident)) });
    },
  ),
  route(
    {
      method: 'post',
      path: '/incidents',
      takesKey: true,
      summary: 'Opens an incident',
      status: 201,
      body: IncidentInput,
      query: Nothing,
      answer: IncidentView,
    },
    async ({ deps, me, body, key }) => shown(await incidents.openIncident(deps, me, body, key)),
  ),
  route(
    {
      method: 'get',
      path: '/incidents/{id}',
      summary: 'Shows an incident',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: IncidentView,
    },
    async ({ deps, param }) => {
      const incident = await deps.journal.read(incidentJournal, param('id'));
      return shown(incident ? ok(incident) : refuse({ type: 'not-found' }));
    },
  ),
  route(
    {
      method: 'patch',
      path: '/incidents/{id}',
      summary: 'Changes an incident; what is left out stays',
      status: 200,
      body: IncidentChange,
      query: Nothing,
      answer: IncidentView,
    },
    async ({ deps, me, param, body }) =>
      shown(await incidents.changeIncident(deps, me, param('id'), body)),
  ),
  route(
    {
      method: 'post',
      path: '/incidents/{id}/facts',
      summary: 'Adds a fact',
      status: 201,
      body: FactInput,
      query: Nothing,
      answer: Fact,
    },
    async ({ deps, me, param, body }) =>
      factOf(await incidents.addFact(deps, me, param('id'), body), (facts) => facts.at(-1)),
  ),
  route(
    {
      method: 'patch',
      path: '/incidents/{id}/facts/{factId}',
      summary: 'Confirms, doubts, withdraws or rewords a fact',
      status: 200,
      body: FactChange,
      query: Nothing,
      answer: Fact,
    },
    async ({ deps, me, param, body }) =>
      factOf(await incidents.changeFact(deps, me, param('id'), param('factId'), body), (facts) =>
        facts.find((fact) => fact.id === param('factId')),
      ),
  ),
];
