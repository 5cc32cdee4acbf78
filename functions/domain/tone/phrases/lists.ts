/** Phrases by the name of their list, written as `prompts/tone/README.md` says. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** Lists of words and of phrases as lists of phrases alone: a list of words is one phrase, any of them. */
export const phraseLists = (words: PhraseLists, phrases: PhraseLists): PhraseLists => ({
  ...Object.fromEntries(
    Object.entries(words).map(([name, list]) => [name, list.length > 0 ? [list.join('|')] : []]),
  ),
  ...phrases,
});
