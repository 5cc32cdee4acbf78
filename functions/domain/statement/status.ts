import * as z from 'zod';

/** Where a statement stands on its way. */
export const Status = z.enum([
  'drafting',
  'changes-requested',
  'awaiting-approval',
  'unanswered',
  'scheduled',
  'publishing',
  'missed',
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
  'awaiting-approval': [
    'drafting',
    'scheduled',
    'publishing',
    'rejected',
    'unanswered',
    'withdrawn',
  ],
  // Back, when one of several answers came after all and the next people are asked.
  unanswered: [
    'awaiting-approval',
    'drafting',
    'scheduled',
    'publishing',
    'rejected',
    'withdrawn',
    'expired',
  ],
  // Its time comes, or passes; the plan demands more; or a person plans other words, or the same for another time.
  scheduled: ['publishing', 'missed', 'awaiting-approval', 'drafting', 'withdrawn'],
  missed: ['awaiting-approval', 'drafting', 'withdrawn'],
  // Back, when what the words rest on changed before anything was out.
  publishing: ['awaiting-approval', 'missed', 'published', 'partly-published', 'failed'],
  'partly-published': ['publishing', 'corrected', 'withdrawn'],
  failed: ['publishing', 'drafting', 'withdrawn'],
  published: ['corrected', 'withdrawn'],
  rejected: [],
  expired: [],
  // Words that were said to go out nowhere were posted after all.
  withdrawn: ['published', 'partly-published'],
  corrected: [],
};

const openStatuses: readonly Status[] = [
  'drafting',
  'awaiting-approval',
  'unanswered',
  'publishing',
];
const waitingStatuses: readonly Status[] = ['awaiting-approval', 'unanswered'];

const outStatuses: readonly Status[] = ['published', 'partly-published'];

/** Whether publishing has ended with words out somewhere. */
export const endsOut = (status: Status): boolean => outStatuses.includes(status);

const keptOut: readonly Status[] = ['publishing', ...outStatuses, 'corrected', 'withdrawn'];

/** Whether words that were out stay so, or were taken back by later ones. */
export const keepsOut = (status: Status): boolean => keptOut.includes(status);

/** Whether the workflow still has something to do. */
export const isOpen = (status: Status): boolean => openStatuses.includes(status);

/** Whether a person has to write before the workflow goes on. */
export const isWithWriter = (status: Status): boolean => status === 'changes-requested';

/** Whether the words are approved and planned, or were and nothing went out: a person may plan anew. */
export const isPlanned = (status: Status): boolean => status === 'scheduled' || status === 'missed';

/** Whether people are being asked. */
export const isWaiting = (status: Status): boolean => waitingStatuses.includes(status);

/** Whether `to` may follow `from`; staying is always allowed. */
export const mayFollow = (from: Status, to: Status): boolean =>
  from === to || transitions[from].includes(to);
