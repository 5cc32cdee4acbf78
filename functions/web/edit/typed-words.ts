import { type Channel, hasTitle } from '#domain/channel/channel.ts';
import type { ToneText } from '#domain/tone/check-tone.ts';
import { fromLocalTime } from '../form/local-time.ts';
import { one, optional, type Values } from '../form/values.ts';
import { textField } from '../request/request-form.ts';

// As browsers show them, so that offsets fit what is on the screen.
const typed = (values: Values, channel: Channel, part: 'title' | 'text'): string =>
  one(values, textField(channel, part)).replace(/\r\n?/g, '\n');

/** The words that a form holds for these channels, as they were typed; empty ones are left out. */
export const typedWords = (values: Values, channels: readonly Channel[]): ToneText[] =>
  channels
    .map((channel) => ({
      channel,
      title: hasTitle(channel) ? typed(values, channel, 'title') : undefined,
      text: typed(values, channel, 'text'),
    }))
    .filter(({ text }) => text.trim() !== '');

/** The time of the next update that a form holds, if it is one. */
export const typedTime = (values: Values, timeZone: string): string | undefined => {
  const time = optional(values, 'nextUpdateAt');
  return time && fromLocalTime(time, timeZone);
};
