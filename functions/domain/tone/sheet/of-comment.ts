import { wordSpan } from '../matching/places.ts';
import { findMentions } from '../mentions/find.ts';
import { amountsOf, type Mention } from '../mentions/mention.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { findLinks } from '../text/links.ts';
import { readText, type Sentence } from '../text/reading.ts';

// What people say of themselves: "we have four of them". Beside "you" it may be about us.
const amountsOfAuthor = onceFor((check: Check): ReadonlySet<number> => {
  const { lexicon, brief } = check;
  const reading = readText(
    brief.kind === 'reply' ? (brief.comment ?? '') : '',
    lexicon.abbreviations,
  );
  const found = findMentions(reading, findLinks(reading.clean.text), lexicon.data);
  const isOfAuthor = ({ words: { from, to } }: Sentence): boolean => {
    const words = reading.words.slice(from, to);
    const isOf = (own: ReadonlySet<string>) => words.some(({ folded }) => own.has(folded));
    return isOf(lexicon.ours) && !isOf(lexicon.yours);
  };
  const within = ({ words }: Sentence, { from, to }: Mention): boolean =>
    (reading.words[words.from]?.token ?? 0) <= from &&
    to <= (reading.words[words.to - 1]?.token ?? 0) + 1;
  const sentences = reading.sentences.filter(isOfAuthor);
  return new Set(amountsOf(found.filter((one) => sentences.some((each) => within(each, one)))));
});

/**
 * Whether a number is one that the author of the comment says of themselves, and the part of the sentence that
 * holds it says nothing of us: "bring all four", not "we lost four".
 */
export const isOfAuthor = (check: Check, sentence: Sentence, mention: Mention): boolean => {
  if (mention.kind !== 'number') return false;
  const said = amountsOfAuthor(check);
  if (!mention.values.some((value) => said.has(value))) return false;
  const { reading, lexicon } = check;
  const { from, to } = wordSpan(check, mention);
  const begins = (at: number) => {
    const word = reading.words[at];
    return !word || word.afterMark || lexicon.joinWords.has(word.folded);
  };
  let [first, end] = [from, to];
  while (first > sentence.words.from && !begins(first)) first -= 1;
  while (end < sentence.words.to && !begins(end)) end += 1;
  return !reading.words.slice(first, end).some(({ folded }) => lexicon.ours.has(folded));
};
