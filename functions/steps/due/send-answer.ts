import { answeredBy } from '#domain/comment/answer-receipt.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import { isOnItsWay, type Sending, UnsentReason } from '#domain/comment/sending.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { QuotesDeps } from '#domain/moderation/own-quotes.ts';
import type { Publisher, Publishers } from '#domain/publish/publisher.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import { look, post, type Sent } from '../send.ts';
import { type Answer, publicationOf, type Words, wordsOf } from './answer-words.ts';
import type { DueHandler } from './due.ts';

export interface SendAnswerDeps
  extends Pick<StepDeps, 'plan' | 'rules' | 'log' | 'metrics' | 'now'> {
  journal: StepDeps['journal'] & QuotesDeps['journal'];
  /** The channels that Talan posts answers to. */
  replyPublishers: Publishers;
}

const MINUTE_MS = 60_000;
// Channels name times up to some hours ahead when too many answers go out at once.
const GIVEN_UP_AFTER_MS = 24 * 60 * MINUTE_MS;

const isSame = ({ sending }: Comment, seen: Sending): boolean =>
  sending?.runId === seen.runId &&
  sending.state === seen.state &&
  sending.intendedAt === seen.intendedAt &&
  sending.refused === seen.refused;

// Only on what was seen: of two calls that handle one answer, one goes on.
const note = async (
  { journal }: SendAnswerDeps,
  { comment: { id }, sending }: Answer,
  event: CommentEvent,
  by = TALAN,
): Promise<boolean> => {
  let isNoted = false;
  await journal.append<Comment, CommentEvent, never>(commentJournal, id, by, (current) => {
    isNoted = current !== undefined && isSame(current, sending);
    return ok(isNoted ? [event] : []);
  });
  return isNoted;
};

const unsent = (reason: UnsentReason): CommentEvent => ({
  type: 'answer-unsent',
  data: { reason },
});

const forPerson = (state: 'by-hand' | 'unknown'): CommentEvent => ({
  type: 'answer-for-person',
  data: { state },
});

// What a channel can't tell is asked again, for a day at most; then a person looks.
const later = async (
  deps: SendAnswerDeps,
  answer: Answer,
  { isAbsent, reason, notBefore }: Extract<Sent, { state: 'open' }>,
): Promise<string | undefined> => {
  const now = deps.now().getTime();
  const next = Math.max(now + MINUTE_MS, notBefore ? Date.parse(notBefore) : 0);
  const { firstIntendedAt = deps.now().toISOString() } = answer.sending;
  if (next <= Date.parse(firstIntendedAt) + GIVEN_UP_AFTER_MS) return new Date(next).toISOString();
  // An answer goes to no list.
  const why = reason === 'no-recipients' ? 'unknown' : reason;
  await note(deps, answer, isAbsent ? unsent(why ?? 'unknown') : forPerson('unknown'));
  return undefined;
};

// Once what was refused is looked up, nothing else is to be waited for.
const soon = ({ now }: SendAnswerDeps): string => now().toISOString();

const settle = async (
  deps: SendAnswerDeps,
  answer: Answer,
  sent: Sent,
): Promise<string | undefined> => {
  if (sent.state === 'more') return soon(deps);
  if (sent.state === 'open') return later(deps, answer, sent);
  const { data, words } = sent.receipt;
  const { sending } = answer;
  if (data.state === 'published') {
    await note(deps, answer, answeredBy(sending, 'published', words?.url), sending.by);
    return undefined;
  }
  if (data.state !== 'failed') {
    await note(deps, answer, forPerson('unknown'));
    return undefined;
  }
  const reason = UnsentReason.safeParse(data.reason).data ?? 'unknown';
  // Other words stand where it would: looking again tells nothing new.
  if (reason === 'other-words') await note(deps, answer, forPerson('unknown'));
  else if (await note(deps, answer, { type: 'answer-refused', data: { reason } }))
    return soon(deps);
  return undefined;
};

// Journals the intent and posts; whoever else has this answer in hand meanwhile goes on with it.
const intendAndPost = async (
  deps: SendAnswerDeps,
  publisher: Publisher,
  answer: Answer,
  words: Words,
): Promise<string | undefined> => {
  const again = new Date(deps.now().getTime() + MINUTE_MS).toISOString();
  if (!(await note(deps, answer, { type: 'answer-intended', data: {} }))) return again;
  const comment = await deps.journal.read(commentJournal, answer.comment.id);
  const sending = comment?.sending;
  if (!comment || !sending || !isOnItsWay(sending)) return undefined;
  const intended = { comment, sending };
  const publication = publicationOf(words, intended, deps.now());
  if (!publication) return undefined;
  return settle(deps, intended, await post(deps, publisher, publication));
};

const begin = async (
  deps: SendAnswerDeps,
  answer: Answer,
  words: Words,
): Promise<string | undefined> => {
  const publisher = deps.replyPublishers[answer.comment.channel];
  if (words.problem) {
    await note(deps, answer, unsent(words.problem));
    return undefined;
  }
  if (!publisher?.canReply || answer.comment.url === undefined) {
    await note(deps, answer, forPerson('by-hand'));
    return undefined;
  }
  return intendAndPost(deps, publisher, answer, words);
};

// It may be out: the channel is asked before anything is posted again.
const goOn = async (
  deps: SendAnswerDeps,
  answer: Answer,
  words: Words,
): Promise<string | undefined> => {
  const { comment, sending } = answer;
  const publisher = deps.replyPublishers[comment.channel];
  const publication = publicationOf(words, answer, deps.now());
  if (!publisher || !publication) {
    await note(deps, answer, forPerson('unknown'));
    return undefined;
  }
  const isUnderWay =
    !publisher.isRepeatable &&
    sending.refused === undefined &&
    deps.now() < new Date(publication.quietSince);
  if (isUnderWay) return publication.quietSince;
  const found = await look(deps, publisher, publication);
  if (found.state !== 'absent') return settle(deps, answer, found);
  const reason = sending.refused ?? words.problem;
  if (!reason) return intendAndPost(deps, publisher, answer, words);
  await note(deps, answer, unsent(reason));
  return undefined;
};

/**
 * Posts the answer to a comment, once: what it rests on is looked at again, the intent is journalled before the
 * call, and after anything but a receipt the channel is asked what it has. Where Talan can't post below the
 * comment a person does. An answer that did not go out leaves the comment open.
 */
export const sendAnswer =
  (deps: SendAnswerDeps): DueHandler =>
  async ({ id, key }) => {
    const comment = await deps.journal.read(commentJournal, id);
    const sending = comment?.sending;
    if (!sending || sending.runId !== key || !isOnItsWay(sending)) return undefined;
    const answer = { comment, sending };
    const words = await wordsOf(deps, answer);
    return sending.state === 'waiting' ? begin(deps, answer, words) : goOn(deps, answer, words);
  };
