import {
  checkSignature,
  isProved,
  type Proof,
  type ProofRefusal,
  type SigningContext,
} from '../../passkey/proof.ts';
import type { PasskeyRule } from '../../plan/plan.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import type { DecisionInput } from '../answer-input.ts';
import type { Clearance } from '../answers.ts';
import type { Statement } from '../statement.ts';

/** What a signature over an answer is held against, beside the statement. */
export interface ProofContext {
  /** What is demanded of the answer. */
  rule: PasskeyRule;
  /** Where nothing was signed there is nothing to hold it against. */
  signing?: SigningContext | undefined;
}

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
  const { rule } = context;
  if (!signature) return rule === 'required' ? refuse({ type: 'passkey-required' }) : ok({ rule });
  if (!context.signing || isSpent(statement, signature.nonce)) {
    return refuse({ type: 'passkey-stale' });
  }
  const { id: statementId, version } = statement;
  const signed = { approvedHash: hash, statementId, version, decision };
  if (isOthersKey(signature.credentialId, by, statement.clearances)) {
    return refuse({ type: 'passkey-invalid' });
  }
  const checked = checkSignature(signature, by, signed, context.signing);
  return typeof checked === 'string' ? refuse({ type: checked }) : ok({ rule, signature: checked });
};

type Given = Pick<Clearance, 'by' | 'version' | 'hash' | 'proof'>;

const keyOf = ({ proof }: Pick<Given, 'proof'>): string | undefined =>
  proof?.signature?.credentialId;

// Two people's answers, signed with one key, may be one person's.
const isOthersKey = (key: string | undefined, by: string, answers: readonly Given[]): boolean =>
  key !== undefined && answers.some((other) => other.by !== by && keyOf(other) === key);

/**
 * Of the answers to a statement, those that are signed as the plan demanded then and as it demands
 * now, each with a key that nobody else has signed with.
 */
export const provedAnswers = <Answer extends Given>(
  statementId: string,
  answers: readonly Answer[],
  ruleNow: PasskeyRule,
): Answer[] =>
  answers.filter(({ by, version, hash, proof }) => {
    const signed = { approvedHash: hash, statementId, version, decision: 'approve' as const };
    return (
      isProved(proof, signed) &&
      (proof?.signature !== undefined || ruleNow !== 'required') &&
      !isOthersKey(keyOf({ proof }), by, answers)
    );
  });
