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

/** Asks before it posts again, and posts only what certainly is not there. */
export const postOrFind = async (
  deps: PublishDeps,
  publisher: Publisher,
  publication: Publication,
  { reach, delivery }: Intent,
  mayPost: () => Promise<boolean>,
): Promise<{ sent: Sent; hasPosted: boolean }> => {
  const { statementId, channel } = publication;
  const notPosted = (sent: Sent) => ({ sent, hasPosted: false });
  const posted = async () =>
    (await mayPost())
      ? { sent: await post(deps, publisher, publication), hasPosted: true }
      : notPosted(kept(channel, 'frozen'));
  if (reach === 'post') return posted();
  const found = await look(deps, publisher, publication);
  if (found.state !== 'absent') return notPosted(found);
  const end = othersEndAt(deps, delivery);
  if (end) return notPosted({ state: 'open', isAbsent: false, notBefore: end.toISOString() });
  if (reach !== 'find') {
    return notPosted(kept(channel, reach.onlyFind, found.tally));
  }
  if (await claim(deps, statementId, delivery)) return posted();
  return notPosted({ state: 'open', isAbsent: false });
};
