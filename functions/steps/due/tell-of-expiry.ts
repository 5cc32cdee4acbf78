import type { AccountHealth, AccountPlace } from '#domain/channel/account-health.ts';
import { dueWarning, type ExpiryWarnings } from '#domain/channel/expiry.ts';
import type { AccountNotifier } from '#domain/notify/account-notifier.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import type { Person, Plan } from '#domain/plan/plan.ts';
import type { StepDeps } from '../deps.ts';

export interface ExpiryDeps extends Pick<StepDeps, 'log' | 'plan' | 'now'> {
  accountNotifier: AccountNotifier;
  expiryWarnings: ExpiryWarnings;
}

// Who runs Talan mends an account; where the plan names nobody, who writes sees to it.
const toldOf = ({ people }: Plan) => {
  const admins = people.filter(({ roles }) => roles.includes('admin'));
  return admins.length > 0 ? admins : people.filter(({ roles }) => roles.includes('writer'));
};

/**
 * Tells people that an account ends, each once for each of the days before. Where no mail goes out, or nobody can
 * tell, it is tried at the next look.
 */
export const tellOfExpiry = async (
  deps: ExpiryDeps,
  place: AccountPlace,
  { expiresAt, warned }: Pick<AccountHealth, 'expiresAt' | 'warned'>,
): Promise<void> => {
  const days = expiresAt === undefined ? undefined : dueWarning(expiresAt, deps.now());
  if (expiresAt === undefined || days === undefined) return;
  if (warned?.expiresAt === expiresAt && warned.days <= days) return;
  await tellEach(toldOf(deps.plan), async (to: Person) => {
    const warning = { place, expiresAt, days, to: to.id };
    if (!(await deps.expiryWarnings.take(warning, deps.now()))) return true;
    const id = `${place}-ends-${expiresAt}-${days}-${to.id}`;
    const notice = { id, to, place, expiresAt };
    const isOut = await isSent(deps, () => deps.accountNotifier.notify(notice));
    if (isOut) await deps.expiryWarnings.noteSent(warning);
    return isOut;
  });
};
