import { basesOf } from '../names/comparable.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { readText, type Sentence } from '../text/reading.ts';
import { placesIn, type Span } from '../text/sentences.ts';

/** A greeting stands in one of these. */
const GREETING_SENTENCES = 2;
/** A name of more words, or of longer ones, is no name. */
const MAX_NAME = { words: 4, letters: 20 };

const namesIn = (name: string, { lexicon }: Check): Set<string> => {
  const words = readText(name, lexicon.abbreviations).words.map(({ raw }) => raw);
  const isName =
    words.length <= MAX_NAME.words &&
    words.every((raw) => /^[\p{L}'’-]+$/u.test(raw) && raw.length <= MAX_NAME.letters);
  return new Set(isName ? words.flatMap(basesOf) : []);
};

const isOneOf = (raw: string, names: ReadonlySet<string>): boolean =>
  basesOf(raw).some((base) => names.has(base));

const courtesyIn = (check: Check, { words }: Sentence): Span[] =>
  check.phrases('courtesy').findLongest(check.reading.words, words);

// "Hello Cilla": right behind a form of courtesy. Without one, "Leave Town, …" may be a name that someone chose.
const greetedIn = (check: Check, sentence: Sentence, names: ReadonlySet<string>): number[] => {
  const { words } = check.reading;
  const { from, to } = sentence.words;
  const greeting = courtesyIn(check, sentence).find((span) => span.from === from);
  if (!greeting) return [];
  const isName = ({ raw }: { raw: string }) => /^\p{Lu}/u.test(raw) && isOneOf(raw, names);
  const behind = words.slice(greeting.to, to);
  const length = behind.findIndex((word) => !isName(word));
  return behind.slice(0, length < 0 ? undefined : length).map((_, index) => greeting.to + index);
};

const greeted = (check: Check): number[] => {
  const { commenter = '' } = check.brief;
  const names = namesIn(commenter, check);
  if (names.size === 0) return [];
  return check.reading.sentences
    .slice(0, GREETING_SENTENCES)
    .flatMap((sentence) => greetedIn(check, sentence, names));
};

const wordsOf = (text: string, { lexicon }: Check): Set<string> =>
  new Set(readText(text, lexicon.abbreviations).words.flatMap(({ raw }) => basesOf(raw)));

// The sentences at the end that say nothing but who writes, and their greetings.
const signatureOf = (check: Check, own: ReadonlySet<string>): Sentence[] => {
  const { sentences, words } = check.reading;
  const isPart = (sentence: Sentence): boolean => {
    const forms = courtesyIn(check, sentence);
    return words.slice(sentence.words.from, sentence.words.to).every(
      ({ raw }, index) =>
        isOneOf(raw, own) ||
        forms.some(({ from, to }) => {
          const at = sentence.words.from + index;
          return from <= at && at < to;
        }),
    );
  };
  return sentences.slice(sentences.findLastIndex((sentence) => !isPart(sentence)) + 1);
};

const signedBy = (check: Check, name: string, role: string): number[] => {
  const [names, own] = [wordsOf(name, check), wordsOf(`${name} ${role}`, check)];
  const signature = signatureOf(check, own);
  const { words } = check.reading;
  const places = signature
    .flatMap((sentence) => placesIn(sentence.words))
    .filter((at) => isOneOf(words[at]?.raw ?? '', own));
  // A role without its name signs nothing.
  const isWhole = name
    .split(/\s+/u)
    .every((part) => places.some((at) => isOneOf(words[at]?.raw ?? '', wordsOf(part, check))));
  return names.size > 0 && isWhole ? places : [];
};

const signed = (check: Check): number[] => {
  const { speakers, organisation } = check.brief;
  const signers = [...speakers, ...organisation.spokespeople.map((name) => ({ name, role: '' }))];
  return signers.flatMap(({ name, role }) => signedBy(check, name, role));
};

/**
 * The words of a reply, by their places, that only name its author in a greeting, or in a signature those who
 * speak, with their roles. Anywhere else a name says something, and a stranger chooses their own.
 */
export const namingWords = onceFor(
  (check: Check): ReadonlySet<number> => new Set([...greeted(check), ...signed(check)]),
);
