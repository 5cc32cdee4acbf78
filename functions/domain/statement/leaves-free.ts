import type { StatementEvent } from './events/statement-events.ts';

/** Room for what becomes of words once people are asked: answers, intents, receipts, the outcome. */
const FOR_RECEIPTS = 32 * 1024;
/** Room besides for what the tone check finds in the words. */
const FOR_FINDINGS = 32 * 1024;

const writes: readonly StatementEvent['type'][] = ['requested', 'drafted', 'written'];

/** How many bytes of the record of a statement an event leaves free for what comes after it. */
export const leavesFree = ({ type }: StatementEvent): number => {
  if (writes.includes(type)) return FOR_RECEIPTS + FOR_FINDINGS;
  return type === 'checked' ? FOR_RECEIPTS : 0;
};
