// Shorter stems would make different words the same.
const MIN_STEM_LETTERS = 3;
// "Kontrollerna" ends in -na and then in -er; no word of either language has more endings than that.
const MAX_ENDINGS = 2;

const withoutEnding = (word: string, endings: readonly string[]): string => {
  const ending = endings.find(
    (one) => word.length - one.length >= MIN_STEM_LETTERS && word.endsWith(one),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
};

const withoutDouble = (word: string): string =>
  word.length > MIN_STEM_LETTERS ? word.replace(/(\p{L})\1$/u, '$1') : word;

/**
 * The stem of a word in lower case, so that its inflected forms compare as the same: `larmet` and `larmen`
 * are `larm`. `endings` come longest first.
 */
export const stemOf = (word: string, endings: readonly string[]): string => {
  let stem = word;
  for (let round = 0; round < MAX_ENDINGS; round += 1) stem = withoutEnding(stem, endings);
  return withoutDouble(stem);
};
