import type { Channel } from '#domain/channel/channel.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import { actOn } from '#domain/statement/acts.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';

/** What an earlier statement that this one replaces has on a channel. */
export const earlierOn = async (
  { journal }: { journal: Pick<StateJournal, 'read'> },
  { supersedes }: Statement,
  channel: Channel,
): Promise<Delivery | undefined> => {
  const earlier = supersedes && (await journal.read(statementJournal, supersedes.statementId));
  return earlier?.deliveries.find((each) => each.channel === channel);
};

/**
 * Address of the post that a channel's words are placed below, as approved: the one that is answered, or
 * the earlier one of ours that is corrected. Undefined where they stand alone.
 */
export const placedBelow = async (
  deps: { journal: Pick<StateJournal, 'read'> },
  statement: Statement,
  channel: Channel,
): Promise<string | undefined> => {
  if (statement.inReplyTo !== undefined) return statement.inReplyTo;
  if (actOn(statement, channel) !== 'reply') return undefined;
  return (await earlierOn(deps, statement, channel))?.url;
};
