import type { Channel } from '../channel/channel.ts';
import { isSentBack } from '../draft/sent-back.ts';
import { isNotPosted } from './open-deliveries.ts';
import type { Delivery, Statement } from './statement.ts';
import { isOpen } from './status.ts';

/** What the workflow does next with a statement. */
export type Move = 'draft' | 'check-tone' | 'ask-approval' | 'publish' | 'record-outcome';

/** Whether an approver asked for changes to the current version. */
export const changesRequested = (statement: Statement): boolean =>
  statement.decision?.decision === 'request-changes' &&
  statement.decision.version === statement.version;

/** Whether the tone rules send the words back to the model. */
export const needsRedraft = (statement: Statement): boolean =>
  statement.writtenBy === 'model' && isSentBack(statement.check?.findings ?? [], statement);

/** Whether words are to be written now (again). */
export const draftDue = (statement: Statement): boolean =>
  statement.status === 'drafting' &&
  (statement.version === 0 || changesRequested(statement) || needsRedraft(statement));

const triedAgain: readonly Delivery['state'][] = ['failed', 'intended', 'waiting', 'stopped'];

/**
 * Channels that the present run still has to publish: never tried, waited for, or failed; not those a
 * person must judge, or said won't have the words.
 */
export const channelsToPublish = (statement: Statement): Channel[] => {
  const { channels, runFor, deliveries, family } = statement;
  // A family's words go out with each answer.
  if (family) return [];
  return (runFor ?? channels).filter((channel) => {
    const delivery = deliveries.find((item) => item.channel === channel);
    return !delivery || (triedAgain.includes(delivery.state) && !isNotPosted(delivery));
  });
};

/** What comes next, by the journal alone. */
export const nextMove = (statement: Statement): Move => {
  if (!isOpen(statement.status)) return 'record-outcome';
  if (statement.status === 'publishing') {
    return channelsToPublish(statement).length > 0 ? 'publish' : 'record-outcome';
  }
  if (draftDue(statement)) return 'draft';
  return statement.check ? 'ask-approval' : 'check-tone';
};
