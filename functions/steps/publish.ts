import { isHeld } from '#domain/freeze/held.ts';
import { errorName } from '#domain/observe/log.ts';
import { nextTry } from '#domain/publish/patience.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { reconclude } from '#domain/statement/publishing/outcome.ts';
import { type Receipt, receipt } from '#domain/statement/publishing/receipt.ts';
import { deliveryOn, stillTells } from '#domain/statement/publishing/seen-delivery.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { PublishInput } from '#domain/workflow/inputs.ts';
import { isAsApproved, NotApproved } from './approved-publication.ts';
import { callUnderWayUntil, othersEndAt } from './claim.ts';
import { intend, isDue, timesOf } from './intend.ts';
import { noteAnchor } from './note-anchor.ts';
import { placedBelow } from './placed-below.ts';
import { type PublishDeps, postOrFind, type Tried } from './post-or-find.ts';
import { appendReceiptTo, appendTo, readStatement } from './read.ts';
import { logFailure, type Sent } from './send.ts';
import { nameSuccessor } from './succession.ts';

/**
 * What the definition is told: `lapsed` when the words are to be asked about anew; `wait` when the
 * channel is to be tried again after so many seconds, which this run has tried `since` then.
 */
export type Published =
  | { outcome: 'done' | 'lapsed' }
  | { outcome: 'wait'; seconds: number; since: string | null };

/** Since when a run tries a channel, and on which delivery this invocation did. */
interface Trying extends Omit<Tried, 'sent'> {
  since: Date;
}

const waitUntil = (until: Date, { since, now }: { since: Date; now: Date }): Published => ({
  outcome: 'wait',
  seconds: Math.ceil((until.getTime() - now.getTime()) / 1000),
  since: since.toISOString(),
});

const underWay: readonly Delivery['state'][] = ['intended', 'waiting'];
const countsAsFailure: readonly Delivery['state'][] = ['failed', 'unknown', 'waiting'];

// Someone changed the words behind the journal's back: trying again mends nothing, so this channel is
// done with, and the log says why. What an earlier try may have brought out nobody can tell.
const refuse = async (
  deps: PublishDeps,
  { statementId, channel }: PublishInput,
  error: NotApproved,
): Promise<void> => {
  logFailure(deps, { statementId, channel }, errorName(error));
  deps.metrics.add('ChannelFailures', 1, { channel });
  await appendTo(deps.journal, statementId, (current) => {
    if (!isDue(current, channel) || isAsApproved(current, channel)) return [];
    const { state } = deliveryOn(current, channel) ?? {};
    const mayBeThere = state !== undefined && underWay.includes(state);
    return [receipt(channel, mayBeThere ? 'unknown' : 'failed')];
  });
};

// Unless it is known to be out, nothing is said of a channel while another call may post to it: the next try would
// take that call for over.
const settle = async (
  deps: PublishDeps,
  id: string,
  told: Receipt,
  { since, ...tried }: Trying,
): Promise<Published> => {
  const { channel, state } = told.data;
  let othersEnd: Date | undefined;
  let isNoted = false;
  await appendReceiptTo(deps, id, (current) => {
    const delivery = deliveryOn(current, channel);
    const mayPost = delivery && !tried.isOurs && state !== 'published';
    othersEnd = mayPost ? othersEndAt(deps, delivery) : undefined;
    isNoted = !othersEnd && stillTells(delivery, { told, ...tried });
    return isNoted ? [told, ...reconclude(current, told)] : [];
  });
  if (othersEnd) return waitUntil(othersEnd, { since, now: deps.now() });
  if (isNoted && countsAsFailure.includes(state)) {
    deps.metrics.add('ChannelFailures', 1, { channel });
  }
  await noteAnchor(deps, id);
  return { outcome: 'done' };
};

// The call that another invocation began may still post: its intent stays, so that nobody posts beside it.
const mayBeOthers = (
  delivery: Delivery,
  { isOurs, now }: { isOurs: boolean; now: Date },
): boolean => !isOurs && callUnderWayUntil(delivery, now) !== undefined;

