import { type Channel, channelProfile, hasAddress, hasOwnPage } from '../channel/channel.ts';
import { kindProfile } from '../kind/kind.ts';
import type { AnsweredComment } from './answered-comment.ts';
import type { Statement } from './statement.ts';
import type { Act } from './superseding.ts';

/** Whether an earlier post there can be deleted or answered; a page of our own changes by itself. */
export const mayAct = (channel: Channel): boolean => hasAddress(channel) && !hasOwnPage(channel);

/** What is done on a channel about the earlier post that a statement replaces; undefined for nothing. */
export const actOn = ({ supersedes }: Statement, channel: Channel): Act['act'] | undefined =>
  supersedes?.acts?.find((each) => each.channel === channel)?.act;

/** Whether the words for a channel are to be placed below another post. */
export const isPlacedBelow = (statement: Statement, channel: Channel): boolean =>
  statement.inReplyTo !== undefined || actOn(statement, channel) === 'reply';

/** Whether an answer to one person would reach everyone: a list, or all who read us where it stands below nothing. */
export const isForOneOfMany = (
  { kind, inReplyTo }: Pick<Statement, 'kind' | 'inReplyTo'>,
  channel: Channel,
): boolean =>
  kindProfile(kind).answersOnePerson === true &&
  (channelProfile(channel).reaches !== undefined || inReplyTo === undefined);

/** Whether an answer to one person may not go to a channel: it is another than theirs, as far as that is known. */
export const isAstray = (
  { kind, family, channels }: Pick<Statement, 'kind' | 'family' | 'channels'>,
  channel: Channel,
  answered: Pick<AnsweredComment, 'channel'> | undefined,
): boolean => {
  if (!kindProfile(kind).answersOnePerson || family) return false;
  const isTheirs = answered ? answered.channel === channel : channels.length === 1;
  return !isTheirs || hasOwnPage(channel);
};
