import * as z from 'zod';
import { Channel, channelsFor } from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';
import { Plan } from '#domain/plan/plan.ts';
import { Role } from '#domain/plan/role.ts';
import { Language } from '#domain/values/language.ts';
import { ok } from '#domain/values/result.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';

const Me = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  roles: z.array(Role),
  languages: z.array(Language),
});

const PersonView = z.object({ ...Me.shape, email: z.string(), public: z.boolean() });

const PlanView = z.object({
  version: z.string(),
  organisation: Plan.shape.organisation,
  people: z.array(PersonView),
  mandates: Plan.shape.mandates,
  absences: Plan.shape.absences,
  fourEyes: Plan.shape.fourEyes,
  legalReview: Plan.shape.legalReview,
  channels: z.record(Kind, z.array(Channel)),
});

/** Calls about the crisis plan and the caller. */
export const planRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/me',
      openToAll: true,
      summary: 'Who is signed in',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: Me,
    },
    async ({ me }) => ok(Me.parse(me)),
  ),
  apiRoute(
    {
      method: 'get',
      path: '/plan',
      openToAll: true,
      summary: 'The crisis plan without phone numbers, and which kind may go to which channel',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: PlanView,
    },
    async ({ deps }) =>
      ok({
        version: deps.planVersion,
        organisation: deps.plan.organisation,
        people: deps.plan.people.map((person) => PersonView.parse(person)),
        mandates: deps.plan.mandates,
        absences: deps.plan.absences,
        fourEyes: deps.plan.fourEyes,
        legalReview: deps.plan.legalReview,
        channels: Object.fromEntries(Kind.options.map((kind) => [kind, channelsFor(kind)])),
      }),
  ),
];
