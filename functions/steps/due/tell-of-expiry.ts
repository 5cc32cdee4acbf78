import type { AccountHealth, AccountPlace } from '#domain/channel/account-health.ts';
import { type ExpiryWarning, nextWarning } from '#domain/channel/expiry.ts';
import type { AccountNotifier } from '#domain/notify/account-notifier.ts';
import { reachedNobody } from '#domain/notify/tell-again.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { StepDeps } from '../deps.ts';

export interface ExpiryDeps extends Pick<StepDeps, 'log' | 'plan' | 'now'> {
  accountNotifier: AccountNotifier;
}

// Who runs Talan mends an account; where the plan names nobody, who writes sees to it.
const toldOf = ({ people }: Plan) => {
  const admins = people.filter(({ roles }) => roles.includes('admin'));
  return admins.length > 0 ? admins : people.filter(({ roles }) => roles.includes('writer'));
};

/**
 * Tells people that an account ends, when a warning is due that they were not sent yet; answers the last warning
 * that was sent. Where no mail goes out it is tried at the next look.
 */
export const tellOfExpiry = async (
  deps: ExpiryDeps,
  place: AccountPlace,
  { expiresAt, warned }: Pick<AccountHealth, 'expiresAt' | 'warned'>,
): Promise<ExpiryWarning | undefined> => {
  const warning = nextWarning(expiresAt, warned, deps.now());
  if (!warning) return warned;
  const told = await tellEach(toldOf(deps.plan), (to) => {
    const id = `${place}-ends-${warning.expiresAt}-${warning.days}-${to.id}`;
    const notice = { id, to, place, expiresAt: warning.expiresAt };
    return isSent(deps, () => deps.accountNotifier.notify(notice));
  });
  return reachedNobody(told) ? warned : warning;
};
