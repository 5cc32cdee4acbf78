import * as z from 'zod';
import {
  ChallengeInput,
  DecisionInput,
  NotPostedInput,
  ReceiptInput,
  ReplanInput,
} from '#domain/statement/answer-input.ts';
import * as decisions from '../actions/decisions.ts';
import { noteNotPosted } from '../actions/not-posted.ts';
import { recordDelivery } from '../actions/record-delivery.ts';
import { replanStatement } from '../actions/replan.ts';
import { beginSigning } from '../actions/signing.ts';
import * as statements from '../actions/statements.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';
import { statementAnswer } from './statement-routes.ts';
import { StatementView } from './statement-view.ts';

const decide: ApiRoute = apiRoute(
  {
    method: 'post',
    path: '/statements/{id}/decision',
    summary: 'Approves, asks for changes or rejects the version whose hash was shown',
    status: 200,
    body: DecisionInput,
    query: Nothing,
    answer: StatementView,
  },
  async (call) =>
    statementAnswer(
      call,
      await decisions.decideOnStatement(call.deps, call.me, call.param('id'), call.body),
    ),
);

const challenge: ApiRoute = apiRoute(
  {
    method: 'post',
    path: '/statements/{id}/challenge',
    summary: 'Gives out a challenge for your passkey to sign: your approval of exactly these words',
    status: 200,
    body: ChallengeInput,
    query: Nothing,
    answer: z.object({
      nonce: z.string(),
      challenge: z.string(),
      rpId: z.string(),
      allowCredentials: z.array(z.object({ type: z.literal('public-key'), id: z.string() })),
      userVerification: z.literal('required'),
      timeout: z.int(),
    }),
  },
  ({ deps, me, param, body }) => beginSigning(deps, me, param('id'), body),
);

const replan: ApiRoute = apiRoute(
  {
    method: 'post',
    path: '/statements/{id}/replan',
    summary:
      'Plans approved or missed words for another time: an approval of the same words for that time',
    status: 200,
    body: ReplanInput,
    query: Nothing,
    answer: StatementView,
  },
  async (call) =>
    statementAnswer(call, await replanStatement(call.deps, call.me, call.param('id'), call.body)),
);

const receipt: ApiRoute = apiRoute(
  {
    method: 'post',
    path: '/statements/{id}/receipts',
    summary: 'Records where a text was posted by hand, or that an unknown one is not out',
    status: 200,
    body: ReceiptInput,
    query: Nothing,
    answer: StatementView,
  },
  async (call) =>
    statementAnswer(call, await recordDelivery(call.deps, call.me, call.param('id'), call.body)),
);

const notPosted: ApiRoute = apiRoute(
  {
    method: 'post',
    path: '/statements/{id}/not-posted',
    summary: 'Says that a text which a person was to post was not posted and will not be, and why',
    status: 200,
    body: NotPostedInput,
    query: Nothing,
    answer: StatementView,
  },
  async (call) =>
    statementAnswer(call, await noteNotPosted(call.deps, call.me, call.param('id'), call.body)),
);

const move = (name: string, summary: string, act: typeof statements.withdrawStatement): ApiRoute =>
  apiRoute(
    {
      method: 'post',
      path: `/statements/{id}/${name}`,
      summary,
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: StatementView,
    },
    async (call) => statementAnswer(call, await act(call.deps, call.me, call.param('id'))),
  );

/** Calls that decide on a statement, or move it on. */
export const decisionRoutes: ApiRoute[] = [
  decide,
  challenge,
  replan,
  receipt,
  notPosted,
  move('withdraw', 'Takes back a statement that is not out yet', statements.withdrawStatement),
  move('retry', 'Starts another run for what failed', statements.retryStatement),
  move(
    'ask-next',
    'Asks the next person without waiting for the one asked now',
    statements.askNextPerson,
  ),
  move(
    'call-first',
    'Gives someone who is asked time to call the requester before answering',
    statements.callRequesterFirst,
  ),
];
