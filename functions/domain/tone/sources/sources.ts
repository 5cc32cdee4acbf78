import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { amountOf } from '../language/number-words.ts';
import { findMentions } from '../mentions/find.ts';
import { amountsOf } from '../mentions/mention.ts';
import { findLinks } from '../text/links.ts';
import { readText, readTokens, type Word } from '../text/reading.ts';
import type { BasisKind } from './basis.ts';

/** A word of a source, in its place. */
export interface SourceWord {
  folded: string;
  /** What it may be exchanged for. */
  alike: readonly string[];
  /** Whether it says nothing by itself. */
  isSmall: boolean;
}

/** Something that a statement may say, and its words taken apart. */
export interface Source {
  kind: BasisKind;
  /** The id of a fact; otherwise the words themselves. */
  id: string;
  /** An unconfirmed fact supports only words with a reservation. */
  isConfirmed: boolean;
  /** All its words, in their order. */
  all: readonly SourceWord[];
  /** The senses of each word that says something. */
  words: readonly (readonly string[])[];
  /** The numbers among its words, each word by itself. */
  amounts: readonly number[];
  /** What it counts, in all readings: "2,400" is one number. */
  counts: readonly number[];
  /** All senses of all words, fillers and negations included. */
  senses: ReadonlySet<string>;
  /** The senses of the words of each key: a sentence with all words of a key says the fact. */
  keys: readonly (readonly (readonly string[])[])[];
  isNegated: boolean;
  /** The words of the parts that say "no". */
  denied: readonly (readonly string[])[];
  /** The words of its sentences that say no "no". */
  asserted: readonly (readonly string[])[];
}

interface Raw {
  kind: BasisKind;
  id: string;
  text: string;
  keys?: readonly string[] | undefined;
  isConfirmed?: boolean;
}

const factSource = ({ id, text, keys, status }: Fact): Raw => ({
  kind: 'fact',
  id,
  text,
  keys,
  isConfirmed: status === 'confirmed',
});

const plain =
  (kind: BasisKind) =>
  (text: string): Raw => ({ kind, id: text, text });

const rawSources = (brief: Brief): Raw[] => [
  ...brief.facts.filter(({ status }) => status !== 'withdrawn').map(factSource),
  ...brief.commitments.map(plain('commitment')),
  ...brief.policies.map(plain('policy')),
  ...brief.contacts.map(plain('contact')),
  ...(brief.publicAction
    ? [{ ...plain('action')(brief.publicAction.text), keys: brief.publicAction.keys }]
    : []),
  ...(brief.claim
    ? [
        {
          ...plain('claim')(brief.claim.text),
          keys: [...brief.claim.keys, ...brief.claim.truthKeys],
        },
      ]
    : []),
];

const fillersIn = (words: readonly string[], { fillers }: Lexicon): number =>
  words.filter((word) => fillers.has(word)).length;

/** The language that a short text is in, by its small words. */
const lexiconFor = (words: readonly string[], lexicons: readonly Lexicon[]): Lexicon | undefined =>
  lexicons.toSorted((one, other) => fillersIn(words, other) - fillersIn(words, one))[0];

const foldedWords = (text: string, { abbreviations }: Lexicon): string[] =>
  readText(text, abbreviations).words.map(({ folded }) => folded);

const countsIn = (text: string, { data }: Lexicon): number[] => {
  const reading = readTokens(text);
  return amountsOf(findMentions(reading, findLinks(reading.clean.text), data));
};

const isContent = (word: string, { fillers, negations }: Lexicon): boolean =>
  !(fillers.has(word) || negations.has(word));

// Other rules hold numbers against the brief.
const isNumber = (word: string, { isNumberWord, data }: Lexicon): boolean =>
  /^\p{Nd}/u.test(word) || isNumberWord(word) || Object.hasOwn(data.numbers.durations, word);

const amountsIn = (words: readonly string[], lexicon: Lexicon): number[] =>
  words
    .filter((word) => isContent(word, lexicon))
    .flatMap((word) => amountOf(word, lexicon.data.numbers) ?? []);

// "The money is paid back, nobody needs to call": parts end with a mark, or where a new thought begins.
const partsIn = (words: readonly Word[], { joinWords, turns }: Lexicon): string[][] => {
  const parts: string[][] = [[]];
  for (const { folded, afterMark } of words) {
    if (afterMark || joinWords.has(folded) || turns.has(folded)) parts.push([]);
    parts.at(-1)?.push(folded);
  }
  return parts;
};

// The words of the parts that say "no", and those of the sentences that don't.
const bySaying = (text: string, lexicon: Lexicon): { denied: string[]; asserted: string[] } => {
  const { words, sentences } = readText(text, lexicon.abbreviations);
  const denies = (part: readonly string[]) => part.some((word) => lexicon.negations.has(word));
  const parts = sentences.map((one) => partsIn(words.slice(one.words.from, one.words.to), lexicon));
  return {
    denied: parts.flat().filter(denies).flat(),
    asserted: parts.filter((each) => !each.some(denies)).flat(2),
  };
};

const taken = (
  { kind, id, text, keys = [], isConfirmed = true }: Raw,
  lexicon: Lexicon,
): Source => {
  const words = foldedWords(text, lexicon);
  const contentOf = (all: readonly string[]) =>
    all.filter((word) => isContent(word, lexicon)).map(lexicon.sensesOf);
  const telling = (all: readonly string[]) =>
    contentOf(all.filter((word) => !isNumber(word, lexicon)));
  const { denied, asserted } = bySaying(text, lexicon);
  const keyWords = keys.map((key) => foldedWords(key, lexicon));
  return {
    kind,
    id,
    isConfirmed,
    all: words.map((folded) => ({
      folded,
      alike: lexicon.alike(folded),
      isSmall: !isContent(folded, lexicon),
    })),
    words: telling(words),
    amounts: amountsIn(words, lexicon),
    counts: countsIn(text, lexicon),
    senses: new Set(
      [...words, ...keyWords.flat()].flatMap((word) => [word, ...lexicon.sensesOf(word)]),
    ),
    keys: keyWords.map(contentOf).filter((key) => key.length > 0),
    isNegated: words.some((word) => lexicon.negations.has(word)),
    denied: telling(denied),
    asserted: telling(asserted),
  };
};

const read = (
  raws: readonly Raw[],
  { language: own }: Brief,
  lexicons: readonly Lexicon[],
): Source[] => {
  const ownFirst = lexicons.toSorted(
    (one, other) => Number(other.language === own) - Number(one.language === own),
  );
  return raws.flatMap((raw) => {
    const words = raw.text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const lexicon = lexiconFor(words, ownFirst);
    return lexicon ? [taken(raw, lexicon)] : [];
  });
};

/** All that the sentences of a statement may rest on, each read in the language that it is in. */
export const createSources = (brief: Brief, lexicons: readonly Lexicon[]): Source[] =>
  read(rawSources(brief), brief, lexicons);

/** What is to be improved and is not done, taken apart in the same way. */
export const createOpenActions = (brief: Brief, lexicons: readonly Lexicon[]): Source[] => {
  const open = brief.actions.filter(({ isDone }) => !isDone);
  return read(
    open.map(({ id, text }): Raw => ({ kind: 'action', id, text })),
    brief,
    lexicons,
  );
};
