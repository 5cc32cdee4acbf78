import { phrasesIn, wordsHit } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';

// Whether those closest know: it is confirmed, it is said to be open or not so, or nothing says it.
const kinOf = (check: Check): 'told' | 'untold' | 'unsaid' => {
  const facts = [...check.brief.facts, ...check.brief.insideFacts];
  const textsOf = (status: string) =>
    facts.filter((fact) => fact.status === status).map(({ text }) => text);
  const confirmed = textsOf('confirmed');
  const open = textsOf('unconfirmed');
  if (check.anyHolds(confirmed, 'untold')) return 'untold';
  if (check.anyHolds(confirmed, 'told')) return 'told';
  return check.anyHolds(open, 'told') || check.anyHolds(open, 'untold') ? 'untold' : 'unsaid';
};

/** A death is told once it is confirmed that those closest to whoever died know of it. */
export const kinUntold: Finder = {
  reads: 'text-and-title',
  lists: ['death', 'told', 'untold'],
  check: (check) => {
    if (!check.brief.harm.includes('death')) return [];
    const kin = kinOf(check);
    if (kin === 'told') return [];
    return check.reading.sentences
      .flatMap((sentence) => phrasesIn(check, sentence, 'death'))
      .slice(0, 1)
      .map((words) => ({ ...wordsHit(check, words), onlyWarns: kin === 'unsaid' }));
  },
};
