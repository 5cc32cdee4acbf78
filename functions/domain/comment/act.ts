import type { Channel } from '../channel/channel.ts';
import type { Clocks } from '../plan/clocks.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { deadlinesFrom, newlyMissed, urgentFrom } from './clock.ts';
import { type Comment, isOpenComment } from './comment.ts';
import type { CommentEvent } from './events/comment-events.ts';
import type { HandOverInput, NoReplyInput, ReopenInput, UrgencyInput } from './input.ts';
import { isOnItsWay } from './sending.ts';

/** Why a comment can't be moved as asked. */
export type CommentRefusal =
  | { type: 'already-answered'; state: Comment['state'] }
  /** A reply to it is written or waits for its approval. */
  | { type: 'reply-under-way'; statementId: string }
  /** A reply to it is approved, and waits to be posted; or nobody knows whether it is out. */
  | { type: 'reply-to-post'; statementId: string }
  /** An answer by a family is on its way. */
  | { type: 'answer-under-way' }
  /** A reply to it was to go to other channels than its own. */
  | { type: 'not-its-channel'; channel: Channel }
  /** It was a call or a letter. */
  | { type: 'answered-elsewhere' }
  | { type: 'still-open' }
  | { type: 'incident-closed' };

type Moved = Result<CommentEvent[], CommentRefusal>;

/** For how long whoever has a comment open keeps it from others. */
export const CLAIM_MS = 5 * 60_000;
// A claim is made longer only when it nearly ends: a page that stays open must not fill the journal.
const RENEW_MS = 2 * 60_000;

/** The claim that holds now. */
export const claimAt = ({ claim }: Comment, now: Date): Comment['claim'] =>
  claim && new Date(claim.until) > now ? claim : undefined;

/** Claims an open comment; while someone else has it, or it is not open, nothing changes. */
export const claim = (comment: Comment, by: string, now: Date): CommentEvent[] => {
  const held = claimAt(comment, now);
  if (!isOpenComment(comment) || (held && held.by !== by)) return [];
  if (held && new Date(held.until).getTime() - now.getTime() > RENEW_MS) return [];
  const until = new Date(now.getTime() + CLAIM_MS).toISOString();
  return [{ type: 'claimed', data: { until } }];
};

/** Ends an open comment with an event; only one of two who do so at once can. */
export const endWith = (comment: Comment, event: CommentEvent): Moved => {
  if (!isOpenComment(comment)) return refuse({ type: 'already-answered', state: comment.state });
  return isOnItsWay(comment.sending) ? refuse({ type: 'answer-under-way' }) : ok([event]);
};

/** Someone else takes over. */
export const handOver = (comment: Comment, { way, ...words }: HandOverInput): Moved =>
  endWith(comment, { type: 'passed-on', data: { way }, words });

/** It needs no reply. */
export const needsNoReply = (comment: Comment, { reason, note }: NoReplyInput): Moved =>
  endWith(comment, { type: 'no-reply', data: { reason }, ...(note && { words: { note } }) });

/** Opens it again, with its clocks started now. */
export const reopen = (
  comment: Comment,
  { reason }: ReopenInput,
  { clocks, now }: { clocks: Clocks; now: Date },
): Moved => {
  if (isOpenComment(comment)) return refuse({ type: 'still-open' });
  const deadlines = deadlinesFrom(clocks, now.toISOString(), comment.urgent.length > 0);
  return ok([{ type: 'reopened', data: { deadlines }, words: { reason } }]);
};

/** Puts it with an incident, or with none. */
export const assign = (comment: Comment, incidentId: string | null): CommentEvent[] =>
  (comment.incidentId ?? null) === incidentId ? [] : [{ type: 'assigned', data: { incidentId } }];

/** Marks it as urgent, which changes nothing where it is so already; or takes that back, first what a person marked. */
export const markUrgency = (
  comment: Comment,
  { urgent }: UrgencyInput,
  { clocks, now }: { clocks: Clocks; now: Date },
): Moved => {
  if (!isOpenComment(comment)) return refuse({ type: 'already-answered', state: comment.state });
  const isUrgent = comment.urgent.length > 0;
  if (!urgent) return ok(isUrgent ? [{ type: 'urgency-unmarked', data: {} }] : []);
  if (isUrgent) return ok([]);
  const urgentBy = urgentFrom(clocks, now.toISOString());
  return ok([{ type: 'urgency-marked', data: { urgentBy } }]);
};

/** Notes the clocks that have run out. */
export const missClocks = (comment: Comment, now: Date): CommentEvent[] =>
  isOpenComment(comment)
    ? newlyMissed(comment, now).map((data) => ({ type: 'overdue', data }))
    : [];
