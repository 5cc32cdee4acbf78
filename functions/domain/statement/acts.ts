import { type Channel, channelProfile, hasAddress } from '../channel/channel.ts';
import { kindProfile } from '../kind/kind.ts';
import type { Act, Statement } from './statement.ts';

/** Whether an earlier post there can be deleted or answered; a page of our own changes by itself. */
export const mayAct = (channel: Channel): boolean =>
  hasAddress(channel) && channelProfile(channel).hasOwnPage !== true;

/** What is done on a channel about the earlier post that a statement replaces; undefined for nothing. */
export const actOn = ({ supersedes }: Statement, channel: Channel): Act['act'] | undefined =>
  supersedes?.acts?.find((each) => each.channel === channel)?.act;

/** Whether the words for a channel are to be placed below another post. */
export const isPlacedBelow = (statement: Statement, channel: Channel): boolean =>
  statement.inReplyTo !== undefined || actOn(statement, channel) === 'reply';

/** Whether an answer to one person would go to everyone on a list, so that only people can send it. */
export const isForOneOfMany = ({ kind }: Pick<Statement, 'kind'>, channel: Channel): boolean =>
  kindProfile(kind).answersOnePerson === true && channelProfile(channel).reaches !== undefined;
