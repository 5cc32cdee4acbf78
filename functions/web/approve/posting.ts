import { type Channel, isPosted } from '#domain/channel/channel.ts';
import { isForOneOfMany } from '#domain/statement/acts.ts';
import type { QuestionProps } from './question-props.ts';

/** The channels of a statement that Talan posts to itself, and those that a person posts to. */
export const postingOf = ({
  view,
  statement,
}: Pick<QuestionProps, 'view' | 'statement'>): { byTalan: Channel[]; byHand: Channel[] } => {
  const isByTalan = (channel: Channel) =>
    (isPosted(channel) || view.connected.includes(channel)) && !isForOneOfMany(statement, channel);
  return {
    byTalan: statement.channels.filter(isByTalan),
    byHand: statement.channels.filter((channel) => !isByTalan(channel)),
  };
};
