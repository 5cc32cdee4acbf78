import type { WebDeps } from '../deps.ts';
import { readPlans } from './plans.ts';

/** The names of people by their ids. */
export type PeopleNames = ReadonlyMap<string, string>;

const readNames = async (deps: Pick<WebDeps, 'journal'>): Promise<PeopleNames> => {
  const plans = await readPlans(deps);
  return new Map(plans.flatMap(({ plan }) => plan.people.map(({ id, name }) => [id, name])));
};

/**
 * Reads the newest names of all whom any version of the plan has listed. The plan stays as long as the app runs, so they
 * are read once. Pages go without them where they can't be read.
 */
export const namesOfFormer = (deps: Pick<WebDeps, 'journal'>): (() => Promise<PeopleNames>) => {
  let names: Promise<PeopleNames> | undefined;
  const again = (): PeopleNames => {
    names = undefined;
    return new Map();
  };
  return () => {
    names ??= readNames(deps).catch(again);
    return names;
  };
};
