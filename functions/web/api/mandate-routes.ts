import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';
import { Purpose } from '#domain/plan/clearance.ts';
import { HandoverInput } from '#domain/plan/handing-over.ts';
import { awayAt, handoverOf } from '#domain/plan/handover.ts';
import { Title } from '#domain/plan/mandate.ts';
import { whoApproves, whoReviews } from '#domain/plan/overview.ts';
import { Severity } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { Language } from '#domain/values/language.ts';
import { ok, type Result } from '#domain/values/result.ts';
import { handOverMandate, takeMandateBack } from '../actions/mandates.ts';
import type { Refusal } from '../actions/refusal.ts';
import { type ApiRoute, apiRoute, type Caller, Nothing } from './route.ts';

const Away = z.object({
  why: z.enum(['absent', 'handed-over']),
  until: z.string(),
  to: z.string().optional(),
});

const HolderView = z.object({
  person: z.string(),
  as: Title,
  insteadOf: z.string().optional(),
  away: Away.optional(),
});

const MandatesView = z.object({
  at: z.string(),
  planVersion: z.string(),
  away: z.array(Away.extend({ person: z.string() })),
  rows: z.array(
    z.object({
      kind: Kind,
      severity: Severity,
      channels: z.array(Channel),
      languages: z.array(Language),
      lines: z.array(z.object({ purpose: Purpose, people: z.array(HolderView) })),
    }),
  ),
  underLegalHold: z.array(z.object({ language: Language, people: z.array(HolderView) })),
});

const HandoverView = z.object({ to: z.string().optional(), until: z.string() });
const HandoverAnswer = z.object({ handover: HandoverView.optional() });

const show: ApiRoute = apiRoute(
  {
    method: 'get',
    path: '/mandates',
    openToAll: true,
    summary: 'Who approves what right now, and who is away',
    status: 200,
    body: Nothing,
    query: Nothing,
    answer: MandatesView,
  },
  async ({ deps }) => {
    const { plan, planVersion } = deps;
    const moment = { at: deps.now(), handovers: await readHandovers(deps.journal) };
    return ok(
      MandatesView.parse({
        at: moment.at.toISOString(),
        planVersion,
        away: plan.people.flatMap(({ id }) => {
          const away = awayAt(plan, id, moment);
          return away ? [{ person: id, ...away }] : [];
        }),
        rows: whoApproves(plan, moment),
        underLegalHold: whoReviews(plan, moment),
      }),
    );
  },
);

const handoverAnswer = (
  { deps, me }: Caller,
  result: Result<{ handovers: Parameters<typeof handoverOf>[1]['handovers'] }, Refusal>,
): Result<unknown, Refusal> => {
  if (!result.ok) return result;
  const handover = handoverOf(me.id, { at: deps.now(), handovers: result.value.handovers });
  return ok(HandoverAnswer.parse({ handover }));
};

/** Calls about mandates: who may approve what now, and handing over. */
export const mandateRoutes: ApiRoute[] = [
  show,
  apiRoute(
    {
      method: 'post',
      path: '/handovers',
      summary: 'Hands over your mandate until a time; without `to` your deputies answer',
      status: 200,
      body: HandoverInput,
      query: Nothing,
      answer: HandoverAnswer,
    },
    async (call) => handoverAnswer(call, await handOverMandate(call.deps, call.me, call.body)),
  ),
  apiRoute(
    {
      method: 'post',
      path: '/handovers/end',
      summary: 'Takes your mandate back before its time',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: HandoverAnswer,
    },
    async (call) => handoverAnswer(call, await takeMandateBack(call.deps, call.me)),
  ),
];
