import type { SaidWord } from './said-word.ts';

/** Lists of a rule that asks who did it to whom. */
export const roleLists = ['doer', 'done-to', 'beside-roles', 'mutual'] as const;

// Who does it, what and to whom.
const ROLES = 3;

/** Who does it, what is done and to whom, in the order in which a clause names them: a word, or us. */
export type Role = SaidWord | 'doer' | 'done-to';

/** What of a clause is asked here. */
interface WithRoles {
  said: readonly SaidWord[];
  roles(): readonly Role[];
}

/** Reads the roles of a clause from its places: none where it has words that may say more of them. */
export const rolesAt = (
  places: readonly number[],
  saidAt: (at: number) => readonly SaidWord[],
  isMarked: (name: (typeof roleLists)[number], at: number) => boolean,
): readonly Role[] => {
  const roles: Role[] = [];
  for (const at of places) {
    const said = saidAt(at);
    const ours = (['doer', 'done-to'] as const).find((name) => isMarked(name, at));
    if (isMarked('mutual', at)) return [];
    if (said.length > 0) roles.push(...said);
    else if (ours) roles.push(ours);
    else if (!isMarked('beside-roles', at)) return [];
  }
  return roles;
};

const isOurs = (role: Role | undefined) => role === 'doer' || role === 'done-to';

const isSame = (one: Role | undefined, other: Role | undefined): boolean => {
  if (one === undefined || other === undefined) return false;
  if (typeof one === 'string' || typeof other === 'string') return isOurs(one) && isOurs(other);
  return one.alike.some((sense) => other.alike.includes(sense));
};

/**
 * Whether a clause exchanges who did it and to whom: "the supplier paid us" for "we paid the supplier". Only "we" and
 * "us" surely tell them apart, as "the bus hit the tram" may begin with what was hit.
 */
export const rolesExchanged = (
  clause: WithRoles,
  told: WithRoles,
): 'surely' | 'perhaps' | 'not' => {
  if ([clause, told].some(({ said }) => said.length > ROLES)) return 'not';
  const [here, there] = [clause.roles(), told.roles()];
  const [one, deed, other] = here;
  const [first, did, last] = there;
  const isTurned =
    here.length === ROLES &&
    there.length === ROLES &&
    isSame(deed, did) &&
    isSame(one, last) &&
    isSame(other, first);
  if (!isTurned) return 'not';
  if (![one, other].some(isOurs)) return 'perhaps';
  return one === last || other === first ? 'not' : 'surely';
};
