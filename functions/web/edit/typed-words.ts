import { type Channel, hasTitle } from '#domain/channel/channel.ts';
import { withRoom } from '#domain/statement/all-texts.ts';
import { MAX_TEXT } from '#domain/statement/input.ts';
import type { ToneText } from '#domain/tone/read-parts.ts';
import { withoutPasted } from '#domain/values/characters.ts';
import { candidatesOf, chosenInstant } from '../form/typed-time.ts';
import { one, type Values } from '../form/values.ts';
import { textField } from './text-input.ts';

// With line breaks as browsers count them, so that offsets fit the field on the screen; without what was
// pasted along, as it is stored.
const typed = (values: Values, channel: Channel, part: 'title' | 'text'): string => {
  const words = one(values, textField(channel, part)).replace(/\r\n?/g, '\n');
  return withoutPasted(words, part === 'title' ? ' ' : '\n');
};

const isCheckable = ({ title = '', text }: ToneText): boolean =>
  text.trim() !== '' && Math.max(title.length, text.length) <= MAX_TEXT;

/** The typed words in a form for these channels; texts that are empty or too long, by themselves or together, are left out. */
export const typedWords = (values: Values, channels: readonly Channel[]): ToneText[] =>
  withRoom(
    channels
      .map((channel) => ({
        channel,
        title: hasTitle(channel) ? typed(values, channel, 'title') : undefined,
        text: typed(values, channel, 'text'),
      }))
      .filter(isCheckable),
  );

/** The typed time of the next update as an instant (ISO 8601); undefined where it is none. */
export const typedTime = (values: Values, timeZone: string): string | undefined => {
  const candidates = candidatesOf(values, 'nextUpdateAt', timeZone);
  return chosenInstant(values, 'nextUpdateAt', candidates) ?? candidates[0];
};
