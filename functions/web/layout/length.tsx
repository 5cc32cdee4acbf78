import type { Channel } from '#domain/channel.ts';
import { lengthOf } from './tone.ts';
import type { View } from './view.ts';

/** A text's length against its channel's limit; nothing where there is none. */
export const Length = ({ view, channel, text }: { view: View; channel: Channel; text: string }) => {
  const measured = lengthOf(channel, text);
  if (!measured) return null;
  const { length, limit } = measured;
  return (
    <span class={length > limit ? 'length over' : 'length'}>
      {view.t.statement.length(length, limit)} {view.t.statement.units.characters}
      {length > limit && ` (${view.t.statement.tooLong(length - limit)})`}
    </span>
  );
};
