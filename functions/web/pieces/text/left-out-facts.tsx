import type { Fact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { type LeftOut, leftOutOf } from '#domain/statement/brief/left-out.ts';
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

/** What of a statement is left out, in words, and why. */
interface Item {
  is: 'confirmed' | 'open' | 'unanswered';
  said: string;
  why: string;
}

const itemOf = (view: SignedInView, facts: readonly Fact[], left: LeftOut): Item[] => {
  const { leftOutWhy, unansweredWhy } = view.t.text;
  if ('question' in left)
    return [{ is: 'unanswered', said: left.question, why: unansweredWhy[left.why] }];
  const fact = facts.find(({ id }) => id === left.factId);
  if (!fact) return [];
  const is = isConfirmed(fact) ? 'confirmed' : 'open';
  return [{ is, said: words(view, fact), why: leftOutWhy[left.why] }];
};

/** What a statement does not tell, put or answer, each with why; nothing where there is none. */
export const LeftOutFacts = ({ view, statement, incident }: Props) => {
  const leftOut = leftOutOf(statement, incident, view.plan, view.rules);
  if (leftOut.length === 0) return null;
  const facts = [...incident.facts, ...toldFacts(statement.kind, incident)];
  const items = leftOut.flatMap((left) => itemOf(view, facts, left));
  const count = (kind: Item['is']) => items.filter(({ is }) => is === kind).length;
  return (
    <details class="panel" id="left-out">
      <summary>
        {view.t.text.leftOut(count('confirmed'), count('open'), count('unanswered'))}
      </summary>
      <ul>
        {items.map(({ said, why }) => (
          <li>
            {said} <span class="meta">({why})</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
