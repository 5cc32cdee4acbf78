import { type Fact, isConfirmedFact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { type LeftOut, leftOutOf } from '#domain/statement/brief/left-out.ts';
import type { LeftOutTyped } from '#domain/statement/brief/left-out-typed.ts';
import type { LeftOutWords } from '#domain/statement/brief/left-out-words.ts';
import { toldFacts } from '#domain/statement/brief/told-facts.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { LeftOutCounts } from '../../messages/left-out.ts';
import { unbroken } from '../../messages/unbroken.ts';
import { ruleTitle } from '../../view/rule-words.ts';
import { listWords, type SignedInView } from '../../view/view.ts';

interface Props {
  view: SignedInView;
  statement: Statement;
  incident: Incident;
}

const words = ({ t }: SignedInView, fact: Fact): string =>
  unbroken(isConfirmedFact(fact) || !fact.open ? fact.text : `${t.forms.isOpen} ${fact.open}`);

/** What of a statement is left out, in words, and why. */
interface Item {
  is: keyof LeftOutCounts;
  said: string;
  why: string;
}

const typedItem = (view: SignedInView, left: LeftOutTyped): Item => {
  const { unansweredWhy, whyByRules } = view.t.text;
  const titles = (left.rules ?? []).map((rule) => ruleTitle(rule, view));
  const because = (why: string) =>
    titles.length > 0 ? whyByRules(why, listWords(view, titles)) : why;
  const { question, answer } = left;
  const why = because(unansweredWhy[left.why]);
  return answer === undefined
    ? { is: 'unanswered', said: question, why }
    : { is: 'untold', said: `${question} ${answer}`, why };
};

const wordsItem = (view: SignedInView, { of, words, why, rules = [] }: LeftOutWords): Item => {
  const { leftOutWhy, whyByRules } = view.t.text;
  const titles = rules.map((rule) => ruleTitle(rule, view));
  const because = leftOutWhy[why];
  return {
    is: of,
    said: words,
    why: titles.length > 0 ? whyByRules(because, listWords(view, titles)) : because,
  };
};

const itemOf = (view: SignedInView, facts: readonly Fact[], left: LeftOut): Item[] => {
  if ('words' in left) return [wordsItem(view, left)];
  if (!('factId' in left)) return [typedItem(view, left)];
  const fact = facts.find(({ id }) => id === left.factId);
  if (!fact) return [];
  const told = isConfirmedFact(fact) ? 'confirmed' : 'open';
  const is = left.why === 'unconfirmed' ? left.why : told;
  return [{ is, said: words(view, fact), why: view.t.text.leftOutWhy[left.why] }];
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
        {view.t.text.leftOut({
          confirmed: count('confirmed'),
          unconfirmed: count('unconfirmed'),
          open: count('open'),
          unanswered: count('unanswered'),
          untold: count('untold'),
          action: count('action'),
          commitment: count('commitment'),
          contact: count('contact'),
          policy: count('policy'),
          affected: count('affected'),
        })}
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
