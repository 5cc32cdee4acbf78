import { phrasesIn, wordsHit } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';

const sentence = /[^.!?\n]+(?:[.!?]+|$)/gmu;

// Facts in sentences that are about whether those closest know of the death, and of nothing else.
const saysIn = (check: Check, texts: readonly string[]) => {
  const holds = (text: string, name: string) => check.anyHolds([text], name);
  return texts
    .flatMap((text) => text.match(sentence) ?? [])
    .filter((text) => !holds(text, 'matter') || holds(text, 'of-death'))
    .map((text) => ({
      isTold: holds(text, 'told') && !holds(text, 'doubt') && !text.endsWith('?'),
      isUntold: holds(text, 'untold'),
    }));
};

// Whether those closest know: it is confirmed, it is said to be open or not so, or nothing says it.
const kinOf = (check: Check): 'told' | 'untold' | 'unsaid' => {
  const facts = [...check.brief.facts, ...check.brief.insideFacts];
  const textsOf = (status: string) =>
    facts.filter((fact) => fact.status === status).map(({ text }) => text);
  const confirmed = saysIn(check, textsOf('confirmed'));
  if (confirmed.some(({ isUntold }) => isUntold)) return 'untold';
  if (confirmed.some(({ isTold }) => isTold)) return 'told';
  const open = saysIn(check, textsOf('unconfirmed'));
  return open.some(({ isTold, isUntold }) => isTold || isUntold) ? 'untold' : 'unsaid';
};

/** A death is told once it is confirmed that those closest to whoever died know of it. */
export const kinUntold: Finder = {
  reads: 'text-and-title',
  lists: ['death', 'told', 'untold', 'doubt', 'matter', 'of-death'],
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
