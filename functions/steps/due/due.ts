import {
  type DueItem,
  type DueItems,
  type DueKind,
  isKnownDue,
  type KeptDueItem,
} from '#domain/due/due.ts';
import { tellAgainAt } from '#domain/notify/tell-again.ts';
import { thrown } from '#domain/observe/log.ts';
import { DUE_BUDGET_MS } from '#domain/workflow/time-limits.ts';
import type { StepDeps } from '../deps.ts';

// All lists together: Lambda's connections to the table are 50.
const AT_ONCE = 48;

/**
 * Does what an item asks for, as far as the journal still wants it; may be called twice for one item.
 * Answers when it wants to be called again, ISO 8601, or undefined when that is all.
 */
export type DueHandler = (item: DueItem) => Promise<string | undefined>;

/** What is done with each kind of item. */
export type DueHandlers = Readonly<Record<DueKind, DueHandler>>;

export interface DueDeps extends Pick<StepDeps, 'log' | 'metrics' | 'now'> {
  dueItems: DueItems;
}

// Items that are done with are forgotten together, as many as one transaction takes.
const FORGOTTEN_AT_ONCE = 100;

const logFailure = ({ log }: DueDeps, { kind, aggregate, id }: KeptDueItem, error: unknown): void =>
  log.warn('DUE_FAILED', { kind, aggregate, id, ...thrown(error) });

// What writes the newsroom writes all of it: each try costs much, and a page that can't be written stays so for long.
const triedLessOften: readonly DueKind[] = ['renew-page', 'renew-incident', 'renew-thread'];

// What can't be put off stays where it is, and comes again in a minute.
const putOff = async (deps: DueDeps, item: DueItem, again: string): Promise<void> => {
  try {
    await deps.dueItems.putOff(item, again);
  } catch (error) {
    logFailure(deps, item, error);
  }
};

// Each pause is as long as it has failed already, half an hour at most; a day after it first failed it is left.
const tryLater = async (deps: DueDeps, item: DueItem): Promise<'done' | 'later'> => {
  const now = deps.now();
  const failingSince = item.failingSince ?? now.toISOString();
  const again = tellAgainAt({ since: failingSince, now });
  if (again !== undefined) {
    await putOff(deps, { ...item, failingSince }, again);
    return 'later';
  }
  const { kind, aggregate, id } = item;
  deps.log.warn('DUE_GIVEN_UP', { kind, aggregate, id });
  return 'done';
};

// What fails stays where it is and comes again in a minute, or later; it holds up no other. So does what only a newer
// version knows, until that one handles it.
const handle = async (
  deps: DueDeps,
  handlers: DueHandlers,
  item: KeptDueItem,
): Promise<'done' | 'later'> => {
  if (!isKnownDue(item)) {
    const { kind, aggregate, id } = item;
    deps.log.warn('DUE_UNKNOWN', { kind, aggregate, id });
    return 'later';
  }
  try {
    const again = await handlers[item.kind](item);
    if (again === undefined) return 'done';
    await deps.dueItems.putOff({ ...item, failingSince: undefined }, again);
  } catch (error) {
    logFailure(deps, item, error);
    if (triedLessOften.includes(item.kind)) return tryLater(deps, item);
  }
  return 'later';
};

// What could not be forgotten comes again, which is harmless.
const forget = async (deps: DueDeps, items: readonly KeptDueItem[]): Promise<void> => {
  const [first] = items;
  if (!first) return;
  try {
    await deps.dueItems.forget(items);
  } catch (error) {
    logFailure(deps, first, error);
  }
};

/**
 * Handles what has fallen due, many at once, until there is no more or the time is over; the rest comes in
 * a minute. Says how late the latest was. A list that can't be read holds up no other; its error is thrown in the end.
 */
export const handleDue = async (deps: DueDeps, handlers: DueHandlers): Promise<void> => {
  const start = deps.now();
  const endAt = start.getTime() + DUE_BUDGET_MS;
  const lists = deps.dueItems.until(start).map((list) => list[Symbol.asyncIterator]());
  const done: KeptDueItem[] = [];
  const errors: unknown[] = [];
  let latestMs = 0;
  const takeTurns = async (list: AsyncIterator<KeptDueItem>) => {
    while (deps.now().getTime() < endAt) {
      const next = await list.next();
      if (next.done) return;
      latestMs = Math.max(latestMs, deps.now().getTime() - new Date(next.value.at).getTime());
      if ((await handle(deps, handlers, next.value)) === 'done') done.push(next.value);
      if (done.length >= FORGOTTEN_AT_ONCE) await forget(deps, done.splice(0, FORGOTTEN_AT_ONCE));
    }
  };
  // Each list is shared by several, so that every item is taken once.
  const each = Math.max(1, Math.floor(AT_ONCE / lists.length));
  const takers = lists.flatMap((list) => Array.from({ length: each }, () => takeTurns(list)));
  for (const taken of await Promise.allSettled(takers)) {
    if (taken.status === 'rejected') errors.push(taken.reason);
  }
  await forget(deps, done);
  deps.metrics.add('DueDelay', Math.ceil(latestMs / 1000));
  for (const error of errors) deps.log.warn('DUE_UNREADABLE', thrown(error));
  if (errors.length > 0) throw errors[0];
};
