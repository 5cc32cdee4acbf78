import { errorName, type Log } from '../observe/log.ts';
import type { Person } from '../plan/plan.ts';

/** Ids of the people who were told of something, and of those whom no message reached. */
export interface Told {
  people: string[];
  failed: string[];
}

/** Whether a message went out. Why not is logged without a name or id: the journal names the people. */
export const isSent = async (
  { log }: { log: Log },
  send: () => Promise<void>,
): Promise<boolean> => {
  try {
    await send();
    return true;
  } catch (error) {
    log.warn('NOTIFICATION_FAILED', { error: errorName(error) });
    return false;
  }
};

/** Tells all of them at once; `tell` answers whether a message went out. */
export const tellEach = async <To extends Pick<Person, 'id'>>(
  all: readonly To[],
  tell: (to: To) => Promise<boolean>,
): Promise<Told> => {
  const reached = await Promise.all(all.map(tell));
  const idsWhere = (isReached: boolean) =>
    all.filter((_, i) => reached[i] === isReached).map(({ id }) => id);
  return { people: idsWhere(true), failed: idsWhere(false) };
};
