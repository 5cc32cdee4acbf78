import type * as z from 'zod';
import type { EntryMeta } from '../../journal/entry.ts';
import type { Content, EventKind, EventOf } from '../../journal/event-kind.ts';
import type { Statement } from '../statement.ts';
import { keepsOut, mayFollow, type Status } from '../status.ts';

/** What an event of a statement is, beside its type. */
interface Definition<Type extends string, Shape extends z.ZodType<Content>> {
  type: Type;
  shape: () => Shape;
  /** The statuses in which it may happen; absent where it may in any. */
  from?: readonly Status[];
  /** The version that it must be about; absent where it is about none. */
  about?: (event: EventOf<Type, Shape>, state: Statement) => boolean;
  change: (state: Statement, event: EventOf<Type, Shape>, meta: EntryMeta) => Statement;
}

/**
 * An event that follows the request. It throws on a statement to which it can't happen: those who make
 * events have refused long before; this keeps a defect there out of the record.
 */
export const statementEvent = <Type extends string, Shape extends z.ZodType<Content>>({
  type,
  shape,
  from,
  about,
  change,
}: Definition<Type, Shape>): EventKind<Statement, Type, Shape> => ({
  type,
  shape,
  apply: (state, event, meta) => {
    if (!state) throw new TypeError(`A statement can't begin with ${type}`);
    if (from && !from.includes(state.status)) {
      throw new TypeError(`${type} can't happen to a statement that is ${state.status}`);
    }
    if (about && !about(event, state)) {
      throw new TypeError(`${type} is not about version ${state.version} of the statement`);
    }
    return change(state, event, meta);
  },
});

/**
 * The statement in another status; since when its words are out ends where they are out no more. Throws `TypeError`
 * where that status may not follow the present one.
 */
export const moveTo = (state: Statement, status: Status): Statement => {
  if (!mayFollow(state.status, status)) {
    throw new TypeError(`A statement that is ${state.status} can't become ${status}`);
  }
  return { ...state, status, outAt: keepsOut(status) ? state.outAt : undefined };
};

/** People are being asked. */
export const waiting: readonly Status[] = ['awaiting-approval', 'unanswered'];

/** Nobody has approved the words yet. */
export const unapproved: readonly Status[] = ['drafting', ...waiting];

interface AboutVersion {
  data: { version: number };
}

/** Whether an event makes the version after the present one. */
export const isNextVersion = ({ data }: AboutVersion, { version }: Statement): boolean =>
  data.version === version + 1;

/** Whether an event is about the present version. */
export const isThisVersion = ({ data }: AboutVersion, { version }: Statement): boolean =>
  data.version === version;

/** Whether an event is about exactly the present words. */
export const isTheseWords = (
  event: AboutVersion & { data: { hash: string } },
  state: Statement,
): boolean => isThisVersion(event, state) && event.data.hash === state.hash;
