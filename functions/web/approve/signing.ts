import type { PasskeyRule } from '#domain/plan/plan.ts';
import { keysOf } from '../actions/passkeys.ts';
import type { WebDeps } from '../deps.ts';
import type { SignedInView } from '../view/view.ts';
import type { Access } from './access.ts';

/** Whether an approval takes a passkey by the plan, and whether this person has one. */
export interface Signing {
  rule: PasskeyRule;
  hasKey: boolean;
}

/** Whether approving asks for a signature. */
export const asksForSignature = ({ rule, hasKey }: Signing): boolean =>
  rule !== 'not-asked' && hasKey;

/** Whether a signature is demanded of a person who has no passkey to sign with. */
export const lacksPasskey = ({ rule, hasKey }: Signing): boolean => rule === 'required' && !hasKey;

/** Reads how an approval is signed. Passkeys are only looked up for people who may decide. */
export const signingFor = async (
  deps: WebDeps,
  { me }: SignedInView,
  access: Access,
): Promise<Signing> => {
  const rule = access.as === 'decider' ? access.answering.passkey : 'not-asked';
  const isAsked = rule !== 'not-asked';
  return { rule, hasKey: isAsked && (await keysOf(deps, me.id)).length > 0 };
};
