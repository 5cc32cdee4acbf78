import * as z from 'zod';
import { MailChannel } from '#domain/recipients/mail-channel.ts';
import { ReturnCount, type ReturnCounts } from '#domain/recipients/return.ts';
import { Delivery } from '#domain/statement/statement.ts';

/** What became of one channel of a statement, as the API shows it. */
export const ReceiptView = Delivery.extend({
  /** Whether what stands there is what was approved; absent as long as nobody could tell. */
  confirmed: z.boolean().optional(),
  /** Of how many recipients of a list the mail came back; not in lists. */
  returned: ReturnCount.optional(),
});
type ReceiptView = z.infer<typeof ReceiptView>;

/** A delivery as the API shows it. */
export const receiptView = (delivery: Delivery): ReceiptView => ({
  ...delivery,
  ...(delivery.standing && { confirmed: delivery.standing === 'ours' }),
});

/** The same with how many mails came back, where it is a list. */
export const withReturned = (
  receipts: readonly ReceiptView[],
  returned: ReturnCounts,
): ReceiptView[] =>
  receipts.map((receipt) => {
    const list = MailChannel.safeParse(receipt.channel).data;
    return list && returned[list] ? { ...receipt, returned: returned[list] } : receipt;
  });
