import { type Person, type Plan, peopleIn } from '../plan/plan.ts';
import { type Told, tellEach } from './tell-each.ts';

const MINUTE_MS = 60_000;
/** Whoever was not reached is tried again after this at the earliest, and at the latest. */
const SOONEST_MS = MINUTE_MS;
const LATEST_MS = 30 * MINUTE_MS;
/** Where nobody has been reached for so long, the crisis group is told instead. */
const GROUP_AFTER_MS = 3 * MINUTE_MS;
/** By then it is told on pages alone. */
const GIVEN_UP_AFTER_MS = 24 * 60 * MINUTE_MS;

/** When there was first something to tell, ISO 8601, and now. */
interface Waited {
  since: string;
  now: Date;
}

const waitedMs = ({ since, now }: Waited): number => now.getTime() - Date.parse(since);

/** Whether no message reached anyone. */
export const reachedNobody = ({ people }: Pick<Told, 'people'>): boolean => people.length === 0;

/**
 * When people are to be told again of what reached nobody, ISO 8601: each pause is as long as it has waited
 * already, between 1 and 30 minutes. Undefined after a day.
 */
export const tellAgainAt = (waited: Waited): string | undefined => {
  const ms = waitedMs(waited);
  if (ms >= GIVEN_UP_AFTER_MS) return undefined;
  const pause = Math.min(Math.max(ms, SOONEST_MS), LATEST_MS);
  return new Date(waited.now.getTime() + pause).toISOString();
};

/** Who is told instead of those whom no message reached: after minutes, the others of the crisis group. */
export const toldInstead = (plan: Plan, failed: readonly string[], waited: Waited): Person[] =>
  waitedMs(waited) < GROUP_AFTER_MS
    ? []
    : peopleIn(plan, plan.crisisGroup).filter(({ id }) => !failed.includes(id));

/** Tells people at once, and the others of the crisis group where none of them has been reached for minutes. */
export const tellOrGroup = async (
  plan: Plan,
  people: readonly Person[],
  waited: Waited,
  tell: (to: Person) => Promise<boolean>,
): Promise<Told> => {
  const told = await tellEach(people, tell);
  if (!reachedNobody(told)) return told;
  const instead = await tellEach(toldInstead(plan, told.failed, waited), tell);
  return { people: instead.people, failed: [...told.failed, ...instead.failed] };
};
