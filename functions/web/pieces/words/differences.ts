import { wordsIn } from '#domain/draft/brief/relevance.ts';
import type { ChannelText } from '#domain/draft/draft.ts';
import { overlaps } from '#domain/values/range.ts';
import type { Shortened } from '../../messages/words.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

type Words = Pick<ChannelText, 'text' | 'sentences'>;

const factsBehind = (sentence: Sentence, { sentences }: Words): string[] =>
  sentences.filter((placed) => overlaps(placed, sentence)).flatMap(({ factIds }) => factIds);

// Figures are words here: "kl. 16" is short for "kl. 16.00".
const tokensIn = (text: string): string[] => [...wordsIn(text), ...(text.match(/\p{N}+/gu) ?? [])];

const isWithin = (words: string, others: string): boolean => {
  const theirs = new Set(tokensIn(others));
  return tokensIn(words).every((word) => theirs.has(word));
};

const isShortened = (sentence: Sentence, longer: Words, shorter: Words): boolean => {
  const facts = factsBehind(sentence, longer);
  const told = new Set(shorter.sentences.flatMap(({ factIds }) => factIds));
  return facts.length > 0
    ? facts.every((id) => told.has(id))
    : sentencesIn(shorter.text).some(({ words }) => isWithin(words, sentence.words));
};

/** What a text does without of a longer one, and what it says in fewer words; undefined where they have nothing in common. */
export const shortenedFrom = (longer: Words, shorter: Words): Shortened | undefined => {
  const ours = new Set(sentencesIn(shorter.text).map(({ words }) => words));
  const theirs = new Map(sentencesIn(longer.text).map((sentence) => [sentence.words, sentence]));
  const changed = [...theirs.values()].filter(({ words }) => !ours.has(words));
  const leftOut = changed.filter((sentence) => !isShortened(sentence, longer, shorter)).length;
  return leftOut < theirs.size ? { leftOut, shortened: changed.length - leftOut } : undefined;
};
