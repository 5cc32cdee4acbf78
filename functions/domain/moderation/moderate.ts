import { createHmac } from 'node:crypto';
import type { Comment } from '../comment/comment.ts';
import type { Ground, Grounds } from '../comment/ground.ts';
import { isSpoken } from '../comment/noted.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import type { RemovalEvent } from './events/removal-events.ts';
import type { RemovalDecision, RemovalInput, RemovalReceipt } from './input.ts';
import { tracesOf } from './quoted-words.ts';
import {
  allInForce,
  isInForce,
  isUndecided,
  type OnChannel,
  type OneRemoval,
  type Removal,
  removalOf,
  standing,
  undecidedIn,
} from './removal.ts';

/** Why a comment's removal can't be moved as asked. */
export type ModerationRefusal =
  | { type: 'no-ground' }
  /** Nothing was archived, or its author has changed the words since. */
  | { type: 'not-archived' }
  | { type: 'same-person' }
  | { type: 'already-proposed' }
  | { type: 'not-removed' };

type Moved = Result<RemovalEvent[], ModerationRefusal>;

/** Within what time another person confirms what one has done at once. */
const CONFIRM_MS = 60 * 60_000;

const hashOf = (text: string, key: string): string =>
  createHmac('sha256', key).update(text).digest('hex');

/** Whether the words that were archived are those that stand there. */
export const isArchived = (
  { hash, archived }: OneRemoval,
  { text }: Pick<Comment, 'text'>,
): boolean => hash === hashOf(text, archived.key);

const archive = ({ url, author, text }: Comment, { wordsForbidden }: Ground, key: string) =>
  wordsForbidden ? { url, key, traces: tracesOf(text) } : { url, author, text, key };

/** Whether the words that a comment has now are removed already, or somebody has proposed that. */
export const isUnderWay = (removal: Removal | undefined, comment: Pick<Comment, 'text'>): boolean =>
  removal !== undefined &&
  [...undecidedIn(removal), ...allInForce(removal)].some((each) => isArchived(each, comment));

/**
 * Archives a comment and proposes its removal on a ground, the only reason there is. Where the ground says so,
 * it is in force at once, until another person confirms it or not. What was removed before its author changed it
 * stays in force whatever comes of this. `key`: a new secret for the archived hash.
 */
export const propose = (
  removal: Removal | undefined,
  comment: Comment,
  input: RemovalInput,
  { grounds, key, now }: { grounds: Grounds; key: string; now: Date },
): Moved => {
  const ground = Object.hasOwn(grounds, input.ground) ? grounds[input.ground] : undefined;
  if (!ground) return refuse({ type: 'no-ground' });
  if (isUnderWay(removal, comment)) return refuse({ type: 'already-proposed' });
  const { id, incidentId, channel, source, language, writtenAt, text } = comment;
  const confirmBy = new Date(now.getTime() + CONFIRM_MS).toISOString();
  return ok([
    {
      type: 'removal-proposed',
      data: {
        ...{ id, incidentId, channel, language, writtenAt },
        ...(isSpoken(source) && { cameBy: source }),
        ground: input.ground,
        hash: hashOf(text, key),
        ...(ground.atOnce && { confirmBy }),
      },
      words: { reason: input.reason, archived: archive(comment, ground, key) },
    },
  ]);
};

// What is in force already is confirmed for what was archived, once somebody names it by its hash, whatever the comment
// says by now; what comes into force goes by what stands there.
const isOfItsWords = (one: OneRemoval, comment: Comment, isNamed: boolean): boolean =>
  (isNamed && one.state === 'unconfirmed') || isArchived(one, comment);

/**
 * Decides on one proposal, the newest where none is named by its archived hash. `isAlone`: nobody else holds the
 * right; otherwise who proposed it does not decide.
 */
export const decideRemoval = (
  removal: Removal | undefined,
  comment: Comment,
  { decision, reason, hash }: RemovalDecision,
  { by, isAlone }: { by: string; isAlone: boolean },
): Moved => {
  const one = removal && removalOf(removal, hash);
  if (!one || !isUndecided(one)) return refuse({ type: 'not-archived' });
  if (one.proposedBy === by && !isAlone) return refuse({ type: 'same-person' });
  if (decision === 'remove' && !isOfItsWords(one, comment, hash !== undefined)) {
    return refuse({ type: 'not-archived' });
  }
  const words = reason === undefined ? {} : { words: { reason } };
  return ok([{ type: 'removal-decided', data: { decision, hash }, ...words }]);
};

// What another person has decided is not shown again by who proposed it, alone.
const isByProposer = (
  { state, proposedBy, decidedBy }: Removal,
  { by, isAlone }: { by: string; isAlone: boolean },
): boolean => state === 'removed' && by === proposedBy && by !== decidedBy && !isAlone;

/**
 * Takes back what is in force. `isAlone`: nobody else holds the right; otherwise who proposed a removal takes it
 * back only until another person has decided on it.
 */
export const undoRemoval = (
  removal: Removal | undefined,
  who: { by: string; isAlone: boolean },
): Moved => {
  if (!removal || !isInForce(removal)) return refuse({ type: 'not-removed' });
  return isByProposer(removal, who)
    ? refuse({ type: 'same-person' })
    : ok([{ type: 'removal-undone', data: {} }]);
};

// How it may come to stand. Hidden comes first: what one person did at once is never deleted before another has
// confirmed it, and what is deleted is never shown again.
const mayBecome = (removal: Removal): readonly OnChannel[] => {
  const { onChannel } = removal;
  const { state } = standing<OneRemoval>(removal);
  if (onChannel === 'deleted') return ['deleted'];
  if (state === 'removed') return ['hidden', 'deleted'];
  return state === 'unconfirmed' ? ['hidden'] : ['shown'];
};

/** Notes what someone did on the channel, and how the author was told; said again, nothing. */
export const noteReceipt = (
  removal: Removal | undefined,
  { onChannel, authorTold }: RemovalReceipt,
): Moved => {
  if (!removal || (authorTold && !isInForce(removal))) return refuse({ type: 'not-removed' });
  if (onChannel && !mayBecome(removal).includes(onChannel)) {
    return refuse({ type: 'not-removed' });
  }
  return ok([
    ...(onChannel && onChannel !== removal.onChannel
      ? [{ type: 'put-on-channel' as const, data: { onChannel } }]
      : []),
    ...(authorTold && authorTold !== removal.authorTold?.way
      ? [{ type: 'author-told' as const, data: { way: authorTold } }]
      : []),
  ]);
};
