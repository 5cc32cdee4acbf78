import * as z from 'zod';

/** Where a statement stands on its way. */
export const Status = z.enum([
  'drafting',
  'changes-requested',
  'awaiting-approval',
  'unanswered',
  'publishing',
  'published',
  'partly-published',
  'failed',
  'rejected',
  'expired',
  'withdrawn',
  'corrected',
]);
export type Status = z.infer<typeof Status>;

/** Which status may follow which. */
export const transitions: Record<Status, readonly Status[]> = {
  // Changes were asked for that only a person can make.
  drafting: ['changes-requested', 'awaiting-approval', 'failed', 'withdrawn'],
  'changes-requested': ['drafting', 'withdrawn'],
  'awaiting-approval': ['drafting', 'publishing', 'rejected', 'unanswered', 'withdrawn'],
  // Back, when one of several answers came after all and the next people are asked.
  unanswered: ['awaiting-approval', 'drafting', 'publishing', 'rejected', 'withdrawn', 'expired'],
  // Back, when what the words rest on changed before anything was out.
  publishing: ['awaiting-approval', 'published', 'partly-published', 'failed'],
  'partly-published': ['publishing', 'corrected', 'withdrawn'],
  failed: ['publishing', 'drafting', 'withdrawn'],
  published: ['corrected', 'withdrawn'],
  rejected: [],
  expired: [],
  withdrawn: [],
  corrected: [],
};

const openStatuses: readonly Status[] = [
  'drafting',
  'awaiting-approval',
  'unanswered',
  'publishing',
];
const waitingStatuses: readonly Status[] = ['awaiting-approval', 'unanswered'];

/** Whether the workflow still has something to do. */
export const isOpen = (status: Status): boolean => openStatuses.includes(status);

/** Whether a person has to write before the workflow goes on. */
export const isWithWriter = (status: Status): boolean => status === 'changes-requested';

/** Whether people are being asked. */
export const isWaiting = (status: Status): boolean => waitingStatuses.includes(status);

/** Whether `to` may follow `from`; staying is always allowed. */
export const mayFollow = (from: Status, to: Status): boolean =>
  from === to || transitions[from].includes(to);
