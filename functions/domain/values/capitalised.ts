/** Words with a capital letter first, as a sentence begins. */
export const capitalised = (words: string): string =>
  words.slice(0, 1).toUpperCase() + words.slice(1);
