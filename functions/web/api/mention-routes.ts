import * as z from 'zod';
import { AHEAD_MS, Mention } from '#domain/mention/mention.ts';
import { readRemovedWords } from '#domain/moderation/removed-words.ts';
import { Topic, topicIn } from '#domain/plan/topics.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { expectedSteps } from '../read/expected-steps.ts';
import { SourceView, sourceViews } from '../read/source-views.ts';
import { PageQuery } from './query.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';
import { pageSchema } from './views.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const BIN_MS = 5 * 60_000;
const MAX_STEPS = 3000;
const MAX_DAYS = 120;

const Time = z.iso.datetime({ offset: true }).transform((time) => new Date(time));

/** A part of a topic's volume; `step` in minutes. */
const VolumeQuery = z
  .object({
    from: Time.optional(),
    to: Time.optional(),
    step: z.coerce.number().int().min(5).max(1440).multipleOf(5).default(60),
  })
  .refine(({ from, to, step }) => {
    if (!from || !to) return from === to;
    const ms = to.getTime() - from.getTime();
    return ms > 0 && ms <= MAX_DAYS * DAY_MS && ms / (step * 60_000) <= MAX_STEPS;
  }, `Give "from" and "to" or neither; "to" must be after "from", at most ${MAX_DAYS} days and ${MAX_STEPS} steps`);

/** A step: `usual` authors at this hour, and the `limit` from which on as many would be an alert. */
const VolumeBin = z.object({
  at: z.string(),
  mentions: z.int(),
  authors: z.int(),
  usual: z.number(),
  limit: z.int(),
});

/** Calls about what is said about us. */
export const mentionRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/topics',
      summary: 'Lists what is watched',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: z.object({ items: z.array(Topic) }),
    },
    async ({ deps }) => ok({ items: deps.plan.topics ?? [] }),
  ),
  apiRoute(
    {
      method: 'get',
      path: '/sources',
      summary: 'Lists the sources that are asked, and whether they answer',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: z.object({ items: z.array(SourceView) }),
    },
    async ({ deps }) => ok({ items: await sourceViews(deps) }),
  ),
  apiRoute(
    {
      method: 'get',
      path: '/topics/{id}/volume',
      summary: 'How much is said of a topic, step by step',
      status: 200,
      body: Nothing,
      query: VolumeQuery,
      answer: z.object({ items: z.array(VolumeBin) }),
    },
    async ({ deps, param, query: { step, ...query } }) => {
      const topic = topicIn(deps.plan, param('id'));
      if (!topic) return refuse({ type: 'not-found' });
      const end = Math.ceil(deps.now().getTime() / BIN_MS) * BIN_MS;
      const to = query.to ?? new Date(end);
      const from = query.from ?? new Date(to.getTime() - DAY_MS);
      const stepMs = step * 60_000;
      return ok({ items: await expectedSteps(deps, topic.id, { from, to, stepMs }) });
    },
  ),
  apiRoute(
    {
      method: 'get',
      path: '/mentions',
      summary:
        'Lists what was said of a topic, or of the first one, newest first; not what was removed as a comment',
      status: 200,
      body: Nothing,
      query: PageQuery.extend({ topic: z.string().max(40).optional() }),
      answer: pageSchema(Mention),
    },
    async ({ deps, query: { topic: id, ...page } }) => {
      const topic = id === undefined ? deps.plan.topics?.[0] : topicIn(deps.plan, id);
      if (!topic) return refuse({ type: 'not-found' });
      const latest = new Date(deps.now().getTime() + AHEAD_MS);
      const found = await deps.mentions.page(topic.id, latest, page);
      const isRemoved = await readRemovedWords(deps, found.items);
      return ok({ ...found, items: found.items.filter((each) => !isRemoved(each)) });
    },
  ),
];
