import * as z from 'zod';
import type {
  FreezeOutcome,
  Frozen,
  ListedPost,
  Planner,
  PostToFreeze,
} from '#domain/planned/planner.ts';
import { askAgainAt } from '../../channels/http/limited.ts';
import { listingOf } from '../listing/listing-of.ts';
import { type BufferApi, type BufferDeps, openBuffer } from './buffer-api.ts';
import {
  type BufferPost,
  channelOf,
  makeDraft,
  readOrganizations,
  readPosts,
  type Wanted,
} from './buffer-posts.ts';

type ReadPosts = (wanted: Wanted) => Promise<BufferPost[]>;

// 250 requests a day are the least of its plans: six listings an hour leave a hundred to the posts.
const LIST_EVERY_MS = 10 * 60_000;
// Where people see to what is planned there.
const QUEUE = 'https://publish.buffer.com/all-channels';
// What Buffer still publishes, or has published; a draft is none of these.
const PENDING = ['scheduled', 'sending'];
const ENDED = ['sent', 'error'];
// Another server's clock may be behind.
const CLOCKS_DIFFER_MS = 60_000;

// Who planned it is no part of what is kept.
const listedOf = ({ author, ...post }: BufferPost): ListedPost[] =>
  post.dueAt
    ? [
        {
          ref: post.id,
          channel: channelOf(post),
          text: post.text,
          at: new Date(post.dueAt).toISOString(),
          url: QUEUE,
          copy: JSON.stringify(post),
          ...(author && { author: author.email }),
        },
      ]
    : [];

const Copy = z.looseObject({ schedulingType: z.string() });

// Buffer asks for it; a post that has none is one that it publishes by itself.
const schedulingTypeOf = (copy: string): string => {
  try {
    return Copy.parse(JSON.parse(copy)).schedulingType;
  } catch {
    return 'automatic';
  }
};

const outcomeOf = (
  { at }: PostToFreeze,
  seen: BufferPost | undefined,
  isDraft: boolean,
  now: Date,
): FreezeOutcome => {
  if (seen?.status === 'sent') return 'gone-out';
  if (seen?.status === 'scheduled') return 'still-planned';
  if (seen) return 'unknown';
  // Before its time Buffer publishes nothing: what is no longer listed was made a draft, or deleted.
  return isDraft || now.getTime() < Date.parse(at) - CLOCKS_DIFFER_MS ? 'frozen' : 'unknown';
};

// What Buffer says that it has done is not believed: all that it still publishes is listed again.
const readBack = async (
  read: ReadPosts,
  asked: ReadonlyMap<PostToFreeze, boolean>,
  now: () => Date,
): Promise<Map<string, FreezeOutcome>> => {
  const earliest = Math.min(...[...asked.keys()].map(({ at }) => Date.parse(at)));
  const from = new Date(earliest - CLOCKS_DIFFER_MS).toISOString();
  const pending = await read({ status: PENDING });
  const ended = await read({ status: ENDED, from });
  const byId = new Map([...pending, ...ended].map((post) => [post.id, post]));
  return new Map(
    [...asked].map(([post, isDraft]) => [
      post.ref,
      outcomeOf(post, byId.get(post.ref), isDraft, now()),
    ]),
  );
};

// A post whose answer is lost is read back as the others are.
const askAll = async (api: BufferApi, posts: readonly PostToFreeze[], begunUntil: number) => {
  const asked = new Map<PostToFreeze, boolean>();
  for (const post of posts) {
    if (performance.now() > begunUntil) break;
    try {
      asked.set(post, await makeDraft(api, post.ref, schedulingTypeOf(post.copy)));
    } catch (error) {
      const later = askAgainAt(error);
      if (later !== undefined) return { asked, later };
      asked.set(post, false);
    }
  }
  return { asked };
};

const freeze = async (
  deps: BufferDeps,
  read: ReadPosts,
  posts: readonly PostToFreeze[],
): Promise<Frozen> => {
  const begunUntil = performance.now() + deps.callMs / 2;
  const { asked, later } = await askAll(openBuffer(deps), posts, begunUntil);
  if (asked.size === 0) return { outcomes: new Map(), askAgainAt: later };
  try {
    return { outcomes: await readBack(read, asked, deps.now), askAgainAt: later };
  } catch (error) {
    const unknown = [...asked.keys()].map(({ ref }) => [ref, 'unknown'] as const);
    return { outcomes: new Map(unknown), askAgainAt: later ?? askAgainAt(error) };
  }
};

// Whose posts they are does not change: it is asked once.
const postsOf = (deps: BufferDeps): ReadPosts => {
  let organizations: readonly string[] | undefined;
  return async (wanted) => {
    const api = openBuffer(deps);
    organizations ??= await readOrganizations(api);
    return readPosts(api, organizations, wanted);
  };
};

/** What is planned in Buffer; it is frozen as a draft, which keeps all that is in it. */
export const createBufferPlanner = (deps: BufferDeps): Planner => {
  const read = postsOf(deps);
  return {
    listEveryMs: LIST_EVERY_MS,
    list: () =>
      listingOf(async () => {
        const posts = await read({ status: ['scheduled'] });
        return { state: 'listed', posts: posts.flatMap(listedOf) };
      }),
    freeze: (posts) => freeze(deps, read, posts),
  };
};
