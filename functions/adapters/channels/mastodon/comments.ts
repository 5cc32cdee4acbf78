import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { goneAfter } from '#domain/source/gone.ts';
import type { AskSource } from '#domain/source/source.ts';
import type { StandingComments } from '#domain/source/standing-comments.ts';
import { type Api, type MastodonDeps, openApi, unanswered } from './api.ts';
import { failureOf } from './heard-status.ts';
import { isNowhere, placeOf } from './place.ts';

/** The account, and the comments on it: those of one look, and where the next begins. */
export interface CommentsDeps extends MastodonDeps {
  readComments: (cursor: string | undefined) => Promise<StandingComments>;
  /** Whether an address shows nothing to anyone who is not signed in. */
  isGoneForAll: (address: string, signal: AbortSignal) => Promise<boolean>;
}

type Look = 'there' | 'gone' | Refused | Unknown;

// The account's server knows a status of another server by searching for its address, and finds none that is gone
// from both of them.
const lookUp = async (api: Api, server: string, url: string): Promise<Look> => {
  const place = await placeOf(api, server, url);
  if (isNowhere(place)) return 'gone';
  if (place.state !== 'there') return place;
  const answer = await api(`/api/v1/statuses/${place.id}`);
  if (answer.status === 200) return 'there';
  return answer.status === 404 && answer.body !== undefined ? 'gone' : unanswered(answer);
};

// A server says of a status whose author has blocked us what it says of one that is gone. Others still see it.
const lookAt = async (
  { account, isGoneForAll }: CommentsDeps,
  api: Api,
  url: string,
  signal: AbortSignal,
): Promise<Look> => {
  const look = await lookUp(api, account.server, url);
  return look === 'gone' && !(await isGoneForAll(url, signal)) ? 'there' : look;
};

/** Asks whether comments still stand where they stood, some at a time. */
export const createMastodonComments =
  (deps: CommentsDeps): AskSource =>
  async (_, { known, cursor }, signal) => {
    const { comments, cursor: next } = await deps.readComments(cursor);
    const api = openApi(deps);
    const looks = await Promise.all(comments.map(({ url }) => lookAt(deps, api, url, signal)));
    const no = looks.find((look) => typeof look === 'object');
    if (no) return failureOf(no);
    const looked = comments.map(({ id }) => id);
    const missing = looked.filter((_id, i) => looks[i] === 'gone');
    const { gone, known: missed } = goneAfter({ known }, looked, missing);
    return { state: 'brought', said: [], gone, memory: { known: missed, cursor: next } };
  };
