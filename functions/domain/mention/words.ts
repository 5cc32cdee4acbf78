const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const isLetter = /[\p{L}\p{N}]/u;

// Swedish joins words and inflects them: what begins with a word is about it.
const begins = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !isLetter.test(text[at - 1] ?? '')) return true;
  }
  return false;
};

/** The first of these words that a text holds, with any ending, whatever its case and accents. */
export const wordIn = (text: string, words: readonly string[]): string | undefined => {
  const folded = fold(text);
  return words.find((word) => begins(folded, fold(word)));
};
