import {
  type AccountAnswer,
  accountAnswer,
  type Found,
  type Posted,
  type Publication,
  type Publisher,
  publicationKey,
  type Refused,
  type Standing,
  type Unknown,
} from '#domain/publish/publisher.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { type Api, type MastodonDeps, openApi, refusalOf } from './api.ts';
import { ownId, ownStatuses } from './own-statuses.ts';
import { GONE, isNowhere, isOursAt, placeOf } from './place.ts';
import { isOurs, Status, urlOf } from './status.ts';
import { takeBack } from './take-back.ts';

// Another server's clock may be behind.
const CLOCKS_DIFFER_MS = 60_000;
// An own guess: a status is listed as soon as it is stored, on large servers perhaps by a copy that lags.
const LISTED_WITHIN_MS = 30_000;

const UNKNOWN = { state: 'unknown' } as const;

// A comment may be answered twice by the same family, with another opening: the first intent tells the answers apart.
const keyOf = (publication: Publication): string => {
  const { commentId, firstIntendedAt } = publication;
  const key = publicationKey(publication);
  return sha256(`${commentId === undefined ? key : `${key}#${firstIntendedAt}`}#mastodon`);
};

const post = async (api: Api, publication: Publication, replyId?: string): Promise<Posted> => {
  const { text, language } = publication;
  const answer = await api('/api/v1/statuses', {
    method: 'POST',
    headers: { 'idempotency-key': keyOf(publication) },
    body: {
      status: text,
      language,
      visibility: 'public',
      ...(replyId !== undefined && { in_reply_to_id: replyId }),
    },
  });
  const status = answer.status === 200 ? Status.safeParse(answer.body).data : undefined;
  return status ? { state: 'published', url: urlOf(status) } : refusalOf(answer);
};

const publish = async (api: Api, server: string, publication: Publication): Promise<Posted> => {
  const { inReplyTo } = publication;
  if (inReplyTo === undefined) return post(api, publication);
  const place = await placeOf(api, server, inReplyTo);
  if (place.state === 'there') return post(api, publication, place.id);
  return isNowhere(place) ? GONE : place;
};

// Other answers of a family may hold the same words: only one below the same comment is this one. Undefined where
// nobody can tell which are.
const isBelow = async (
  api: Api,
  server: string,
  { commentId, inReplyTo }: Publication,
): Promise<((status: Status) => boolean) | Refused | Unknown | undefined> => {
  if (commentId === undefined || inReplyTo === undefined) return () => true;
  const place = await placeOf(api, server, inReplyTo);
  if (place.state === 'there') return ({ in_reply_to_id: id }) => id === place.id;
  return isNowhere(place) ? undefined : place;
};

// Only what is newer than the first intent can be this publication: the same words may have been posted
// before by another one.
const find = async (
  api: Api,
  server: string,
  publication: Publication,
  now: Date,
): Promise<Found> => {
  const since = new Date(Date.parse(publication.firstIntendedAt) - CLOCKS_DIFFER_MS);
  const statuses = await ownStatuses(api, since);
  if ('state' in statuses) return statuses;
  const below = await isBelow(api, server, publication);
  if (typeof below === 'object') return below;
  for (const status of statuses.toReversed().filter((each) => below?.(each) ?? true)) {
    const ours = await isOurs(api, status.id, publication);
    if (typeof ours === 'object') return ours;
    if (ours === true) return below ? { state: 'published', url: urlOf(status) } : UNKNOWN;
  }
  const listed = new Date(Date.parse(publication.quietSince) + LISTED_WITHIN_MS);
  return now < listed
    ? { state: 'too-early', askAgainAt: listed.toISOString() }
    : { state: 'absent' };
};

const standingOf = (ours: Awaited<ReturnType<typeof isOurs>>): Standing => {
  if (typeof ours === 'object') return 'unknown';
  if (ours === 'gone') return ours;
  return ours ? 'ours' : 'other-words';
};

const checkAccount = async (api: Api): Promise<AccountAnswer | Refused | Unknown> => {
  const me = await ownId(api);
  return typeof me === 'string' ? { state: 'accepted' } : me;
};

/**
 * Mastodon, and servers with its API. The server keeps a key for an hour and makes one post of it, but some
 * ignore it: so the account's own statuses are asked before anything is posted again.
 */
export const createMastodon = (deps: MastodonDeps): Required<Publisher> => {
  const { server } = deps.account;
  const inTime = async <Answer>(work: (api: Api) => Promise<Answer>): Promise<Answer | Unknown> => {
    try {
      return await work(openApi(deps));
    } catch (cause) {
      return { state: 'unknown', cause };
    }
  };
  return {
    isRepeatable: false,
    canReply: true,
    publish: (publication) => inTime((api) => publish(api, server, publication)),
    find: (publication) => inTime((api) => find(api, server, publication, deps.now())),
    readBack: async (publication, url) =>
      standingOf(await inTime((api) => isOursAt(api, server, publication, url))),
    takeBack: (url) => inTime((api) => takeBack(api, server, url)),
    checkAccount: async () => accountAnswer(await inTime(checkAccount)),
  };
};
