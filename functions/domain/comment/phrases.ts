import * as z from 'zod';
import { comparable } from '../tone/names/comparable.ts';
import { type PhraseLanguage, type PhraseSet, phraseSet } from '../tone/phrases/phrase-set.ts';
import { type Reading, readText } from '../tone/text/reading.ts';

/** Phrases that find a comment, and those that say that it is meant otherwise. */
export const Phrases = z.strictObject({
  finds: z.array(z.string()).min(1),
  except: z.array(z.string()).default([]),
});
export type Phrases = z.infer<typeof Phrases>;

// Comments are in any language, with any punctuation: phrases depend on words alone.
const noLanguage: PhraseLanguage = {
  lists: {},
  clauseWords: new Set(),
  joinWords: new Set(),
  isNumberWord: () => false,
};
const none = new Set<string>();
const noAbbreviations = { inside: none, ending: none, numbering: none };

/** A comment as its phrases are looked for: in lower case, without accents. */
export const readComment = (text: string): Reading => readText(comparable(text), noAbbreviations);

const setOf = (phrases: readonly string[]): PhraseSet =>
  phraseSet(phrases.map(comparable), noLanguage);

const hasAny = (set: PhraseSet, { words, sentences }: Reading): boolean =>
  sentences.some((sentence) => set.find(words, sentence.words).length > 0);

/** Whether a comment is found by phrases; an exception in it counts for the whole of it. */
export const phraseTest = ({ finds, except }: Phrases): ((reading: Reading) => boolean) => {
  const [found, excepted] = [setOf(finds), setOf(except)];
  return (reading) => hasAny(found, reading) && !hasAny(excepted, reading);
};
