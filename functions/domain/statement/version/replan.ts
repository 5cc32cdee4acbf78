import type { EventOfKind } from '../../journal/event-kind.ts';
import { replanned } from '../events/replanned.ts';
import type { Statement } from '../statement.ts';
import { approvedHash, contentOf } from './approved-hash.ts';

// The hash covers neither who made an entry nor when.
const UNSEALED = { by: '', at: '' };

/** For what time words are planned anew, and whether and why no freeze keeps them from going out. */
export interface Replanning {
  publishAt: string;
  released: boolean;
  reason?: string | undefined;
}

/** The entry that plans the words of a statement for another time; they are then approved anew. */
export const replannedTo = (
  statement: Statement,
  { publishAt, released, reason }: Replanning,
): EventOfKind<typeof replanned> => {
  const { version, run } = statement;
  const data = { version: version + 1, run: run + 1, hash: '', publishAt, released };
  const after = replanned.apply(statement, { type: 'replanned', data }, UNSEALED);
  return {
    type: 'replanned',
    data: { ...data, hash: approvedHash(contentOf(after)) },
    ...(released && reason !== undefined && { words: { reason } }),
  };
};
