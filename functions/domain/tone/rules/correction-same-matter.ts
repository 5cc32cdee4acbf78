import { confirmedFacts, type Fact } from '../../incident/fact.ts';
import { holdsWord, saysSource } from '../basis/match.ts';
import { holdsAllContent, searchTermOf } from '../matching/search-term.ts';
import { findMentions } from '../mentions/find.ts';
import type { Mention } from '../mentions/mention.ts';
import { namedRight } from '../named-right.ts';
import { basesOf } from '../names/comparable.ts';
import { namesOfFact } from '../names/names-of-fact.ts';
import type { Check, Finder } from '../rule.ts';
import type { Source } from '../sources/sources.ts';
import { findLinks } from '../text/links.ts';
import { readText, type Sentence } from '../text/reading.ts';
import { isSmallWord } from './words-shared.ts';

type Text = Pick<Fact, 'text'>;

// Two days are of the same matter, however they are said, and so are two numbers.
const kindOf = ({ kind }: Mention): string => {
  if (kind === 'date' || kind === 'weekday' || kind === 'relative-day') return 'day';
  return kind === 'range' ? 'number' : kind;
};

/** What a text tells of: words that are no names, what has an opposite, and which kinds of values. */
const matterOf = ({ lexicon }: Check, { text }: Text, names: ReadonlySet<string>) => {
  const reading = readText(text, lexicon.abbreviations);
  const words = reading.words.filter(
    ({ raw, folded }) =>
      !(isSmallWord(lexicon, folded) || lexicon.negations.has(folded)) &&
      !(lexicon.isNumberWord(folded) || basesOf(raw).some((base) => names.has(base))),
  );
  const mentions = findMentions(reading, findLinks(reading.clean.text), lexicon.data);
  return {
    senses: words.map(({ folded }) => lexicon.sensesOf(folded)),
    others: new Set([
      ...words.flatMap(({ folded }) => lexicon.opposed(folded).map(({ line }) => line)),
      ...mentions.map(kindOf),
    ]),
  };
};

const isSameMatter = (check: Check, claim: Text, fact: Fact, source: Source): boolean => {
  const namesOf = namesOfFact(check.lexicon);
  const names = new Set([...namesOf(claim), ...namesOf(fact)]);
  const [wrong, right] = [matterOf(check, claim, names), matterOf(check, fact, names)];
  return (
    wrong.senses.some((senses) => holdsWord(source, senses)) ||
    [...wrong.others].some((other) => right.others.has(other))
  );
};

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
  const { facts, claim: wrong } = check.brief;
  const alike = confirmedFacts(facts).flatMap((fact) => {
    const source = check.sources().find(({ kind, id }) => kind === 'fact' && id === fact.id);
    return wrong && source && isSameMatter(check, wrong, fact, source) ? [source] : [];
  });
  return check.reading.sentences
    .filter((sentence) => !repeats(check, claim, sentence))
    .some((sentence) => alike.some((fact) => tells(check, fact, sentence)));
};

/**
 * A correction says something of what was wrong: what is about something else leaves nothing right in its place, and
 * may call wrong what is true. The same may be said in quite other words, so it only warns.
 */
export const correctionSameMatter: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const { kind, facts, claim: wrong } = check.brief;
    const claim = check.sources().find((source) => source.kind === 'claim');
    const mustTell = kind === 'correction' || namedRight(facts, wrong).length > 0;
    return claim && mustTell && !tellsAlike(check, claim) ? [{}] : [];
  },
};
