import type { Plan } from '../plan/plan.ts';
import { sha256 } from '../values/canonical.ts';
import type { Lifetime } from './session.ts';
import { type Identity, sameAddress } from './sign-in.ts';

// No person of the plan has an underscore in their id.
const PREFIX = 'staff_';
const ID_CHARACTERS = 32;

/** The id of a colleague, made from what the provider calls them; it says nothing about who they are. */
export const colleagueId = (subject: string): string =>
  `${PREFIX}${sha256(subject).slice(0, ID_CHARACTERS)}`;

/** Whether an id is a colleague's, not that of a person of the plan. */
export const isColleague = (id: string): boolean => id.startsWith(PREFIX);

const HOUR_MS = 60 * 60 * 1000;
// One working day: who leaves the organisation can't sign in the next day, and signing in is a click.
const WORKING_DAY_MS = 10 * HOUR_MS;

/** How long a colleague stays signed in. */
export const colleagueLifetime: Lifetime = { idleMs: WORKING_DAY_MS, longestMs: WORKING_DAY_MS };

const isOurs = ({ organisation }: Plan, address: string): boolean => {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return organisation.domains.some((ours) => ours.toLowerCase() === domain);
};

/**
 * The id of the colleague behind an identity: someone whom the organisation's own provider calls a member,
 * with a verified address of exactly one of its domains, who is not in the plan.
 */
export const colleagueBehind = (
  plan: Plan,
  { subject, verifiedEmail, isMember }: Identity,
): string | undefined => {
  if (!isMember || verifiedEmail === undefined || !isOurs(plan, verifiedEmail)) return undefined;
  const isInPlan = plan.people.some(({ email }) => sameAddress(email, verifiedEmail));
  return isInPlan ? undefined : colleagueId(subject);
};
