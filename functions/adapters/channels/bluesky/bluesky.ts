import { MAX_BYTES, MAX_GRAPHEMES } from '#domain/channel/bluesky.ts';
import { countGraphemes } from '#domain/length/graphemes.ts';
import {
  type AccountAnswer,
  accountAnswer,
  type Posted,
  type Publication,
  type Publisher,
  type Refused,
  type Unknown,
} from '#domain/publish/publisher.ts';
import type { Answer } from '../http/ask.ts';
import { addressOf, lookUp } from './look-up.ts';
import { type PostAddress, postAt, urlOf } from './post-address.ts';
import { POSTS, type Reply, recordOf, StrongRef } from './post-record.ts';
import { createBlueskyReader } from './reader.ts';
import { replyTo } from './reply.ts';
import { inTurn, type Turn, type TurnDeps } from './turn.ts';
import { errorIn, refusalOf } from './xrpc.ts';

const isOut = ({ status, body }: Answer, { repo, rkey }: PostAddress): boolean =>
  status === 200 && StrongRef.safeParse(body).data?.uri === `at://${repo}/${POSTS}/${rkey}`;

// `swapRecord: null` says that there is no record as yet: the same record again is accepted and changes
// nothing, and another one is refused. Without it, published words would be overwritten.
const put = async (turn: Turn, publication: Publication, reply?: Reply): Promise<Posted> => {
  const address = addressOf(turn.did, publication);
  const answer = await turn.asOwner({
    method: 'com.atproto.repo.putRecord',
    isProcedure: true,
    input: {
      ...address,
      collection: POSTS,
      record: await recordOf(publication, reply),
      swapRecord: null,
    },
  });
  if ('state' in answer) return answer;
  if (isOut(answer, address)) return { state: 'published', url: urlOf(address) };
  if (answer.status !== 200 && errorIn(answer) !== 'InvalidSwap') return refusalOf(answer);
  // Something is there, or a gateway says so: only what is there tells whether these are our words.
  const found = await lookUp(turn.ask, turn.did, publication);
  return found.state === 'published' || found.state === 'refused' ? found : { state: 'unknown' };
};

const fits = ({ text }: Publication): boolean =>
  text.length > 0 &&
  countGraphemes(text) <= MAX_GRAPHEMES &&
  Buffer.byteLength(text, 'utf8') <= MAX_BYTES;

const publish = async (turn: Turn, publication: Publication): Promise<Posted> => {
  if (!fits(publication)) return { state: 'refused', reason: 'refused-content' };
  const { inReplyTo } = publication;
  if (inReplyTo === undefined) return put(turn, publication);
  const place = await replyTo(turn.ask, inReplyTo);
  return place.state === 'there' ? put(turn, publication, place.reply) : place;
};

const takeBack = async (
  turn: Turn,
  url: string,
): Promise<{ state: 'gone' } | Refused | Unknown> => {
  const address = postAt(url);
  if (address?.repo !== turn.did) {
    return { state: 'refused', reason: 'credentials' };
  }
  const answer = await turn.asOwner({
    method: 'com.atproto.repo.deleteRecord',
    isProcedure: true,
    input: { ...address, collection: POSTS },
  });
  if ('state' in answer) return answer;
  return answer.status === 200 && answer.body !== undefined ? { state: 'gone' } : refusalOf(answer);
};

const checkAccount = async (turn: Turn): Promise<AccountAnswer | Refused | Unknown> => {
  const answer = await turn.asOwner({ method: 'com.atproto.server.getSession' });
  if ('state' in answer) return answer;
  return answer.status === 200 && answer.body !== undefined
    ? { state: 'accepted' }
    : refusalOf(answer);
};

/**
 * Bluesky. Exactly once: the key of a post's record follows from the publication, so that each try puts the
 * same record at the same place, and other words are never put over it.
 */
export const createBluesky = (deps: TurnDeps): Required<Publisher> => ({
  ...createBlueskyReader(deps),
  isRepeatable: true,
  canReply: true,
  publish: (publication) => inTurn(deps, (turn) => publish(turn, publication)),
  find: (publication) => inTurn(deps, (turn) => lookUp(turn.ask, turn.did, publication)),
  takeBack: (url) => inTurn(deps, (turn) => takeBack(turn, url)),
  checkAccount: async () => accountAnswer(await inTurn(deps, checkAccount)),
});
