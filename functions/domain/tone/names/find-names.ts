import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import type { Reading, Word } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { basesOf, comparable } from './comparable.ts';
import type { ProtectedPerson } from './protected-person.ts';

// Words that may stand between first and last name: "Karin Maria af Granlund".
const MAX_BETWEEN = 2;
const MIN_CLEAR_LETTERS = 4;

/** The words of a text with the names that each may be a form of. */
export interface NameText {
  words: readonly Word[];
  bases: readonly (readonly string[])[];
  /** Words that begin a sentence or a quotation, where every word has a capital. */
  isInitial: readonly boolean[];
}

const openers = new Set(':"”“»*•–-');

/** For each word of a reading, whether it begins a sentence or a quotation: several rules ask this of the same text. */
export const initialIn = onceFor(({ sentences, words, tokens }: Reading): boolean[] => {
  const starts = new Set(sentences.map((sentence) => sentence.words.from));
  return words.map(({ token }, at) => starts.has(at) || openers.has(tokens[token - 1]?.raw ?? ''));
});

/** For each word, whether it begins a sentence or a quotation. */
export const initialWords = ({ reading }: Check): readonly boolean[] => initialIn(reading);

/** A text prepared for the search for names. */
export const nameTextOf = (check: Check): NameText => ({
  words: check.reading.words,
  bases: check.reading.words.map(({ raw }) => basesOf(raw)),
  isInitial: initialWords(check),
});

const isForm = ({ bases }: NameText, at: number, name: string | undefined): boolean =>
  name !== undefined && (bases[at]?.includes(name) ?? false);

const hasCapital = ({ words }: NameText, at: number): boolean =>
  /^\p{Lu}/u.test(words[at]?.raw ?? '');

// Names in capitals are names too, but short words in capitals are mostly acronyms.
const isShouted = ({ words }: NameText, at: number): boolean => {
  const raw = words[at]?.raw ?? '';
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
};

const everydayWords = onceFor((names: readonly string[]) => new Set(names.map(comparable)));

const isWord = ({ lexicon }: Check, name: string): boolean =>
  everydayWords(lexicon.data.commonNames).has(name);

const lastWithin = (text: NameText, at: number, name: string): number | undefined => {
  for (let next = at + 1; next <= at + 1 + MAX_BETWEEN; next += 1) {
    if (isForm(text, next, name)) return next;
    if (!hasCapital(text, next)) return undefined;
  }
  return undefined;
};

/**
 * First and last name, in any case: in this order they are hardly ever words ("björn sten kom"). The other way round, or
 * where a sentence ends in between ("vårt lager. Hans svar"), one that may be a word counts only with two capitals.
 */
export const fullNameAt = (
  check: Check,
  text: NameText,
  person: ProtectedPerson,
  at: number,
): Span | undefined => {
  const { first, last } = person;
  if (first === undefined || last === undefined) return undefined;
  const isReversed = isForm(text, at, last) && isForm(text, at + 1, first);
  const end = isForm(text, at, first)
    ? lastWithin(text, at, last)
    : isReversed
      ? at + 1
      : undefined;
  if (end === undefined) return undefined;
  const mayBeWords = isWord(check, first) || isWord(check, last);
  const isInOrder = isForm(text, at, first) && !text.isInitial[end];
  const isClear = isInOrder || !mayBeWords || (hasCapital(text, at) && hasCapital(text, end));
  return isClear ? { from: at, to: end + 1 } : undefined;
};

/** A name in a text; where it may be an everyday word instead, the writer is only warned. */
export interface NamedSpan extends Span {
  mayBeWord?: boolean;
}

const isMonthName = (check: Check, name: string): boolean =>
  Object.keys(check.lexicon.data.times.months).includes(name);

// At the beginning, in a title or in capitals a capital says nothing.
const hasTellingCapital = (check: Check, text: NameText, at: number): boolean =>
  hasCapital(text, at) && !(text.isInitial[at] || check.part === 'title' || isShouted(text, at));

// A short name in capitals may be an acronym, in small letters a word that no list of ours holds.
const isTooShortToTell = (text: NameText, at: number, name: string): boolean =>
  name.length < MIN_CLEAR_LETTERS && (isShouted(text, at) || !hasCapital(text, at));

/** One name alone, in any case; an everyday word counts only with a capital. */
const nameAt = (
  check: Check,
  text: NameText,
  name: string | undefined,
  at: number,
): NamedSpan | undefined => {
  if (name === undefined || !isForm(text, at, name)) return undefined;
  const span = { from: at, to: at + 1 };
  if (!isWord(check, name)) return { ...span, mayBeWord: isTooShortToTell(text, at, name) };
  if (!hasCapital(text, at)) return undefined;
  return { ...span, mayBeWord: !hasTellingCapital(check, text, at) };
};

// "In May", "3 June": the month, whoever is called so.
const isInDate = ({ mentions }: Check, { words }: NameText, at: number): boolean => {
  const token = words[at]?.token ?? -1;
  return mentions.some(({ kind, from, to }) => kind === 'date' && from <= token && token < to);
};

/** The last name alone. */
export const lastNameAt = (
  check: Check,
  text: NameText,
  { last }: ProtectedPerson,
  at: number,
): NamedSpan | undefined => (isInDate(check, text, at) ? undefined : nameAt(check, text, last, at));

/** The first name alone, or with the first letter of the last name; never the name of a month. */
export const firstNameAt = (
  check: Check,
  text: NameText,
  { first, last = '' }: ProtectedPerson,
  at: number,
): NamedSpan | undefined => {
  const found = nameAt(check, text, first, at);
  if (!found) return undefined;
  const next = text.words[at + 1];
  if (next?.raw === last.slice(0, 1).toUpperCase() && !next.afterMark)
    return { from: at, to: at + 2 };
  return isMonthName(check, first ?? '') ? undefined : found;
};

/** K.G., K. G. and KG; without dots only where that is no common abbreviation. */
export const initialsAt = (
  check: Check,
  text: NameText,
  person: ProtectedPerson,
  at: number,
): Span | undefined => {
  if (person.initials === '') return undefined;
  const { acronyms } = check.lexicon.data;
  const raw = text.words[at]?.raw.replace(/(?:['\u2019]s|:s)$/u, '');
  if (raw === person.initials && !acronyms.includes(raw)) return { from: at, to: at + 1 };
  const [one, other] = [text.words[at], text.words[at + 1]];
  const isDotted = check.reading.tokens[(one?.token ?? 0) + 1]?.raw === '.';
  const isPair = one && other && isDotted && other.token === one.token + 2;
  const bare = other?.raw.replace(/(?:['\u2019]s|:s)$/u, '');
  return isPair && `${one.raw}${bare}` === person.initials ? { from: at, to: at + 2 } : undefined;
};
