import { isPosted } from '#domain/channel/channel.ts';
import type { DueItem } from '#domain/due/due.ts';
import { nextCheck } from '#domain/publish/check-times.ts';
import type { PostKeeper, PostKeepers, Publication } from '#domain/publish/publisher.ts';
import { reconclude } from '#domain/statement/publishing/outcome.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import { deliveryOn, isAsSeen, stillTells } from '#domain/statement/publishing/seen-delivery.ts';
import { isToBeChecked } from '#domain/statement/publishing/wanted.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { publicationOf } from '../approved-publication.ts';
import type { StepDeps } from '../deps.ts';
import { timesOf } from '../intend.ts';
import { placedBelow } from '../placed-below.ts';
import { appendReceiptTo, appendTo, readStatement } from '../read.ts';
import { look } from '../send.ts';
import { alarmAt, standingOf } from '../standing.ts';
import type { DueHandler } from './due.ts';

export interface CheckDeps extends Pick<StepDeps, 'journal' | 'plan' | 'log' | 'metrics' | 'now'> {
  postKeepers: PostKeepers;
}

// Asks anew what nobody could tell; what the answer is goes the way of any late receipt.
const lookUp = async (
  deps: CheckDeps,
  reader: PostKeeper,
  publication: Publication,
  seen: Delivery,
): Promise<void> => {
  const { channel, reason } = seen;
  const found = await look(deps, reader, publication);
  if (found.state !== 'absent' && found.state !== 'settled') return;
  const told = found.state === 'absent' ? receipt(channel, 'failed', { reason }) : found.receipt;
  await appendReceiptTo(deps, publication.statementId, (current) => {
    const delivery = deliveryOn(current, channel);
    const isNews =
      delivery?.state === 'unknown' && stillTells(delivery, { told, seen, isOurs: false });
    return isNews ? [told, ...reconclude(current, told)] : [];
  });
};

// Another may have posted, looked or deleted while this look was under way: it knows better.
const isStillSo = (delivery: Delivery | undefined, seen: Delivery): boolean =>
  isAsSeen(delivery, seen) && delivery?.url === seen.url && delivery?.standing === seen.standing;

// Only what is news is journalled: whoever looks every hour does not fill the journal.
const readAgain = async (
  deps: CheckDeps,
  reader: PostKeeper,
  publication: Publication,
  seen: Delivery & { url: string },
): Promise<void> => {
  const { statementId, channel } = publication;
  const standing = await standingOf(reader, publication, seen.url);
  if (standing === 'unknown') return;
  let isNews = false;
  await appendTo(deps.journal, statementId, (current) => {
    isNews =
      standing !== seen.standing &&
      isToBeChecked(current, seen) &&
      isStillSo(deliveryOn(current, channel), seen);
    return isNews ? [{ type: 'post-checked', data: { channel, standing } }] : [];
  });
  if (isNews) alarmAt(deps, publication, standing);
};

const check = async (
  deps: CheckDeps,
  reader: PostKeeper,
  statement: Statement,
  delivery: Delivery,
): Promise<void> => {
  const { url } = delivery;
  const words = publicationOf(statement, delivery.channel);
  const publication = words && {
    ...words,
    ...timesOf(delivery),
    inReplyTo: await placedBelow(deps, statement, delivery.channel),
  };
  if (!publication) return;
  if (delivery.state === 'unknown') await lookUp(deps, reader, publication, delivery);
  else if (url) await readAgain(deps, reader, publication, { ...delivery, url });
};

const isUnknown = async ({ journal }: CheckDeps, id: string, { channel }: Delivery) => {
  const now = await journal.read(statementJournal, id);
  return now !== undefined && deliveryOn(now, channel)?.state === 'unknown';
};

/**
 * Looks whether a post still stands word for word, or whether one that nobody could tell about is there:
 * hourly while the incident is active, daily after. What nobody but Talan can find out is looked for sooner.
 */
export const checkPost =
  (deps: CheckDeps): DueHandler =>
  async ({ id, key }: DueItem) => {
    const { statement, incident } = await readStatement(deps.journal, id);
    const delivery = statement.deliveries.find(({ channel }) => channel === key);
    const reader = delivery && deps.postKeepers[delivery.channel];
    if (!reader || !isToBeChecked(statement, delivery)) return undefined;
    await check(deps, reader, statement, delivery);
    const posted = { postedAt: new Date(delivery.at), isActive: incident.phase === 'active' };
    const isUnsettled = isPosted(delivery.channel) && (await isUnknown(deps, id, delivery));
    return nextCheck({ ...posted, isUnsettled, now: deps.now() })?.toISOString();
  };
