import { confirmedFacts } from '../../incident/fact.ts';
import { phrasesIn, without, wordsHit } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

// By what a fact denies which harm: who says that nobody was hurt says that nobody died.
const denials = [
  { harm: 'no-dead', deniedBy: ['no-dead', 'no-hurt'] },
  { harm: 'no-hurt', deniedBy: ['no-hurt'] },
] as const;

const deniedIn = (check: Check, sentence: Sentence, harm: string): Hit[] => {
  const onlyWarns = phrasesIn(check, sentence, 'hedge').length > 0;
  return without(phrasesIn(check, sentence, harm), phrasesIn(check, sentence, 'open')).map(
    (span) => ({ ...wordsHit(check, span), onlyWarns }),
  );
};

/** That nobody died or was hurt is an assertion too: a confirmed fact says so. */
export const harmDenied: Finder = {
  reads: 'text-and-title',
  lists: ['nobody', 'no-dead', 'no-hurt', 'open', 'hedge'],
  check: (check) => {
    const { facts, insideFacts, claim } = check.brief;
    const known = [
      ...confirmedFacts([...facts, ...insideFacts]).flatMap(({ text, keys = [] }) => [
        text,
        ...keys,
      ]),
      ...(claim?.truthKeys ?? []),
    ];
    const told = check.reading.sentences.filter(({ isQuestion }) => !isQuestion);
    return denials
      .filter(({ deniedBy }) => !deniedBy.some((name) => check.anyHolds(known, name)))
      .flatMap(({ harm }) => told.flatMap((sentence) => deniedIn(check, sentence, harm)));
  },
};
