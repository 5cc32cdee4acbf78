import { findIn, without, wordsHit } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

// Empathy comes before the apology or in a sentence of its own; after it, it is what is regretted.
const hitsIn = (check: Check, sentence: Sentence): Hit[] => {
  const regret = findIn(check, sentence, 'regret')[0];
  if (!regret) return [];
  const perceived = findIn(check, sentence, 'perceived').filter(({ from }) => from >= regret.to);
  return without(perceived, findIn(check, sentence, 'unless')).map((span) => wordsHit(check, span));
};

/** "Sorry you feel that way" regrets how others took it, not what we did. */
export const nonapologyPerception: Finder = {
  reads: 'text-and-title',
  lists: ['regret', 'perceived', 'unless'],
  check: (check) => check.reading.sentences.flatMap((sentence) => hitsIn(check, sentence)),
};
