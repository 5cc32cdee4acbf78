import { confirmedFacts } from '../../incident/fact.ts';
import { phrasesIn, phrasesUnless, without, wordsHit } from '../matching/places.ts';
import { once } from '../once-for.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { FACT_TURNED } from '../turned/reported.ts';
import { calledUntrue } from '../turned/untrue.ts';

// By what a fact denies which harm: who says that nobody was hurt says that nobody died.
const denials = [
  { harm: 'no-dead', deniedBy: ['no-dead', 'no-hurt'] },
  { harm: 'no-hurt', deniedBy: ['no-hurt'] },
] as const;

const deniedIn = (check: Check, sentence: Sentence, harm: string): Hit[] => {
  const found = phrasesUnless(check, sentence, harm, 'open');
  if (found.length === 0) return [];
  const untrue = calledUntrue(check.under(FACT_TURNED, check.brief), sentence);
  const denied = without(found, untrue ? [untrue.words] : []);
  const onlyWarns = phrasesIn(check, sentence, 'hedge').length > 0;
  return denied.map((span) => ({ ...wordsHit(check, span), onlyWarns }));
};

const knownIn = ({ brief: { facts, insideFacts, claim } }: Check): string[] => [
  ...confirmedFacts([...facts, ...insideFacts]).flatMap(({ text, keys = [] }) => [text, ...keys]),
  ...(claim?.truthKeys ?? []),
];

/** That nobody died or was hurt is an assertion too: a confirmed fact says so. */
export const harmDenied: Finder = {
  reads: 'text-and-title',
  lists: ['nobody', 'no-dead', 'no-hurt', 'open', 'hedge'],
  needs: ['no-dead', 'no-hurt'],
  check: (check) => {
    const told = check.reading.sentences.filter(({ isQuestion }) => !isQuestion);
    const known = once(() => knownIn(check));
    return denials.flatMap(({ harm, deniedBy }) => {
      const hits = told.flatMap((sentence) => deniedIn(check, sentence, harm));
      const isKnown = () => deniedBy.some((name) => check.anyHolds(known(), name));
      return hits.length > 0 && !isKnown() ? hits : [];
    });
  },
};
