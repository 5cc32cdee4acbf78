import { holdsWord, saysSource } from '../basis/match.ts';
import { holdsAllContent, searchTermOf } from '../matching/search-term.ts';
import { namedRight } from '../named-right.ts';
import type { Check, Finder } from '../rule.ts';
import type { Source } from '../sources/sources.ts';
import type { Sentence } from '../text/reading.ts';
import { isSmallWord } from './words-shared.ts';

const namesFact = ({ brief: { facts, claim } }: Check): boolean =>
  namedRight(facts, claim).length > 0;

const isFactLike = (claim: Source, source: Source): boolean =>
  source.kind === 'fact' &&
  source.isConfirmed &&
  claim.words.some((senses) => holdsWord(source, senses));

// "We wrote that the water is safe" tells what was wrong; "the water is not safe" says the contrary.
const repeats = ({ reading, lexicon }: Check, claim: Source, { words }: Sentence): boolean => {
  const isNegated = reading.words
    .slice(words.from, words.to)
    .some(({ folded }) => lexicon.negations.has(folded));
  const term = searchTermOf(claim.id, lexicon);
  return isNegated === claim.isNegated && holdsAllContent(term, reading.words, words);
};

const tells = ({ reading, lexicon }: Check, fact: Source, { words }: Sentence): boolean => {
  const said = reading.words
    .slice(words.from, words.to)
    .filter(({ folded }) => !isSmallWord(lexicon, folded))
    .map(({ folded }) => lexicon.sensesOf(folded));
  return saysSource(fact, said);
};

const tellsAlike = (check: Check, claim: Source): boolean => {
  const facts = check.sources().filter((source) => isFactLike(claim, source));
  return check.reading.sentences
    .filter((sentence) => !repeats(check, claim, sentence))
    .some((sentence) => facts.some((fact) => tells(check, fact, sentence)));
};

/**
 * A correction says something of what was wrong: what is about something else leaves nothing right in its place, and
 * may call wrong what is true. Where nobody named the fact that is right, it only warns: the same may be said in quite
 * other words.
 */
export const correctionSameMatter: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const claim = check.sources().find(({ kind }) => kind === 'claim');
    const isNamed = namesFact(check);
    const mustTell = isNamed || check.brief.kind === 'correction';
    return claim && mustTell && !tellsAlike(check, claim) ? [{ onlyWarns: !isNamed }] : [];
  },
};
