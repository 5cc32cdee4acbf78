import type { Statement } from '#domain/statement/statement.ts';
import { ruleTitle } from '../../view/rule-words.ts';
import { nameOf, type View } from '../../view/view.ts';

/** The answers that cleared the current words before the decision: person, capacity and time. */
export const ClearanceLines = ({ view, statement }: { view: View; statement: Statement }) => (
  <>
    {statement.clearances.map(({ by, at, purpose, overrides }) => (
      <div class="decision">
        <p>
          <time datetime={at}>
            {view.t.statement.decidedBy(
              nameOf(view, by),
              view.t.mandates.clearedBy[purpose],
              view.clock.words(at),
            )}
          </time>
        </p>
        {overrides.map(({ rule, reason }) => (
          <p>{view.t.statement.overrode(ruleTitle(rule, view), reason)}</p>
        ))}
      </div>
    ))}
  </>
);
