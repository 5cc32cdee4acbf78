import * as z from 'zod';
import {
  ChallengeInput,
  DecisionInput,
  ReceiptInput,
  ReplanInput,
} from '#domain/statement/answer-input.ts';
import { StatementInput, VersionInput } from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import * as decisions from '../actions/decisions.ts';
import type { Refusal } from '../actions/refusal.ts';
import { replanStatement } from '../actions/replan.ts';
import { beginSigning } from '../actions/signing.ts';
import * as statements from '../actions/statements.ts';
import { StatementQuery } from './query.ts';
import { type ApiRoute, apiRoute, type Caller, Nothing } from './route.ts';
import {
  FindingView,
  findingViews,
  pageSchema,
  StatementView,
  statementRow,
  statementView,
} from './views.ts';

const statementAnswer = async (
  { deps, language }: Caller,
  result: Result<Statement, Refusal>,
): Promise<Result<unknown, Refusal>> =>
  result.ok ? ok(await statementView(deps, result.value, language)) : result;

const list: ApiRoute = apiRoute(
  {
    method: 'get',
    path: '/statements',
    summary: 'Lists statements, newest first; `awaiting=me` those that wait for your decision',
    status: 200,
    body: Nothing,
    query: StatementQuery,
    answer: pageSchema(StatementView),
  },
  async ({ deps, me, language, query: { awaiting, status, ...page } }) => {
    const filter = awaiting
      ? ({ by: 'open', person: me.id } as const)
      : ({ by: 'all', status } as const);
    const found = await deps.journal.list(statementJournal, filter, page);
    const items = await Promise.all(found.items.map((item) => statementRow(deps, item, language)));
    return ok({ ...found, items });
  },
);

const show: ApiRoute = apiRoute(
  {
    method: 'get',
    path: '/statements/{id}',
    summary: 'Shows a statement',
    status: 200,
    body: Nothing,
    query: Nothing,
    answer: StatementView,
  },
  async (call) => {
    const statement = await call.deps.journal.read(statementJournal, call.param('id'));
    return statementAnswer(call, statement ? ok(statement) : refuse({ type: 'not-found' }));
  },
);

const request: ApiRoute = apiRoute(
  {
    method: 'post',
    path: '/incidents/{id}/statements',
    takesKey: true,
    summary: 'Requests a statement; with `texts` a person wrote it and nothing is drafted',
    status: 202,
    body: StatementInput,
    query: Nothing,
    answer: z.object({ id: z.string() }),
  },
  async ({ deps, me, param, body, key }) => {
    const result = await statements.requestStatement(deps, me, param('id'), body, key);
    return result.ok ? ok({ id: result.value.id }) : result;
  },
);

const write: ApiRoute = apiRoute(
  {
    method: 'post',
    path: '/statements/{id}/versions',
    summary: 'Writes a new version over the one with `baseHash`',
    status: 201,
    body: VersionInput,
    query: Nothing,
    answer: z.object({
      version: z.int(),
      hash: z.string(),
      findings: z.array(FindingView),
    }),
  },
  async ({ deps, me, language, param, body }) => {
    const result = await decisions.writeNewVersion(deps, me, param('id'), body);
    if (!result.ok) return result;
    const { version, hash, check } = result.value;
    return ok({ version, hash, findings: findingViews(deps, check?.findings ?? [], language) });
  },
);

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
    statementAnswer(
      call,
      await statements.recordDelivery(call.deps, call.me, call.param('id'), call.body),
    ),
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

/** Calls about statements. */
export const statementRoutes: ApiRoute[] = [
  list,
  show,
  request,
  write,
  decide,
  challenge,
  replan,
  receipt,
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
