import * as z from 'zod';
import {
  ChallengeInput,
  DecisionInput,
  ReceiptInput,
  StatementInput,
  VersionInput,
} from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import * as decisions from '../actions/decisions.ts';
import type { Refusal } from '../actions/refusal.ts';
import { beginSigning } from '../actions/signing.ts';
import * as statements from '../actions/statements.ts';
import { StatementQuery } from './query.ts';
import { type Caller, Nothing, type Route, route } from './route.ts';
import { FindingView, findingViews, pageOf, StatementView, statementView } from './views.ts';

const shown = async (
  { deps, language }: Caller,
  result: Result<Statement, Refusal>,
): Promise<Result<unknown, Refusal>> =>
  result.ok ? ok(await statementView(deps, result.value, language)) : result;

const list: Route = route(
  {
    method: 'get',
    path: '/statements',
    summary: 'Lists statements, newest first; `awaiting=me` those that wait for your decision',
    status: 200,
    body: Nothing,
    query: StatementQuery,
    answer: pageOf(StatementView),
  },
  async ({ deps, me, language, query: { awaiting, status, ...page } }) => {
    const filter = awaiting
      ? ({ by: 'open', person: me.id } as const)
      : ({ by: 'all', status } as const);
    const found = await deps.journal.list(statementJournal, filter, page);
    const items = await Promise.all(found.items.map((item) => statementView(deps, item, language)));
    return ok({ ...found, items });
  },
);

const show: Route = route(
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
    return shown(call, statement ? ok(statement) : refuse({ type: 'not-found' }));
  },
);

const request: Route = route(
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

const write: Route = route(
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
    const result = await decisions.writeVersion(deps, me, param('id'), body);
    if (!result.ok) return result;
    const { version, hash, check } = result.value;
    return ok({ version, hash, findings: findingViews(deps, check?.findings ?? [], language) });
  },
);

const decide: Route = route(
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
    shown(call, await decisions.decide(call.deps, call.me, call.param('id'), call.body)),
);

const challenge: Route = route(
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

const receipt: Route = route(
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
    shown(call, await statements.recordReceipt(call.deps, call.me, call.param('id'), call.body)),
);

const move = (name: string, summary: string, act: typeof statements.withdraw): Route =>
  route(
    {
      method: 'post',
      path: `/statements/{id}/${name}`,
      summary,
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: StatementView,
    },
    async (call) => shown(call, await act(call.deps, call.me, call.param('id'))),
  );

/** Calls about statements. */
export const statementRoutes: Route[] = [
  list,
  show,
  request,
  write,
  decide,
  challenge,
  receipt,
  move('withdraw', 'Takes back a statement that is not out yet', statements.withdraw),
  move('retry', 'Starts another run for what failed', statements.retry),
  move(
    'ask-next',
    'Asks the next person without waiting for the one asked now',
    statements.askNext,
  ),
];
