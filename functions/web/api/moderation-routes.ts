import * as z from 'zod';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Page, PageRequest } from '#domain/journal/page.ts';
import { RemovalDecision, RemovalInput, RemovalReceipt } from '#domain/moderation/input.ts';
import type { Removal } from '#domain/moderation/removal.ts';
import { removalCounts } from '#domain/moderation/removal-counts.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import * as moderation from '../actions/moderation.ts';
import type { Refusal } from '../actions/refusal.ts';
import { PageQuery } from './query.ts';
import { RemovalView, removalsCsv, removalView } from './removal-views.ts';
import { type ApiRoute, apiRoute, type Call, type Caller, Nothing } from './route.ts';
import { pageSchema } from './views.ts';

const exists = async ({ deps, param }: Caller): Promise<boolean> =>
  param('id') === NO_INCIDENT ||
  (await deps.journal.read(incidentJournal, param('id'))) !== undefined;

// A table has no next page: it holds all of them.
const everyRemoval = async ({ deps }: Caller, incidentId: string): Promise<Page<Removal>> => {
  const items: Removal[] = [];
  let page: PageRequest | undefined = { limit: 100 };
  while (page) {
    const found: Page<Removal> = await moderation.listRemovals(deps, incidentId, page);
    items.push(...found.items);
    page = found.next ? { ...page, cursor: found.next } : undefined;
  }
  return { items };
};

const Counts = z.array(z.object({ ground: z.string(), count: z.int() }));
/** `counts`: what the public may be told, where the plan wants that; with the first page alone. */
const LogPage = pageSchema(RemovalView).extend({ counts: Counts.optional() });

const countsFor = async (call: Caller, cursor: string | undefined) => {
  if (!call.deps.plan.showRemovals || cursor !== undefined) return {};
  const { items } = await everyRemoval(call, call.param('id'));
  return { counts: removalCounts(items) };
};

const log: ApiRoute = apiRoute(
  {
    method: 'get',
    path: '/incidents/{id}/moderation',
    summary: 'Lists what was proposed to be removed, newest first; as CSV all of it',
    status: 200,
    body: Nothing,
    query: PageQuery.extend({ words: z.enum(['true', 'false']).default('false') }),
    answer: LogPage,
    asCsv: true,
  },
  async (call) => {
    const { deps, me, param, asCsv } = call;
    if (!(await exists(call))) return refuse({ type: 'not-found' });
    const { words, ...asked } = call.query;
    const withWords = words === 'true';
    const page = asCsv
      ? await everyRemoval(call, param('id'))
      : await moderation.listRemovals(deps, param('id'), asked);
    const ids = page.items.map(({ id }) => id);
    const noted = withWords ? await moderation.noteReading(deps, me, ids) : ok(undefined);
    if (!noted.ok) return noted;
    const items = page.items.map((item) => removalView(item, withWords));
    const { exercise: isExercise = false } = deps.plan.organisation;
    const csv = asCsv ? { csv: removalsCsv(items, { withWords, isExercise }) } : {};
    const counts = await countsFor(call, asked.cursor);
    return { ...ok({ ...page, items, ...counts }), ...csv };
  },
);

const removalAnswer = (result: Result<Removal, Refusal>) =>
  result.ok ? ok(removalView(result.value, false)) : result;

const show: ApiRoute = apiRoute(
  {
    method: 'get',
    path: '/comments/{id}/removal',
    summary: 'Shows how the removal of a comment stands, without words',
    status: 200,
    body: Nothing,
    query: Nothing,
    answer: RemovalView,
  },
  async ({ deps, param }) => {
    const removal = await deps.journal.read(removalJournal, param('id'));
    return removalAnswer(removal ? ok(removal) : refuse({ type: 'not-found' }));
  },
);

const act = <Body extends z.ZodType>(
  path: string,
  summary: string,
  body: Body,
  run: (call: Call<z.output<Body>, unknown>, id: string) => Promise<Result<Removal, Refusal>>,
): ApiRoute =>
  apiRoute(
    {
      method: 'post',
      path: `/comments/{id}/removal${path}`,
      summary,
      status: 200,
      body,
      query: Nothing,
      answer: RemovalView,
    },
    async (call) => removalAnswer(await run(call, call.param('id'))),
  );

/** Calls about removing comments. */
export const moderationRoutes: ApiRoute[] = [
  log,
  show,
  act('', 'Archives a comment and proposes to remove it', RemovalInput, (call, id) =>
    moderation.proposeRemoval(call.deps, call.me, id, call.body),
  ),
  act('/decision', 'Decides whether a comment is removed', RemovalDecision, (call, id) =>
    moderation.decideOnRemoval(call.deps, call.me, id, call.body),
  ),
  act('/undo', 'Takes a removal back', Nothing, ({ deps, me }, id) =>
    moderation.takeBackRemoval(deps, me, id),
  ),
  act('/receipt', 'Notes what someone did on the channel', RemovalReceipt, (call, id) =>
    moderation.noteRemovalReceipt(call.deps, call.me, id, call.body),
  ),
];
