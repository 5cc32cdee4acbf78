import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import type { Source } from '../sources/sources.ts';
import { readText, type Sentence } from '../text/reading.ts';
import { saysSource } from './match.ts';
import { holdsPhone, type SentenceWord, sentenceWords } from './sentence-words.ts';

/** A sentence taken apart, and what of the brief it says. */
export interface Grounds {
  check: Check;
  words: readonly SentenceWord[];
  /** What the sentence says. */
  said: readonly Source[];
  /** What it may mention with a reservation. */
  open: readonly Source[];
  isHedged: boolean;
  holdsContact: boolean;
  commentSenses: ReadonlySet<string>;
}

const sensesIn = (text: string, { lexicon }: Check): Set<string> =>
  new Set(
    readText(text, lexicon.abbreviations).words.flatMap(({ folded }) => lexicon.sensesOf(folded)),
  );

const commentSensesIn = onceFor((check: Check) => sensesIn(check.brief.comment ?? '', check));

/** Whether a word says something by itself. */
export const isContent = ({ isFiller, isNegation, form }: SentenceWord): boolean =>
  !(isFiller || isNegation || form);

// A claim is only repeated to deny it or to take it back.
export const mayBeSaid = (
  { kind, isConfirmed }: Source,
  { words, isHedged }: Pick<Grounds, 'words' | 'isHedged'>,
): boolean =>
  kind === 'claim'
    ? words.some(({ form }) => form?.kind === 'claim' || form?.kind === 'retraction')
    : isConfirmed || isHedged;

// What to do is only said with the verb: "you can drink the water" is not "boil the water before …".
const isWhole = (source: Source, senses: readonly (readonly string[])[]): boolean => {
  const [verb] = source.words;
  return source.kind !== 'action' || senses.some((one) => verb?.some((part) => one.includes(part)));
};

/** Takes a sentence apart. */
export const groundsOf = (check: Check, sentence: Sentence): Grounds => {
  const words = sentenceWords(check, sentence);
  const sources = check.sources();
  const isHedged = words.some(({ form }) => form?.kind === 'uncertainty');
  const senses = words.filter(isContent).map((word) => word.senses);
  const said = sources.filter(
    (source) =>
      mayBeSaid(source, { words, isHedged }) &&
      saysSource(source, senses) &&
      isWhole(source, senses),
  );
  return {
    check,
    words,
    said,
    open: sources,
    isHedged,
    holdsContact: said.some(({ kind }) => kind === 'contact') || holdsPhone(check, sentence),
    commentSenses: commentSensesIn(check),
  };
};