// While a run waits, its own intent must not pass for a call that is still under way.
const wait = async (
  deps: PublishDeps,
  id: string,
  told: Receipt,
  { until, now, ...tried }: Trying & { until: Date; now: Date },
): Promise<Published> => {
  const { channel } = told.data;
  await appendTo(deps.journal, id, (current) => {
    const delivery = deliveryOn(current, channel);
    const isOpen = delivery && underWay.includes(delivery.state);
    const mayWait = isOpen && !mayBeOthers(delivery, { ...tried, now });
    return mayWait && stillTells(delivery, { told, ...tried }) ? [told] : [];
  });
  return waitUntil(until, { since: tried.since, now });
};

// Tries again later what is open: within the run, by another one, or not at all.
const putOff = async (
  deps: PublishDeps,
  { statementId, channel, firstIntendedAt }: Publication,
  { isAbsent, reason, notBefore, tally }: Extract<Sent, { state: 'open' }>,
  trying: Trying,
): Promise<Published> => {
  const { since } = trying;
  const now = deps.now();
  const named = notBefore === undefined ? undefined : new Date(notBefore);
  const first = new Date(firstIntendedAt);
  const next = nextTry({ since, firstIntendedAt: first, notBefore: named, now });
  const waiting = (until: Date) =>
    receipt(channel, 'waiting', { reason, tally, retryAt: until.toISOString() });
  if (next.by === 'this-run') {
    return wait(deps, statementId, waiting(next.at), { ...trying, until: next.at, now });
  }
  const isSure = isAbsent || named !== undefined;
  const last = isSure
    ? receipt(channel, 'failed', { reason, tally })
    : receipt(channel, 'unknown', { reason, tally });
  const told = next.by === 'next-run' && isSure ? waiting(next.at) : last;
  return settle(deps, statementId, told, trying);
};

const publishApproved = async (
  deps: PublishDeps,
  statement: Statement,
  { statementId, channel, since }: PublishInput,
): Promise<Published> => {
  const publisher = deps.publishers[channel];
  await nameSuccessor(deps, statement);
  const intent = await intend(deps, statementId, channel);
  if (!intent || !publisher) return { outcome: 'done' };
  const journalHash = await deps.journal.lastHash(statementJournal, statementId);
  const inReplyTo = await placedBelow(deps, statement, channel);
  const publication = { ...intent.words, ...timesOf(intent.delivery), inReplyTo, journalHash };
  const triedSince = since === null ? deps.now() : new Date(since);
  const { sent, ...tried } = await postOrFind(deps, publisher, publication, intent, async () => {
    // A freeze may have come since the intent: no first call begins behind it.
    return !(await isHeld(deps.journal.read, statement));
  });
  const trying = { since: triedSince, ...tried };
  if (sent.state === 'open') return putOff(deps, publication, sent, trying);
  if (sent.state === 'more') return { outcome: 'wait', seconds: 0, since: null };
  return settle(deps, statementId, sent.receipt, trying);
};

/**
 * Publishes one channel: verifies that the words are what was approved and that what they rest on
 * still holds, journals the intent, posts, reads back, journals the receipt. Where an earlier try may
 * have come through, the channel is asked before it is posted to again. What a channel does not take
 * now is tried again: within three minutes by the same run, after that when it falls due. A channel
 * without an adapter is posted by hand.
 */
export const publish =
  (deps: PublishDeps) =>
  async (input: PublishInput): Promise<Published> => {
    const { statementId, channel } = input;
    const { statement } = await readStatement(deps.journal, statementId);
    let published: Published = { outcome: 'done' };
    if (isDue(statement, channel)) {
      try {
        published = await publishApproved(deps, statement, input);
      } catch (error) {
        if (!(error instanceof NotApproved)) throw error;
        await refuse(deps, input, error);
      }
    }
    const now = await deps.journal.read(statementJournal, statementId);
    return now?.status === 'awaiting-approval' ? { outcome: 'lapsed' } : published;
  };
