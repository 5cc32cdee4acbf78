import type { Channel } from '#domain/channel/channel.ts';
import type { QuotesDeps } from '#domain/moderation/own-quotes.ts';
import type { Publication, Publisher } from '#domain/publish/publisher.ts';
import type { Tally } from '#domain/publish/tally.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import type { Delivery, ReceiptReason } from '#domain/statement/statement.ts';
import { claim, othersEndAt } from './claim.ts';
import type { StepDeps } from './deps.ts';
import type { Intent } from './intend.ts';
import { look, post, type Sent } from './send.ts';

export type PublishDeps = Pick<
  StepDeps,
  'publishers' | 'anchors' | 'plan' | 'rules' | 'log' | 'metrics' | 'now'
> & { journal: StepDeps['journal'] & QuotesDeps['journal'] };

// What must not go out any more, and is not out.
const kept = (channel: Channel, reason: ReceiptReason, tally?: Tally): Sent => ({
  state: 'settled',
  receipt: receipt(channel, reason === 'frozen' ? 'stopped' : 'failed', { reason, tally }),
});

/** What trying a channel came to, and on which delivery: `isOurs`, it is this invocation's own intent. */
export interface Tried {
  sent: Sent;
  seen: Delivery;
  isOurs: boolean;
}

/** Asks before it posts again, and posts only what certainly is not there. */
export const postOrFind = async (
  deps: PublishDeps,
  publisher: Publisher,
  publication: Publication,
  { reach, delivery }: Intent,
  mayPost: () => Promise<boolean>,
): Promise<Tried> => {
  const { statementId, channel } = publication;
  const others = (sent: Sent): Tried => ({ sent, seen: delivery, isOurs: false });
  const ours = async (seen: Delivery): Promise<Tried> => ({
    sent: (await mayPost()) ? await post(deps, publisher, publication) : kept(channel, 'frozen'),
    seen,
    isOurs: true,
  });
  if (reach === 'post') return ours(delivery);
  const found = await look(deps, publisher, publication);
  if (found.state !== 'absent') return others(found);
  const end = othersEndAt(deps, delivery);
  if (end) return others({ state: 'open', isAbsent: false, notBefore: end.toISOString() });
  if (reach !== 'find') return others(kept(channel, reach.onlyFind, found.tally));
  const claimed = await claim(deps, statementId, delivery);
  if (claimed.by === 'us') return ours(claimed.intent);
  if (claimed.by === 'nobody') return others(kept(channel, claimed.reason, found.tally));
  return others({ state: 'open', isAbsent: false });
};
