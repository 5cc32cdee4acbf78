import type { StatementChange } from './events.ts';
import type { Statement } from './statement.ts';
import type { Status } from './status.ts';

const waiting: readonly Status[] = ['awaiting-approval', 'unanswered'];
const unapproved: readonly Status[] = ['drafting', ...waiting];
const approved: readonly Status[] = [
  'publishing',
  'published',
  'partly-published',
  'failed',
  'corrected',
  'withdrawn',
];

/** In which statuses an event may happen. What is not listed changes no words and no status. */
const statuses: Partial<Record<StatementChange['type'], readonly Status[]>> = {
  drafted: ['drafting'],
  'draft-failed': ['drafting'],
  written: unapproved,
  checked: unapproved,
  asked: unapproved,
  reminded: waiting,
  'asked-early': waiting,
  cleared: waiting,
  decided: waiting,
  withdrawn: [...unapproved, 'failed'],
  expired: ['unanswered'],
  restarted: [...unapproved, 'publishing'],
  retried: ['failed', 'partly-published'],
  intended: ['publishing'],
  // A receipt may come after the run was given up.
  receipt: approved,
  concluded: ['publishing'],
  failed: ['drafting'],
  superseded: ['published', 'partly-published'],
  hurried: waiting,
};

const isOfThisVersion = (state: Statement, event: StatementChange): boolean => {
  switch (event.type) {
    case 'drafted':
    case 'written':
      return event.data.version === state.version + 1;
    case 'checked':
      return event.data.version === state.version;
    case 'cleared':
    case 'decided':
      return event.data.version === state.version && event.data.hash === state.hash;
    default:
      return true;
  }
};

/**
 * Throws on an event that can't happen to a statement as it stands. Whoever makes events has refused
 * long before; this keeps a defect there out of the record.
 */
export const assertLegal = (state: Statement, event: StatementChange): void => {
  if (!(statuses[event.type]?.includes(state.status) ?? true)) {
    throw new TypeError(`${event.type} can't happen to a statement that is ${state.status}`);
  }
  if (!isOfThisVersion(state, event)) {
    throw new TypeError(`${event.type} is not about version ${state.version} of the statement`);
  }
};
