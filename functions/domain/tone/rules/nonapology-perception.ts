import { disownableHit, phrasesIn, without } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

// Feelings after the apology are what is regretted; before it, or in another sentence, they are empathy.
const hitsIn = (check: Check, sentence: Sentence): Hit[] => {
  const regret = phrasesIn(check, sentence, 'regret')[0];
  if (!regret) return [];
  const perceived = phrasesIn(check, sentence, 'perceived').filter(({ from }) => from >= regret.to);
  return without(perceived, phrasesIn(check, sentence, 'unless')).map((span) =>
    disownableHit(check, sentence, span),
  );
};

/** "Sorry you feel that way" regrets how others took it, not what we did. */
export const nonapologyPerception: Finder = {
  reads: 'text-and-title',
  lists: ['regret', 'perceived', 'unless'],
  needs: ['perceived'],
  check: (check) => check.reading.sentences.flatMap((sentence) => hitsIn(check, sentence)),
};
