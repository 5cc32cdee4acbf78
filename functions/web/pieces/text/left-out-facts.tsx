import type { Fact } from '#domain/incident/fact.ts';
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

const isConfirmed = ({ status }: Fact): boolean => status === 'confirmed';

const words = ({ t }: SignedInView, fact: Fact): string =>
  unbroken(isConfirmed(fact) ? fact.text : `${t.forms.isOpen} ${fact.open}`);

/** The facts that a statement does not tell and the questions that it does not put, each with why; nothing where there are none. */
export const LeftOutFacts = ({ view, statement, incident }: Props) => {
  const leftOut = leftOutOf(statement, incident, view.plan, view.rules);
  if (leftOut.length === 0) return null;
  const facts = [...incident.facts, ...toldFacts(statement.kind, incident)];
  const items = leftOut.flatMap(({ factId, why }) => {
    const fact = facts.find(({ id }) => id === factId);
    return fact ? [{ fact, why }] : [];
  });
  const confirmed = items.filter(({ fact }) => isConfirmed(fact)).length;
  return (
    <details class="panel" id="left-out">
      <summary>{view.t.text.leftOut(confirmed, items.length - confirmed)}</summary>
      <ul>
        {items.map(({ fact, why }) => (
          <li>
            {words(view, fact)} <span class="meta">({view.t.text.leftOutWhy[why]})</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
