import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import type { WebDeps } from '../deps.ts';
import { readPlans } from './plans.ts';

/** The names of people by their ids. */
export type PeopleNames = ReadonlyMap<string, string>;

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
export const namesOfFormer = (
  deps: Pick<WebDeps, 'journal' | 'log' | 'now'>,
): (() => Promise<PeopleNames>) => {
  let names: Promise<PeopleNames> | undefined;
  let until = Infinity;
  const goWithout = (): PeopleNames => {
    deps.log.warn('RECORD_UNREADABLE', { stream: `${planJournal.name}#${PLAN_ID}` });
    until = deps.now().getTime() + WITHOUT_MS;
    return new Map();
  };
  return () => {
    if (names && deps.now().getTime() < until) return names;
    until = Infinity;
    names = readNames(deps).catch(goWithout);
    return names;
  };
};
