import type { JournalEvent } from '../journal/entry.ts';
import type { IncidentEvent } from './events/incident-events.ts';

/** Room for promises, which are made and kept by words that are out, and for the end of the crisis. */
const FOR_PROMISES = 32 * 1024;
/** Room besides for what is decided in few bytes, such as that a fact is withdrawn, and for what closing takes. */
const FOR_DECISIONS = 32 * 1024;

const neverRefused: readonly IncidentEvent['type'][] = [
  'promised',
  'promise-near',
  'promise-missed',
  'promise-ended',
  'resolved',
  'reactivated',
  'cancelled',
  'closed',
  'group-told',
  'words-erased',
];

const closingTakes: readonly IncidentEvent['type'][] = ['step-done', 'step-not-done', 'reviewed'];

const isDecision = ({ type, words }: JournalEvent): boolean =>
  words === undefined || closingTakes.some((each) => each === type);

/** How many bytes of the record of an incident an event leaves free for what matters more. */
export const leavesFree = (event: IncidentEvent): number => {
  if (neverRefused.includes(event.type)) return 0;
  return isDecision(event) ? FOR_PROMISES : FOR_PROMISES + FOR_DECISIONS;
};
