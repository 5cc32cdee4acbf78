import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

const secondOf = ({ from, to }: Span): Span => ({
  from: Math.min(from + 1, to),
  to: Math.min(from + 2, to),
});

// "Har du frågor, …", "Are you worried?": a verb, then who is spoken to.
const isTurnedToReader = (check: Check, { words, isQuestion }: Sentence): boolean => {
  const { reading, lexicon } = check;
  return (
    (lexicon.language === 'sv' || isQuestion) &&
    check.phrases('reader').find(reading.words, secondOf(words)).length > 0 &&
    !lexicon.clauseWords.has(reading.words[words.from]?.folded ?? '')
  );
};

const beginnings = (check: Check, sentence: Sentence): number[] => {
  const { words } = sentence;
  const conditions = check.phrases('condition').find(check.reading.words, words);
  return [
    ...(isTurnedToReader(check, sentence) ? [words.from] : []),
    ...conditions.map(({ from }) => from),
  ];
};

const isThen = (check: Check, at: number): boolean =>
  check.phrases('then').find(check.reading.words, { from: at, to: at + 1 }).length > 0;

// "Om du har frågor kan du …": after a condition a Swedish main clause begins with its verb.
const isMainClause = (check: Check, at: number): boolean => {
  const { reading, lexicon } = check;
  const next = reading.words[at + 1]?.folded ?? '';
  return !isThen(check, at + 1) && (lexicon.subjects.has(next) || lexicon.yours.has(next));
};

const spanFrom = (check: Check, sentence: Sentence, from: number): Span => {
  const { reading, lexicon } = check;
  const isFirst = from === sentence.words.from && lexicon.language === 'sv';
  let to = from + 2;
  while (to < sentence.words.to) {
    const word = reading.words[to];
    if (!word || word.afterMark || lexicon.clauseWords.has(word.folded)) break;
    if (isFirst && (isMainClause(check, to) || isThen(check, to))) break;
    to += 1;
  }
  return { from, to: Math.min(to, sentence.words.to) };
};

/**
 * The words of a sentence that speak of the reader without saying that it is so: a condition (`if you
 * would rather call`), a question to them, or what they may ask about. What follows is not among them.
 */
export const addressesIn = (check: Check, sentence: Sentence): Span[] =>
  beginnings(check, sentence).map((from) => spanFrom(check, sentence, from));
