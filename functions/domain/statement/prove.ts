import type { Incident } from '../incident/incident.ts';
import {
  checkSignature,
  isProved,
  type Proof,
  type ProofRefusal,
  type SigningContext,
} from '../passkey/proof.ts';
import type { PasskeyRule, Plan } from '../plan/plan.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { DecisionInput } from './input.ts';
import type { Statement } from './statement.ts';

/** What a signature over an answer is held against, beside the statement. */
export interface ProofContext {
  plan: Plan;
  incident: Pick<Incident, 'severity'>;
  /** Where nothing was signed there is nothing to hold it against. */
  signing?: SigningContext | undefined;
}

/** What the plan says about passkeys at this severity. */
export const passkeyRuleFor = ({ plan, incident }: Omit<ProofContext, 'signing'>): PasskeyRule =>
  plan.passkey[incident.severity];

// A nonce is spent once its answer is journalled; the journal knows those of the current words.
const isSpent = ({ clearances }: Statement, nonce: string): boolean =>
  clearances.some(({ proof }) => proof?.signature?.nonce === nonce);

/** What the record says about an answer's signature, or why it is not signed as it must be. */
export const prove = (
  statement: Statement,
  by: string,
  { decision, hash, signature }: DecisionInput,
  context: ProofContext,
): Result<Proof, ProofRefusal> => {
  const rule = passkeyRuleFor(context);
  if (!signature) return rule === 'required' ? refuse({ type: 'passkey-required' }) : ok({ rule });
  if (!context.signing || isSpent(statement, signature.nonce)) {
    return refuse({ type: 'passkey-stale' });
  }
  const { id: statementId, version } = statement;
  const signed = { approvedHash: hash, statementId, version, decision };
  const checked = checkSignature(signature, by, signed, context.signing);
  return typeof checked === 'string' ? refuse({ type: checked }) : ok({ rule, signature: checked });
};

// Two people's answers, signed with one key, are one person's.
const haveOwnKeys = (answers: readonly { proof?: Proof | undefined }[]): boolean => {
  const keys = answers.flatMap(({ proof }) => proof?.signature?.credentialId ?? []);
  return new Set(keys).size === keys.length;
};

/**
 * Whether every answer that an approval rests on is signed as the plan demanded then and demands now,
 * each over exactly these words, each with a key of its own.
 */
export const isProvedThroughout = (
  { id: statementId, decision, clearances }: Statement,
  plan: Plan,
): boolean => {
  if (!decision) return false;
  const { hash, version, severity } = decision;
  const signed = { approvedHash: hash, statementId, version, decision: 'approve' as const };
  const isDemanded = severity !== undefined && plan.passkey[severity] === 'required';
  const answers = [decision, ...clearances.filter((clearance) => clearance.hash === hash)];
  return (
    haveOwnKeys(answers) &&
    answers.every(
      ({ proof }) => isProved(proof, signed) && (proof?.signature !== undefined || !isDemanded),
    )
  );
};
