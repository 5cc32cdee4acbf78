import { POSTIZ_CLOUD } from '#domain/channel/planner-accounts.ts';
import type { PlannedChannel } from '#domain/planned/planned-post.ts';
import type {
  FreezeOutcome,
  Frozen,
  ListedPost,
  Listing,
  Planner,
  PostToFreeze,
} from '#domain/planned/planner.ts';
import { askAgainAt } from '../../channels/http/limited.ts';
import { plainText } from '../../sources/words/plain-text.ts';
import { listingOf } from '../listing/listing-of.ts';
import {
  openPostiz,
  type PostizApi,
  type PostizDeps,
  type PostizPost,
  readPosts,
} from './postiz-api.ts';

// 30 requests an hour: six listings leave the rest to the posts.
const LIST_EVERY_MS = 10 * 60_000;
// Another server's clock may be behind, and what it publishes at its time takes a while.
const CLOCKS_DIFFER_MS = 60_000;
const PUBLISHING_MS = 5 * 60_000;

const channels: Readonly<Record<string, PlannedChannel>> = {
  x: 'x',
  bluesky: 'bluesky',
  mastodon: 'mastodon',
  linkedin: 'linkedin',
  'linkedin-page': 'linkedin',
  facebook: 'facebook',
  instagram: 'instagram',
  'instagram-standalone': 'instagram',
};

const isOut = ({ state, releaseURL }: PostizPost): boolean =>
  // A post that became a draft after it was published keeps its address.
  state === 'PUBLISHED' || (releaseURL ?? '') !== '';

const listedOf = (post: PostizPost, calendar: string): ListedPost => ({
  ref: post.id,
  channel: channels[post.integration.providerIdentifier] ?? 'other',
  text: plainText(post.content),
  at: post.publishDate,
  url: calendar,
  copy: JSON.stringify(post),
});

const outcomeOf = (
  { at }: PostToFreeze,
  seen: PostizPost | undefined,
  now: Date,
): FreezeOutcome => {
  const isAhead = now.getTime() < Date.parse(at) - CLOCKS_DIFFER_MS;
  if (!seen) return isAhead ? 'frozen' : 'unknown';
  if (isOut(seen)) return 'gone-out';
  if (seen.state === 'QUEUE') return isAhead ? 'still-planned' : 'unknown';
  if (seen.state !== 'DRAFT') return 'unknown';
  // What it has begun to publish goes out although it is a draft by then.
  const isOver = now.getTime() > Date.parse(at) + PUBLISHING_MS;
  return isAhead || isOver ? 'frozen' : 'unknown';
};

// What has gone out would become a draft in its calendar too, so only what lies ahead is asked for.
const askAll = async (
  api: PostizApi,
  posts: readonly PostToFreeze[],
  { begunUntil, now }: { begunUntil: number; now: () => Date },
): Promise<{ asked: PostToFreeze[]; later?: string }> => {
  const asked: PostToFreeze[] = [];
  for (const post of posts) {
    if (performance.now() > begunUntil) break;
    if (Date.parse(post.at) > now().getTime()) {
      try {
        await api(`/posts/${post.ref}/status`, { method: 'PUT', body: { status: 'draft' } });
      } catch (error) {
        const later = askAgainAt(error);
        if (later !== undefined) return { asked, later };
      }
    }
    asked.push(post);
  }
  return { asked };
};

const readBack = async (deps: PostizDeps, asked: readonly PostToFreeze[]): Promise<Frozen> => {
  const verdicts = (of: (post: PostToFreeze) => FreezeOutcome) =>
    new Map(asked.map((post) => [post.ref, of(post)]));
  try {
    const seen = await readPosts(openPostiz(deps), deps.now());
    return {
      outcomes: verdicts((post) =>
        seen ? outcomeOf(post, seen.get(post.ref), deps.now()) : 'unknown',
      ),
    };
  } catch (error) {
    return { outcomes: verdicts(() => 'unknown'), askAgainAt: askAgainAt(error) };
  }
};

const freeze = async (deps: PostizDeps, posts: readonly PostToFreeze[]): Promise<Frozen> => {
  const begunUntil = performance.now() + deps.callMs / 2;
  const times = { begunUntil, now: deps.now };
  const { asked, later } = await askAll(openPostiz(deps), posts, times);
  if (asked.length === 0) return { outcomes: new Map(), askAgainAt: later };
  const back = await readBack(deps, asked);
  return { outcomes: back.outcomes, askAgainAt: later ?? back.askAgainAt };
};

const list = async (deps: PostizDeps): Promise<Listing> => {
  const posts = await readPosts(openPostiz(deps), deps.now());
  if (!posts) return { state: 'unread' };
  const { server } = deps.account;
  const calendar = server === POSTIZ_CLOUD ? 'https://platform.postiz.com' : server;
  const planned = [...posts.values()].filter((post) => post.state === 'QUEUE' && !isOut(post));
  return { state: 'listed', posts: planned.map((post) => listedOf(post, calendar)) };
};

/** What is planned in Postiz; it is frozen as a draft, which keeps all that is in it, its time too. */
export const createPostizPlanner = (deps: PostizDeps): Planner => ({
  listEveryMs: LIST_EVERY_MS,
  list: () => listingOf(() => list(deps)),
  freeze: (posts) => freeze(deps, posts),
});
