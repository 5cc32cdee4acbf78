import { tokensPlace } from '../matching/places.ts';
import { holdsAllContent, searchTermOf } from '../matching/search-term.ts';
import { namedRight } from '../named-right.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { FACT_TURNED } from '../turned/reported.ts';
import { saidByFacts } from '../turned/said-by.ts';
import { hitBesideFact } from './beside-fact.ts';

const repeatingIn = ({ reading, lexicon }: Check, claim: string): Sentence | undefined => {
  const term = searchTermOf(claim, lexicon);
  return reading.sentences.find(({ words }) => holdsAllContent(term, reading.words, words));
};

/**
 * What a correction calls wrong is nothing that a confirmed fact says in other forms of the same words. Which of them
 * is wrong only people know, so it warns.
 */
export const correctionDeniesFact: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const { brief } = check;
    const right = namedRight(brief.facts, brief.claim).map(({ text }) => text);
    const denied = saidByFacts(check.under(FACT_TURNED, brief), brief.claim?.text ?? '');
    return denied
      .filter(({ fact }) => !right.includes(fact))
      .flatMap(({ sentence, fact }) => {
        const repeating = repeatingIn(check, sentence);
        return repeating ? [hitBesideFact(check, tokensPlace(check, repeating), fact)] : [];
      })
      .slice(0, 1);
  },
};
