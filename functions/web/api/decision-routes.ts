import * as z from 'zod';
import type { Person } from '#domain/plan/plan.ts';
import {
  ChallengeInput,
  DecisionInput,
  KeepQuotesInput,
  NotPostedInput,
  ReceiptInput,
  ReplanInput,
} from '#domain/statement/answer-input.ts';
import type { ActionResult } from '../actions/append.ts';
import * as decisions from '../actions/decisions.ts';
import { keepQuotedWords } from '../actions/keep-quotes.ts';
import { noteNotPosted } from '../actions/not-posted.ts';
import { recordDelivery } from '../actions/record-delivery.ts';
import { replanStatement } from '../actions/replan.ts';
import { beginSigning } from '../actions/signing.ts';
import * as moves from '../actions/statement-moves.ts';
import type { WebDeps } from '../deps.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';
import { statementAnswer } from './statement-routes.ts';
import { StatementView } from './statement-view.ts';

type Act<Body> = (deps: WebDeps, me: Person, id: string, body: Body) => ActionResult;

// A call on one statement that answers with the statement as it is then.
const onStatement = <Body extends z.ZodType>(
  path: string,
  summary: string,
  body: Body,
  act: Act<z.output<Body>>,
): ApiRoute =>
  apiRoute(
    {
      method: 'post',
      path: `/statements/{id}/${path}`,
      summary,
      status: 200,
      body,
      query: Nothing,
      answer: StatementView,
    },
    async (call) =>
      statementAnswer(call, await act(call.deps, call.me, call.param('id'), call.body)),
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

const move = (name: string, summary: string, act: typeof moves.withdrawStatement): ApiRoute =>
  onStatement(name, summary, Nothing, (deps, me, id) => act(deps, me, id));

/** Calls that decide on a statement, or move it on. */
export const decisionRoutes: ApiRoute[] = [
  onStatement(
    'decision',
    'Approves, asks for changes or rejects the version whose hash was shown',
    DecisionInput,
    decisions.decideOnStatement,
  ),
  challenge,
  onStatement(
    'replan',
    'Plans approved or missed words for another time: an approval of the same words for that time',
    ReplanInput,
    replanStatement,
  ),
  onStatement(
    'receipts',
    'Records where a text was posted by hand, or that an unknown one is not out',
    ReceiptInput,
    recordDelivery,
  ),
  onStatement(
    'not-posted',
    'Says that a text which a person was to post was not posted and will not be, and why',
    NotPostedInput,
    noteNotPosted,
  ),
  onStatement(
    'keep-quotes',
    'Says why published words stay that quote comments which were removed since',
    KeepQuotesInput,
    keepQuotedWords,
  ),
  move('withdraw', 'Takes back a statement that is not out yet', moves.withdrawStatement),
  move('retry', 'Starts another run for what failed', moves.retryStatement),
  move(
    'ask-next',
    'Asks the next person without waiting for the one asked now',
    moves.askNextPerson,
  ),
  move(
    'call-first',
    'Gives someone who is asked time to call the requester before answering',
    moves.callRequesterFirst,
  ),
];
