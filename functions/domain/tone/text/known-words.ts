// Enough for the words of many texts; a text of ever new words must not fill the memory.
const MAX_KNOWN_WORDS = 4_000;
const MAX_LETTERS = 100;

/** A function of a word that looks at each word once, and remembers what it made of it. */
export const onceForWord = <
  Made extends object | string | number | boolean,
  Word extends string = string,
>(
  make: (word: Word) => Made,
): ((word: Word) => Made) => {
  const known = new Map<Word, Made>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (word.length > MAX_LETTERS) return made;
    if (known.size >= MAX_KNOWN_WORDS) known.clear();
    known.set(word, made);
    return made;
  };
};
