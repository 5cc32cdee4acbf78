import { Agreement } from '#domain/incident/agree-to-lowering.ts';
import { factTag, incidentTag, sameFact } from '#domain/incident/edit-incident.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { incidentsOf } from '#domain/incident/incidents-of.ts';
import { FactChange, FactInput, IncidentChange, IncidentInput } from '#domain/incident/input.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import * as facts from '../actions/facts.ts';
import * as incidents from '../actions/incidents.ts';
import type { Refusal } from '../actions/refusal.ts';
import { IncidentQuery } from './query.ts';
import { type ApiRoute, apiRoute, Nothing, type RouteResult } from './route.ts';
import {
  FactView,
  factView,
  IncidentView,
  incidentView,
  OpenedIncident,
  pageSchema,
} from './views.ts';

const incidentAnswer = (result: Result<Incident, Refusal>): RouteResult =>
  result.ok ? { ...ok(incidentView(result.value)), tag: incidentTag(result.value) } : result;

const factOf = (
  result: Result<Incident, Refusal>,
  find: (facts: readonly Fact[]) => Fact | undefined,
): RouteResult => {
  if (!result.ok) return result;
  const fact = find(result.value.facts);
  return fact ? { ...ok(factView(fact)), tag: factTag(fact) } : refuse({ type: 'not-found' });
};

/** Calls about incidents and their facts. */
export const incidentRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/incidents',
      summary: 'Lists incidents, newest first',
      status: 200,
      body: Nothing,
      query: IncidentQuery,
      answer: pageSchema(IncidentView),
    },
    async ({ deps, query }) => {
      const page = await deps.journal.list(incidentJournal, incidentsOf(query), query);
      return ok({ ...page, items: page.items.map(incidentView) });
    },
  ),
  apiRoute(
    {
      method: 'post',
      path: '/incidents',
      takesKey: true,
      summary: 'Opens an incident',
      status: 201,
      body: IncidentInput,
      query: Nothing,
      answer: OpenedIncident,
    },
    async ({ deps, me, body, key }) => {
      const opened = await incidents.openIncident(deps, me, body, key);
      if (!opened.ok) return opened;
      const warnings = incidents.warningsFor(deps.plan, opened.value.severity);
      const { value } = opened;
      return { ...ok({ ...incidentView(value), warnings }), tag: incidentTag(value) };
    },
  ),
  apiRoute(
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
      return incidentAnswer(incident ? ok(incident) : refuse({ type: 'not-found' }));
    },
  ),
  apiRoute(
    {
      method: 'patch',
      takesTag: true,
      path: '/incidents/{id}',
      summary: 'Changes an incident; what is left out stays',
      status: 200,
      body: IncidentChange,
      query: Nothing,
      answer: IncidentView,
    },
    async ({ deps, me, param, body, seen }) =>
      incidentAnswer(await incidents.changeIncident(deps, me, param('id'), body, seen)),
  ),
  apiRoute(
    {
      method: 'post',
      path: '/incidents/{id}/agree-to-lowering',
      summary: 'Agrees to what others lowered up to the one with this `at`: severity or legal hold',
      status: 200,
      body: Agreement,
      query: Nothing,
      answer: IncidentView,
    },
    async ({ deps, me, param, body }) =>
      incidentAnswer(await incidents.agreeToLowering(deps, me, param('id'), body)),
  ),
  apiRoute(
    {
      method: 'post',
      path: '/incidents/{id}/facts',
      summary: 'Adds a fact',
      status: 201,
      body: FactInput,
      query: Nothing,
      answer: FactView,
    },
    async ({ deps, me, param, body }) =>
      factOf(await facts.addFact(deps, me, param('id'), body), (all) => sameFact(all, body)),
  ),
  apiRoute(
    {
      method: 'patch',
      takesTag: true,
      path: '/incidents/{id}/facts/{factId}',
      summary: 'Confirms, doubts, withdraws or rewords a fact',
      status: 200,
      body: FactChange,
      query: Nothing,
      answer: FactView,
    },
    async ({ deps, me, param, body, seen }) => {
      const [id, factId] = [param('id'), param('factId')];
      const changed = await facts.changeFact(deps, me, id, factId, body, seen);
      return factOf(changed, (facts) => facts.find((fact) => fact.id === factId));
    },
  ),
];
