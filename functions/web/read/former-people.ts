import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import type { WebDeps } from '../deps.ts';
import { readPlans } from './plans.ts';

/** The names of people by their ids. */
export type PeopleNames = Pick<ReadonlyMap<string, string>, 'get' | 'keys'>;

/** The names of all whom any version of the plan has listed. */
export interface FormerPeople {
  /** The names where they were read, or can't be for now; undefined where nobody has needed them yet. */
  known: () => PeopleNames | undefined;
  read: () => Promise<PeopleNames>;
}

const readNames = async (deps: Pick<WebDeps, 'journal'>): Promise<PeopleNames> => {
  const plans = await readPlans(deps);
  return new Map(plans.flatMap(({ plan }) => plan.people.map(({ id, name }) => [id, name])));
};

// How long pages go without the names once these can't be read.
const WITHOUT_MS = 60_000;

/**
 * Reads the newest names of all whom any version of the plan has listed. The plan stays as long as the app runs, so they
 * are read once. Where they can't be read, pages go without them for a minute.
 */
export const formerPeople = (deps: Pick<WebDeps, 'journal' | 'log' | 'now'>): FormerPeople => {
  let names: PeopleNames | undefined;
  let until = Infinity;
  let underWay: Promise<PeopleNames> | undefined;
  const known = () => (deps.now().getTime() < until ? names : undefined);
  const readOnce = async (): Promise<PeopleNames> => {
    try {
      names = await readNames(deps);
      until = Infinity;
    } catch {
      deps.log.warn('RECORD_UNREADABLE', { stream: `${planJournal.name}#${PLAN_ID}` });
      names = new Map();
      until = deps.now().getTime() + WITHOUT_MS;
    }
    underWay = undefined;
    return names;
  };
  const read = () => {
    underWay ??= readOnce();
    return underWay;
  };
  return { known, read };
};

/** Stands for names that nobody has read yet: it has none, and notes that one was looked for. */
export const unreadNames = (): { names: PeopleNames; isWanted: () => boolean } => {
  const none = new Map<string, string>();
  let isWanted = false;
  const want = (): ReadonlyMap<string, string> => {
    isWanted = true;
    return none;
  };
  return {
    names: { get: (id) => want().get(id), keys: () => want().keys() },
    isWanted: () => isWanted,
  };
};
