import type { Channel } from '#domain/channel/channel.ts';
import type { QuotesDeps } from '#domain/moderation/own-quotes.ts';
import type { Publication, Publisher } from '#domain/publish/publisher.ts';
import type { Tally } from '#domain/publish/tally.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import type { ReceiptReason } from '#domain/statement/statement.ts';
import type { StepDeps } from './deps.ts';
import { claim, type Intent, othersEndAt } from './intend.ts';
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

/**
 * Asks before it posts again, and posts only what certainly is not there. `isOurs`: the intent that the journal has
 * is this invocation's.
 */
export const postOrFind = async (
  deps: PublishDeps,
  publisher: Publisher,
  publication: Publication,
  { reach, delivery }: Intent,
  mayPost: () => Promise<boolean>,
): Promise<{ sent: Sent; isOurs: boolean }> => {
  const { statementId, channel } = publication;
  const others = (sent: Sent) => ({ sent, isOurs: false });
  const ours = async () => ({
    sent: (await mayPost()) ? await post(deps, publisher, publication) : kept(channel, 'frozen'),
    isOurs: true,
  });
  if (reach === 'post') return ours();
  const found = await look(deps, publisher, publication);
  if (found.state !== 'absent') return others(found);
  const end = othersEndAt(deps, delivery);
  if (end) return others({ state: 'open', isAbsent: false, notBefore: end.toISOString() });
  if (reach !== 'find') {
    return others(kept(channel, reach.onlyFind, found.tally));
  }
  if (await claim(deps, statementId, delivery)) return ours();
  return others({ state: 'open', isAbsent: false });
};
