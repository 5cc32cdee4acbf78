import type { Channel } from '#domain/channel/channel.ts';
import { measureLength } from '#domain/length/measure.ts';
import { channelLimits } from '#domain/plan/plan.ts';
import { NO_BREAK } from '../../messages/unbroken.ts';
import type { View } from '../../view/view.ts';

/** A text's length and its channel's limit, as the channel counts; nothing where there is no limit. */
export const Length = ({ view, channel, text }: { view: View; channel: Channel; text: string }) => {
  const measured = measureLength(channel, text, channelLimits(view.plan));
  if (!measured) return null;
  const { length, limit, unit, messages = 1 } = measured;
  const words = view.t.text;
  const digits = new Intl.NumberFormat(view.language);
  return (
    <span class={length > limit ? 'length over' : 'length'}>
      {words.length(digits.format(length), digits.format(limit))}
      {NO_BREAK}
      {unit === 'byte' ? words.bytes : words.characters}
      {length > limit && ` (${words.tooLong(length - limit)})`}
      {messages > 1 && ` ${words.messages(messages)}`}
    </span>
  );
};
