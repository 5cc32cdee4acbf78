import { amountOf } from '../language/number-words.ts';
import { phrasesIn } from '../matching/places.ts';
import type { Check } from '../rule.ts';
import type { Source } from '../sources/sources.ts';
import type { Sentence, Word } from '../text/reading.ts';
import { isSaid } from './match.ts';

// Of an action, a sentence that says this part of its words tells of it, and one that says most is that action.
const SOME = 0.4;
const MOST = 0.6;
const MIN_WORDS = 2;

/** The words of a sentence that say what is so, and whether they say that it was brought about. */
interface Asserted {
  words: readonly Word[];
  isDone: boolean;
}

// "We will …" or "before, …" holds for the words after it until "now" or "we have …" says otherwise.
const assertedIn = (check: Check, sentence: Sentence): Asserted => {
  const { from, to } = sentence.words;
  const frame = (name: string) =>
    phrasesIn(check, sentence, name).map((span) => ({ ...span, name }));
  const elsewhen = [...frame('planned'), ...frame('before')];
  const done = frame('done');
  const frames = [...elsewhen, ...done].toSorted((one, other) => one.from - other.from);
  const words = check.reading.words.slice(from, to);
  if (elsewhen.length === 0) return { words, isDone: done.length > 0 };
  const nameAt = (at: number) => (frames.findLast((one) => one.from <= at) ?? frames[0])?.name;
  return { words: words.filter((_, index) => nameAt(from + index) === 'done'), isDone: true };
};

interface Said {
  words: readonly (readonly string[])[];
  amounts: readonly (number | undefined)[];
  isNegated: boolean;
}

const saidBy = ({ lexicon }: Check, words: readonly Word[]): Said => {
  const content = words.filter(({ folded }) => !lexicon.fillers.has(folded));
  return {
    words: content.map(({ folded }) => lexicon.sensesOf(folded)),
    amounts: content.map(({ folded }) => amountOf(folded, lexicon.data.numbers)),
    isNegated: words.some(({ folded }) => lexicon.negations.has(folded)),
  };
};

const countOf = ({ words, amounts }: Source, said: Said): number =>
  words.filter((word) => isSaid(word, said.words)).length +
  amounts.filter((amount) => said.amounts.includes(amount)).length;

const sizeOf = ({ words, amounts }: Source): number => Math.max(1, words.length + amounts.length);

const partOf = (source: Source, said: Said): number => countOf(source, said) / sizeOf(source);

/** How surely a sentence tells an action as done: `block` where it is that action, `warn` where it may be. */
type Sureness = 'block' | 'warn';

const surenessOf = (action: Source, said: Said, isDone: boolean): Sureness | undefined => {
  const part = partOf(action, said);
  if (countOf(action, said) < Math.min(MIN_WORDS, sizeOf(action)) || part < SOME) return undefined;
  const isTurned = said.isNegated !== action.isNegated;
  if (isTurned) return part === 1 && isDone ? 'warn' : undefined;
  const saysAmounts = action.amounts.every((amount) => said.amounts.includes(amount));
  if (saysAmounts && part >= MOST) return 'block';
  return isDone || part >= MOST ? 'warn' : undefined;
};

/**
 * Whether a sentence tells something as done that is still to be improved, in whatever words. What a confirmed
 * fact says at least as much of is that fact.
 */
export const tellsOpenAction = (check: Check, sentence: Sentence): Sureness | undefined => {
  const { words, isDone } = assertedIn(check, sentence);
  const said = saidBy(check, words);
  const facts = check.sources().filter(({ kind, isConfirmed }) => kind === 'fact' && isConfirmed);
  const bySureness = check
    .openActions()
    .filter((action) => !facts.some((fact) => partOf(fact, said) >= partOf(action, said)))
    .flatMap((action) => surenessOf(action, said, isDone) ?? []);
  return bySureness.includes('block') ? 'block' : bySureness[0];
};
