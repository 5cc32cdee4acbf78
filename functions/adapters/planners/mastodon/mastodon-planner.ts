import * as z from 'zod';
import type {
  FreezeOutcome,
  ListedPost,
  Listing,
  Planner,
  PostToFreeze,
} from '#domain/planned/planner.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { askAgainAt, unlessLimited } from '../../channels/http/limited.ts';
import { type Api, type MastodonDeps, openApi } from '../../channels/mastodon/api.ts';
import { ownStatuses } from '../../channels/mastodon/own-statuses.ts';
import { isOurs } from '../../channels/mastodon/status.ts';
import { listingOf } from '../listing/listing-of.ts';

/*
 * Scheduled statuses: docs.joinmastodon.org, methods/scheduled_statuses and entities/ScheduledStatus, as of
 * November 2026. In the last five minutes the server has queued a status already, and a new time does not
 * stop it, but a deletion does: its worker looks whether the status is still there. So nothing is postponed.
 */

const SCHEDULED = '/api/v1/scheduled_statuses';
const PAGE = 40;
// A server takes 300 scheduled statuses of an account.
const PAGES_AT_MOST = 8;
const LIST_EVERY_MS = 60_000;
// A server takes 300 requests in five minutes, and each post takes two or more.
const AT_ONCE = 4;
const LIMITED_MS = 5 * 60_000;
// Another server's clock may be behind.
const CLOCKS_DIFFER_MS = 60_000;

const Scheduled = z.object({
  id: z.string().regex(/^[\w.-]{1,100}$/),
  scheduled_at: z.iso.datetime({ offset: true }),
  params: z.looseObject({ text: z.string() }),
  media_attachments: z.array(
    z.looseObject({ id: z.string(), url: z.string().nullish(), description: z.string().nullish() }),
  ),
});
const Page = z.array(Scheduled);

const listedOf = (
  { id: ref, scheduled_at, params, media_attachments }: z.infer<typeof Scheduled>,
  server: string,
): ListedPost => ({
  ref,
  channel: 'mastodon',
  text: params.text,
  at: new Date(scheduled_at).toISOString(),
  url: server,
  copy: JSON.stringify({ params, media_attachments }),
  // With the status the server forgets which files belonged to it.
  pictures: media_attachments.flatMap(({ url, description }) =>
    url ? [{ url, ...(description && { alt: description }) }] : [],
  ),
});

const mindingLimit =
  (api: Api, now: () => Date): Api =>
  async (...request) =>
    unlessLimited(await api(...request), now(), LIMITED_MS);

const list = async (api: Api, server: string): Promise<Listing> => {
  const all: ListedPost[] = [];
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const last = all.at(-1);
    const query = new URLSearchParams({ limit: String(PAGE), ...(last && { max_id: last.ref }) });
    const answer = await api(`${SCHEDULED}?${query}`);
    const scheduled = answer.status === 200 ? Page.safeParse(answer.body).data : undefined;
    if (!scheduled) return { state: 'unread' };
    all.push(...scheduled.map((each) => listedOf(each, server)));
    if (scheduled.length < PAGE) break;
  }
  return { state: 'listed', posts: all };
};

const isOut = async (api: Api, at: string, text: string): Promise<boolean> => {
  const statuses = await ownStatuses(api, new Date(Date.parse(at) - CLOCKS_DIFFER_MS));
  if ('state' in statuses) return false;
  for (const { id } of statuses) if ((await isOurs(api, id, { text })) === true) return true;
  return false;
};

const Missing = z.object({ error: z.string() });

// Only what the server itself calls absent is: a gateway may answer 404 too.
const lookFor = async (api: Api, ref: string): Promise<'there' | 'absent' | 'unknown'> => {
  const answer = await api(`${SCHEDULED}/${ref}`);
  if (answer.status === 200 && Scheduled.safeParse(answer.body).success) return 'there';
  const isAbsent = answer.status === 404 && Missing.safeParse(answer.body).success;
  return isAbsent ? 'absent' : 'unknown';
};

// A deletion whose answer is lost is read back as the others are.
const remove = async (api: Api, ref: string): Promise<boolean> => {
  try {
    return (await api(`${SCHEDULED}/${ref}`, { method: 'DELETE' })).status === 200;
  } catch (error) {
    if (askAgainAt(error) !== undefined) throw error;
    return false;
  }
};

const freeze = async (
  api: Api,
  { ref, at, text }: PostToFreeze,
  now: () => Date,
): Promise<FreezeOutcome> => {
  const wasThere = await remove(api, ref);
  const place = await lookFor(api, ref);
  if (place === 'there') return 'still-planned';
  if (place === 'unknown') return 'unknown';
  // Before its time a server publishes nothing, so what is absent was deleted: now, or by a call before.
  if (now().getTime() < Date.parse(at) - (wasThere ? 0 : CLOCKS_DIFFER_MS)) return 'frozen';
  return (await isOut(api, at, text)) ? 'gone-out' : 'unknown';
};

/** The scheduled statuses of an account on Mastodon. */
export const createMastodonPlanner = (deps: MastodonDeps): Planner => {
  const { account, callMs, now } = deps;
  const open = () => mindingLimit(openApi(deps), now);
  return {
    listEveryMs: LIST_EVERY_MS,
    list: () => listingOf(() => list(open(), account.server)),
    freeze: async (posts) => {
      const api = open();
      // What is begun later than this might not end in time.
      const begunUntil = performance.now() + callMs / 2;
      const outcomes = new Map<string, FreezeOutcome>();
      let later: string | undefined;
      await severalAtOnce(posts, AT_ONCE, async (post) => {
        if (later !== undefined || performance.now() > begunUntil) return;
        try {
          outcomes.set(post.ref, await freeze(api, post, now));
        } catch (error) {
          later ??= askAgainAt(error);
          if (later === undefined) outcomes.set(post.ref, 'unknown');
        }
      });
      return { outcomes, askAgainAt: later };
    },
  };
};
