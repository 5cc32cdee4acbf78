import { Channel, hasTitle } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { durationMs } from '#domain/values/duration.ts';
import type { FieldOf } from '../form/form-state.ts';
import { fromLocalTime, toLocalTime } from '../form/local-time.ts';
import { all, lines, one, optional, type Values, valuesOf } from '../form/values.ts';

const isChannel = (name: string): name is Channel =>
  Channel.options.some((option) => option === name);

/** The name of the field for a channel's title or text. */
export const textField = (channel: string, part: string): string => `own.${channel}.${part}`;

/** The typed text of one channel, as `TextInput` takes it. */
const textInput = (values: Values, channel: string) => ({
  channel,
  title:
    isChannel(channel) && hasTitle(channel)
      ? one(values, textField(channel, 'title'))
      : optional(values, textField(channel, 'title')),
  text: one(values, textField(channel, 'text')),
});

// What is typed and is no time is handed on as this, which the schema refuses beside its field.
const NO_TIME = '0000';

/** A typed clock time as an instant. */
const timeInput = (values: Values, name: string, timeZone: string): string | undefined => {
  const typed = optional(values, name);
  return typed && (fromLocalTime(typed, timeZone) ?? NO_TIME);
};

/** The claim to correct, as `StatementInput` takes it. */
export const claimOf = (values: Values) => {
  const text = optional(values, 'claim.text');
  const keys = lines(values, 'claim.keys');
  const truthKeys = lines(values, 'claim.truthKeys');
  if (text === undefined && keys.length + truthKeys.length === 0) return undefined;
  return { text: text ?? '', keys, truthKeys };
};

/** The form that requests a statement, as `StatementInput` takes it. */
export const toStatementInput = (values: Values, timeZone: string): unknown => {
  const channels = all(values, 'channels');
  const own = one(values, 'author') === 'me';
  return {
    kind: optional(values, 'kind'),
    language: optional(values, 'language'),
    channels,
    instructions: optional(values, 'instructions'),
    nextUpdateAt: timeInput(values, 'nextUpdateAt', timeZone),
    claim: claimOf(values),
    comment: optional(values, 'comment'),
    translationOf: optional(values, 'translationOf'),
    corrects: optional(values, 'corrects'),
    withdraws: optional(values, 'withdraws'),
    ...(own && channels.length > 0 && { texts: channels.map((name) => textInput(values, name)) }),
  };
};

/** The field that a path of a statement's input comes from; texts are in the order of `channels`. */
export const statementFieldOf =
  (channels: readonly string[]): FieldOf =>
  ([first, second, third]) => {
    if (first === 'claim') return `claim.${second ?? 'text'}`;
    if (first !== 'texts') return first;
    const channel = channels[Number(second)];
    return channel === undefined ? 'channels' : textField(channel, third ?? 'text');
  };

const MINUTE_MS = 60_000;
const ROUND_MS = 5 * MINUTE_MS;

/** When the plan wants the next update, on a full five minutes, as a `datetime-local` value. */
export const suggestedUpdate = (plan: Plan, incident: Incident, now: Date): string => {
  const due = now.getTime() + durationMs(plan.updateEvery[incident.severity]);
  return toLocalTime(new Date(Math.ceil(due / ROUND_MS) * ROUND_MS), plan.organisation.timeZone);
};

/** What a form that requests a statement first shows. */
export const newStatementValues = (suggestion: {
  kind: string;
  language: string;
  channels: readonly string[];
  nextUpdateAt: string;
  corrects?: string | undefined;
  withdraws?: string | undefined;
}): Values => valuesOf({ ...suggestion, author: 'talan' });

/** What the form that changes a statement's words first shows. */
export const wordsValues = (statement: Statement, timeZone: string): Values =>
  valuesOf({
    baseHash: statement.hash,
    nextUpdateAt: statement.nextUpdateAt && toLocalTime(new Date(statement.nextUpdateAt), timeZone),
    ...Object.fromEntries(
      statement.texts.flatMap(({ channel, title, text }) => [
        [textField(channel, 'title'), title],
        [textField(channel, 'text'), text],
      ]),
    ),
  });

/** The form that changes a statement's words, as `VersionInput` takes it. */
export const toVersionInput = (
  values: Values,
  channels: readonly Channel[],
  timeZone: string,
): unknown => ({
  baseHash: one(values, 'baseHash'),
  texts: channels.map((channel) => textInput(values, channel)),
  // An emptied field takes the time away; a form without the field leaves it.
  nextUpdateAt: values.has('nextUpdateAt')
    ? (timeInput(values, 'nextUpdateAt', timeZone) ?? null)
    : undefined,
});
