import type { Incident } from '#domain/incident/incident.ts';
import { outstandingPromises } from '#domain/incident/promises.ts';
import { isInternal, kindProfile } from '#domain/kind/kind.ts';
import { approvedAt, isStuck } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOpen, isWaiting } from '#domain/statement/status.ts';
import { isOut } from '#domain/statement/supersede.ts';

/** A published time for the next update. */
export interface OpenPromise {
  /** ISO 8601. */
  at: string;
  isLate: boolean;
  /** The statement that made it. */
  statement: Statement;
}

/** How an incident stands. */
export interface Standing {
  /** The newest words that are out, for the public. */
  out: Statement | undefined;
  /** All that can't go on until someone at the desk does something, the newest first. */
  stuck: readonly Statement[];
  /** What is under way; what waits for an answer first. */
  moving: Statement | undefined;
  promise: OpenPromise | undefined;
  /** The statement that was requested last. */
  newest: Statement | undefined;
  /** What comes once the words that were asked for are out: the end of the crisis, or its review. */
  next: 'end' | 'review' | undefined;
}

const newestOut = (statements: readonly Statement[]): Statement | undefined =>
  statements
    .filter((each) => isOut(each) && !isInternal(each.kind))
    .toSorted((a, b) => approvedAt(b).localeCompare(approvedAt(a)))[0];

/** The time for the next update that published words promise; what was journalled holds until it is kept. */
export const openPromise = (
  { phase, promises }: Pick<Incident, 'phase' | 'promises'>,
  out: readonly Statement[],
  now: Date,
): OpenPromise | undefined => {
  const [promise] = outstandingPromises({ promises });
  // Incidents from before promises were journalled have none: their newest words say it.
  const statement = promises.length > 0 ? out.find(({ id }) => id === promise?.id) : newestOut(out);
  const at = promise?.dueAt ?? statement?.nextUpdateAt;
  const isKept = phase === 'active' || promises.length > 0;
  if (!isKept || !statement || at === undefined) return undefined;
  return { at, isLate: new Date(at) <= now, statement };
};

// Replies go on to the end, and end nothing.
const nextAfter = (
  { phase }: Incident,
  out: readonly Statement[],
  { stuck, moving, promise }: Pick<Standing, 'stuck' | 'moving' | 'promise'>,
): Standing['next'] => {
  if (stuck.length > 0 || moving || promise) return undefined;
  const told = newestOut(out.filter(({ kind }) => !kindProfile(kind).answersOnePerson));
  if (phase === 'active') return told?.last ? 'end' : undefined;
  return told?.kind === 'lessons' ? 'review' : undefined;
};

/** How an incident stands, by its newest statements and by what is out. */
export const standingOf = (
  incident: Incident,
  statements: readonly Statement[],
  out: readonly Statement[],
  now: Date,
): Standing => {
  const open = statements.filter((each) => isOpen(each.status));
  const stands = {
    stuck: statements.filter((each) => isStuck(each) && each.supersededBy === undefined),
    moving: open.find(({ status }) => isWaiting(status)) ?? open[0],
    promise: openPromise(incident, out, now),
  };
  return {
    ...stands,
    out: newestOut(out),
    newest: statements[0],
    next: nextAfter(incident, out, stands),
  };
};
