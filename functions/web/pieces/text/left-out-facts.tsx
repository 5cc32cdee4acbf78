import type { Incident } from '#domain/incident/incident.ts';
import { leftOutOf } from '#domain/statement/brief/left-out.ts';
import { toldFacts } from '#domain/statement/brief/told-facts.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { unbroken } from '../../messages/unbroken.ts';
import type { SignedInView } from '../../view/view.ts';

interface Props {
  view: SignedInView;
  statement: Statement;
  incident: Incident;
}

/** The confirmed facts that a statement does not tell, each with why; nothing where it tells all. */
export const LeftOutFacts = ({ view, statement, incident }: Props) => {
  const leftOut = leftOutOf(statement, incident, view.plan, view.rules);
  if (leftOut.length === 0) return null;
  const words = view.t.text;
  const facts = [...incident.facts, ...toldFacts(statement.kind, incident)];
  return (
    <details class="panel" id="left-out">
      <summary>{words.leftOut(leftOut.length)}</summary>
      <ul>
        {leftOut.map(({ factId, why }) => (
          <li>
            {unbroken(facts.find(({ id }) => id === factId)?.text ?? '')}{' '}
            <span class="meta">({words.leftOutWhy[why]})</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
