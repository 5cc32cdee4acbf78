import { type Fact, unconfirmedFacts } from '../../incident/fact.ts';
import { countedIn } from '../matching/counted.ts';
import { mentionsIn, phrasesIn, tokensPlace, wordSpan } from '../matching/places.ts';
import type { Mention } from '../mentions/mention.ts';
import { onceFor } from '../once-for.ts';
import type { Check, Hit } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import { isSmallWord, wordsShared } from './words-shared.ts';

type Place = NonNullable<Hit['place']>;
type Amount = Extract<Mention, { kind: 'number' }>;

const isAmount = (one: Mention): one is Amount => one.kind === 'number' && !one.isShare;

// The first word behind a number that says something.
const wordBehind = ({ reading, lexicon }: Check, sentence: Sentence, to: number) =>
  reading.words.slice(to, sentence.words.to).find(({ folded }) => !isSmallWord(lexicon, folded))
    ?.folded;

// "Both", "a couple of": as many as two.
const pairsIn = (check: Check, sentence: Sentence): Amount[] =>
  check
    .phrases('two')
    .find(check.reading.words, sentence.words)
    .map(({ from, to }) => ({
      kind: 'number',
      values: [2],
      isShare: false,
      from: check.reading.words[from]?.token ?? 0,
      to: (check.reading.words[to - 1]?.token ?? 0) + 1,
    }));

/**
 * Counts of people that an unconfirmed fact tells, where what is confirmed has the same number of something else, and
 * words like "both". The check is that of the rule on numbers.
 */
export const countedAlike = (check: Check): { place: Place; fact: Fact }[] => {
  const open = new Map(unconfirmedFacts(check.brief.facts).map((fact) => [fact.id, fact]));
  const { counted: people } = check.lexicon.data.numbers;
  const inSentence = (sentence: Sentence) => {
    const persons = mentionsIn(check, sentence)
      .filter(isAmount)
      .filter((one) => people.includes(wordBehind(check, sentence, wordSpan(check, one).to) ?? ''));
    const amounts = [...persons, ...pairsIn(check, sentence)];
    if (amounts.length === 0) return [];
    const countedBy = countedIn(check, sentence);
    return amounts.flatMap((one) => {
      const words = countedBy(one);
      const alike = check
        .sources()
        .filter(({ counts }) => one.values.some((value) => counts.includes(value)))
        .filter(({ senses }) => words.some((word) => word.some((sense) => senses.has(sense))));
      const isSure = alike.some(({ isConfirmed }) => isConfirmed);
      const fact = isSure ? undefined : alike.map(({ id }) => open.get(id)).find(Boolean);
      return fact ? [{ place: tokensPlace(check, one), fact }] : [];
    });
  };
  return check.reading.sentences.flatMap(inSentence);
};

const peopleIn = onceFor((languagesOf: Check['languagesOf']) =>
  onceFor(({ text }: Fact): string[] => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return languagesOf(text).flatMap(({ lexicon }) =>
      words.filter((word) => lexicon.data.numbers.counted.includes(word)),
    );
  }),
);

/** "Two ways to get help" has nothing of a fact that tells of two people hurt. */
export const countsOther = (
  check: Check,
  sentence: Sentence,
  one: Mention,
  fact: Fact,
): boolean => {
  const behind = check.reading.words[wordSpan(check, one).to];
  const { lexicon } = check;
  const isThing =
    behind?.kind === 'word' &&
    !isSmallWord(lexicon, behind.folded) &&
    !lexicon.data.numbers.counted.includes(behind.folded);
  if (!(isAmount(one) && isThing && peopleIn(check.languagesOf)(fact).length > 0)) return false;
  const harm = check.phrases('harm').find(check.reading.words, sentence.words);
  return harm.length === 0 && wordsShared(check, sentence, fact).length === 0;
};

/** "Our two next updates", "two phone numbers": what a statement counts of itself, unless the fact counts just that. */
export const countsOwn = (check: Check, sentence: Sentence, one: Mention, fact: Fact): boolean => {
  const { from } = wordSpan(check, one);
  const shared = wordsShared(check, sentence, fact);
  return phrasesIn(check, sentence, 'counts-own').some(
    (own) => own.from === from && !shared.includes(own.to - 1),
  );
};
