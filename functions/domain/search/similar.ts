import { searchWords } from './search-index.ts';

const GRAM = 4;
/** Of the query's parts, how many a text must hold to be an answer. */
const ENOUGH = 0.4;

// Four characters of a word at a time, so that inflected and misspelt words still share most of them.
const gramsOf = (text: string): Set<string> =>
  new Set(
    searchWords(text).flatMap((word) => {
      const padded = ` ${word}`;
      const count = Math.max(1, padded.length - GRAM + 1);
      return Array.from({ length: count }, (_, i) => padded.slice(i, i + GRAM));
    }),
  );

/**
 * The texts that are about what a query says, best first, whatever diacritics and inflections. Words that
 * stand in many of the texts weigh little.
 */
export const mostSimilar = <Item extends { text: string }>(
  items: readonly Item[],
  query: string,
): Item[] => {
  const wanted = [...gramsOf(query)];
  const held = items.map((item) => ({ item, grams: gramsOf(item.text) }));
  const weightOf = (gram: string): number =>
    Math.log(1 + items.length / (1 + held.filter(({ grams }) => grams.has(gram)).length));
  const weights = wanted.map((gram) => ({ gram, weight: weightOf(gram) }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return held
    .map(({ item, grams }) => {
      const found = weights.filter(({ gram }) => grams.has(gram));
      return { item, score: found.reduce((sum, { weight }) => sum + weight, 0) / total };
    })
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
};
