import { runsIn, SHORTEST, stretchesIn } from '../tone/word-runs.ts';

/** Something that a person said: its words, and where and when, ISO 8601. */
export interface Said {
  texts: readonly string[];
  url?: string | undefined;
  writtenAt: string;
  /** The comment that it is; absent for a mention. */
  commentId?: string | undefined;
}

/** Someone who asks that their words be erased: their id on the platform, and what is known of them here. */
export interface Person {
  id: string;
  names: ReadonlySet<string>;
  /** Ids of the comments that they wrote. */
  comments: ReadonlySet<string>;
  said: readonly Said[];
}

/** Something that was written down here, and when, ISO 8601. */
interface Written {
  text: string | undefined;
  at: string;
}

// One word alone, such as a first name, also stands for others.
const NAME_AT_LEAST = 2;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const joined = (words: readonly string[]): string => ` ${words.join(' ')} `;

// An id such as `lisa` is also a word; one with a digit or a sign in it is an id alone.
const isTelling = (id: string): boolean => /[^\p{L}]/u.test(id);

const names = ({ id, names }: Person, text: string): boolean => {
  const words = joined(wordsOf(text));
  const telling = [...names].map(wordsOf).filter(({ length }) => length >= NAME_AT_LEAST);
  const all = isTelling(id) ? [...telling, wordsOf(id)] : telling;
  return all.some((name) => name.length > 0 && words.includes(joined(name)));
};

const holds = (text: string, { texts, url }: Said): boolean => {
  if (url !== undefined && text.includes(url)) return true;
  const runs = new Set(runsIn(text, SHORTEST));
  return texts.some((said) => stretchesIn(said).some((part) => runs.has(part)));
};

/**
 * Whether something written down here quotes a person: it names them or the address of what they said, or holds six
 * of their words in a row. What was written down before they said it is not theirs: they quoted us.
 */
export const quotes = (person: Person, { text, at }: Written): boolean =>
  text !== undefined &&
  (names(person, text) || person.said.some((said) => said.writtenAt <= at && holds(text, said)));

/** Whether a text is what a person said, word for word but for case and punctuation. */
export const isTheirs = ({ said }: Person, text: string | undefined): boolean => {
  const words = joined(wordsOf(text ?? ''));
  const isSame = (theirs: string) => joined(wordsOf(theirs)) === words;
  return words.trim() !== '' && said.some(({ texts }) => texts.some(isSame));
};

/** A person of whom nothing is known but what they said there: in a comment, or in mentions where none is named. */
export const onlyThere = ({ said }: Person, commentId?: string): Person => ({
  id: '',
  names: new Set(),
  comments: new Set(commentId === undefined ? [] : [commentId]),
  said: said.filter((each) => each.commentId === commentId),
});
