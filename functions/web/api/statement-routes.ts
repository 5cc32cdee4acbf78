import * as z from 'zod';
import { StatementInput, VersionInput } from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import * as decisions from '../actions/decisions.ts';
import type { Refusal } from '../actions/refusal.ts';
import * as statements from '../actions/statements.ts';
import { StatementQuery } from './query.ts';
import { type ApiRoute, apiRoute, type Caller, Nothing } from './route.ts';
import { StatementView, statementRows, statementView } from './statement-view.ts';
import { toldBy } from './told.ts';
import { FindingView, findingViews, pageSchema } from './views.ts';

/** Answers with a statement as the reader may see it. */
export const statementAnswer = async (
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
    const items = await statementRows(deps, found.items, language);
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
    const result = await statements.requestStatement(deps, me, param('id'), toldBy(body), key);
    return result.ok ? ok({ id: result.value.id }) : result;
  },
);

const write: ApiRoute = apiRoute(
  {
    method: 'post',
    path: '/statements/{id}/versions',
    summary: 'Writes a new version over the one with this `hash`, that of the words shown',
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
    const result = await decisions.writeNewVersion(deps, me, param('id'), toldBy(body));
    if (!result.ok) return result;
    const { version, hash, check } = result.value;
    return ok({ version, hash, findings: findingViews(deps, check?.findings ?? [], language) });
  },
);

/** Calls about statements and their words. */
export const statementRoutes: ApiRoute[] = [list, show, request, write];
