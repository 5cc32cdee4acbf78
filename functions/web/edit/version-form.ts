import type { Channel } from '#domain/channel/channel.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { timeInput, timeValues } from '../form/typed-time.ts';
import { one, type Values, valuesOf } from '../form/values.ts';
import { textField, textInput } from './text-input.ts';

/** The values that the form for a statement's words first holds. */
export const versionValues = (statement: Statement, timeZone: string): Values =>
  valuesOf({
    hash: statement.hash,
    variants: statement.variants?.join('\n'),
    ...timeValues('nextUpdateAt', statement.nextUpdateAt, timeZone),
    ...timeValues('publishAt', statement.publishAt, timeZone),
    ...Object.fromEntries(
      statement.texts.flatMap(({ channel, title, text }) => [
        [textField(channel, 'title'), title],
        [textField(channel, 'text'), text],
      ]),
    ),
  });

const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

// An emptied field takes the time away; a form without the field leaves it.
const timeOrNull = (values: Values, name: string, timeZone: string) =>
  values.has(name) ? (timeInput(values, name, timeZone) ?? null) : undefined;

/** The form for a statement's words, as `VersionInput` takes it. */
export const toVersionInput = (
  values: Values,
  channels: readonly Channel[],
  timeZone: string,
): unknown => ({
  hash: one(values, 'hash'),
  ...(values.has('variants') && { variants: linesIn(one(values, 'variants')) }),
  texts: channels.map((channel) => textInput(values, channel)),
  nextUpdateAt: timeOrNull(values, 'nextUpdateAt', timeZone),
  publishAt: timeOrNull(values, 'publishAt', timeZone),
});
