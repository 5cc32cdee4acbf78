import type { Channel } from '#domain/channel/channel.ts';
import { smsBill } from '#domain/length/sms-bill.ts';
import type { View } from '../../view/view.ts';

interface SmsCostProps {
  view: View;
  texts: readonly { channel: Channel; text: string }[];
  /** How many are on the list, where that is known. */
  recipients: number | undefined;
}

/** What the text message among these words takes and costs, before it is sent; nothing where there is none. */
export const SmsCost = ({ view, texts, recipients }: SmsCostProps) => {
  const message = texts.find(({ channel }) => channel === 'sms');
  if (!message) return null;
  const { smsPrice } = view.plan;
  const { unit, parts, total, cost } = smsBill(message.text, recipients, smsPrice);
  const words = view.t.recipients;
  const digits = new Intl.NumberFormat(view.language);
  const money = (currency: string) =>
    new Intl.NumberFormat(view.language, { style: 'currency', currency });
  return (
    <p class="sms-cost">
      {words.parts(parts, unit === 'ucs2')}
      {total !== undefined && ` ${words.inAll(digits.format(total / parts), digits.format(total))}`}
      {smsPrice && cost !== undefined && ` ${words.cost(money(smsPrice.currency).format(cost))}`}
    </p>
  );
};
