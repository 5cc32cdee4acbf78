// Enough for the words of many texts, and for the facts of a few incidents; ever new ones must not fill the memory.
const WORDS = { most: 4_000, letters: 100 };
const TEXTS = { most: 100, letters: 2_000 };

/** Looks at each of the last words once, and remembers what it made of it; not of longer ones. */
const remembering = <Made extends object | string | number | boolean, Word extends string>(
  make: (word: Word) => Made,
  { most, letters }: typeof WORDS,
): ((word: Word) => Made) => {
  const known = new Map<Word, Made>();
  return (word) => {
    if (word.length > letters) return make(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
};

/** A function of a word that looks at each word once, and remembers what it made of it. */
export const onceForWord = <
  Made extends object | string | number | boolean,
  Word extends string = string,
>(
  make: (word: Word) => Made,
): ((word: Word) => Made) => remembering(make, WORDS);

/** The same for texts as short as a fact. */
export const onceForText = <Made extends object>(
  make: (text: string) => Made,
): ((text: string) => Made) => remembering(make, TEXTS);
