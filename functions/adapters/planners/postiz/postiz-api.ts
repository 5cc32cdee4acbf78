import * as z from 'zod';
import { POSTIZ_CLOUD, type PostizAccount } from '#domain/channel/planner-accounts.ts';
import { type Answer, ask } from '../../channels/http/ask.ts';
import { unlessLimited } from '../../channels/http/limited.ts';

/*
 * Postiz' public API: docs.postiz.com, public-api/introduction, posts/list, posts/change-status, and its
 * openapi.json, as of November 2026. It has no call for a single post.
 */

/** The account to ask with. `callMs`: how long one call of the planner may take, in milliseconds. */
export interface PostizDeps {
  account: PostizAccount;
  callMs: number;
  now: () => Date;
}

/** A request to Postiz; it throws where no answer comes in time, and `Limited`. */
export type PostizApi = (path: string, more?: { method: 'PUT'; body: unknown }) => Promise<Answer>;

// 30 requests an hour; where it does not say when it takes more, some of them are free again by then.
const LIMITED_MS = 10 * 60_000;

/** The API for one call of the planner: all its requests together take no longer than `callMs`. */
export const openPostiz = ({ account, callMs, now }: PostizDeps): PostizApi => {
  const { server, token } = account;
  const base = `${server}${server === POSTIZ_CLOUD ? '' : '/api'}/public/v1`;
  const signal = AbortSignal.timeout(callMs);
  return async (path, more = undefined) => {
    const request = { url: `${base}${path}`, headers: { authorization: token }, ...more, signal };
    return unlessLimited(await ask(request, now()), now(), LIMITED_MS);
  };
};

// Some of its times are without a zone, and mean UTC.
const Time = z
  .string()
  .transform((time) => (/Z$|[+-]\d\d:?\d\d$/.test(time) ? time : `${time}Z`))
  .pipe(z.iso.datetime({ offset: true }))
  .transform((time) => new Date(time).toISOString());

const Post = z.looseObject({
  id: z.string().regex(/^[\w-]{1,100}$/),
  content: z.string(),
  publishDate: Time,
  releaseURL: z.string().nullish(),
  state: z.string(),
  integration: z.looseObject({ providerIdentifier: z.string() }),
});
export type PostizPost = z.infer<typeof Post>;
const Page = z.object({ posts: z.array(Post) });

const DAY_MS = 24 * 60 * 60_000;
const DAYS_AHEAD = 365;

/**
 * All posts from yesterday to a year ahead, each once, at the time at which it goes out first; undefined where
 * the answer is not understood. Posts that are repeated are listed for each time.
 */
export const readPosts = async (
  api: PostizApi,
  now: Date,
): Promise<ReadonlyMap<string, PostizPost> | undefined> => {
  const query = new URLSearchParams({
    startDate: new Date(now.getTime() - DAY_MS).toISOString(),
    endDate: new Date(now.getTime() + DAYS_AHEAD * DAY_MS).toISOString(),
  });
  const answer = await api(`/posts?${query}`);
  const page = answer.status === 200 ? Page.safeParse(answer.body).data : undefined;
  if (!page) return undefined;
  const latestFirst = page.posts.toSorted((one, other) =>
    other.publishDate.localeCompare(one.publishDate),
  );
  return new Map(latestFirst.map((post) => [post.id, post]));
};
