import { Channel, hasTitle } from '#domain/channel/channel.ts';
import type { FieldOf } from '../form/form-state.ts';
import { one, optional, type Values } from '../form/values.ts';

/** Whether a typed name is that of a channel. */
export const isChannel = (name: string): name is Channel =>
  Channel.options.some((option) => option === name);

/** The name of the field for a channel's title or text. */
export const textField = (channel: string, part: string): string => `own.${channel}.${part}`;

/** The typed text of one channel, as `TextInput` takes it. */
export const textInput = (values: Values, channel: string) => ({
  channel,
  title:
    isChannel(channel) && hasTitle(channel)
      ? one(values, textField(channel, 'title'))
      : optional(values, textField(channel, 'title')),
  text: one(values, textField(channel, 'text')),
});

/** The field for a path of an input with texts, which are in the order of `channels`. */
export const textFieldOf =
  (channels: readonly string[]): FieldOf =>
  ([first, second, third]) => {
    if (first !== 'texts') return first;
    const channel = channels[Number(second)];
    return channel === undefined ? 'channels' : textField(channel, third ?? 'text');
  };
