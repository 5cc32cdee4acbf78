import type { Proof } from '#domain/passkey/proof.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { ruleTitle } from '../../view/rule-words.ts';
import { nameOf, type View } from '../../view/view.ts';

// Empty where the plan did not ask for a signature.
const proofWords = ({ t }: View, proof: Proof | undefined): string => {
  if (proof?.signature) return ` ${t.signing.wasSigned}`;
  return proof?.rule === 'preferred' ? ` ${t.signing.wasNotSigned}` : '';
};

/** The decision about a statement, with person, time, comment and overrides. */
export const DecisionLine = ({ view, statement }: { view: View; statement: Statement }) => {
  const { decision } = statement;
  if (!decision) return null;
  const words = view.t.statement;
  return (
    <div class="decision">
      <p>
        <time datetime={decision.at}>
          {words.decidedBy(
            nameOf(view, decision.by),
            view.t.journal.decided[decision.decision],
            view.clock.words(decision.at),
          )}
        </time>
        {proofWords(view, decision.proof)}
      </p>
      {decision.comment && <blockquote>{decision.comment}</blockquote>}
      {decision.overrides.map(({ rule, reason }) => (
        <p>{words.overrode(ruleTitle(rule, view), reason)}</p>
      ))}
    </div>
  );
};
