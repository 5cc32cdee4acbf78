import type { Check } from '../rule.ts';
import type { Basis, BasisKind } from '../sources/basis.ts';
import type { Sentence } from '../text/reading.ts';
import { type Covered, coverOf, isFree, isPresumed, MAX_FREE_WORDS } from './cover.ts';
import { describedIn } from './describes.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import { newnessGroups, newnessOf } from './newness.ts';
import { asksReader } from './question.ts';
import { swappedIn } from './swapped.ts';
import { isTurnedRound } from './turned.ts';
import { isWeighty } from './weighty.ts';

/** What a sentence rests on, and the words of it (by their place in the reading) that rest on nothing. */
export interface Verdict {
  basis: Basis[];
  unsupported: number[];
  /** What its other words rest on, where some rest on nothing. */
  partly: Basis[];
  /** Whether so little is unsupported, and so harmless, that a person may judge it. */
  isSlight: boolean;
  /** Whether what was learned of replies lets what is unsupported pass. */
  isLet: boolean;
}

const MAX_FILLERS = 2;
// Nobody follows a longer sentence, and each word is held against the others.
const MAX_WORDS = 100;
const ELSEWHERE: Basis = { kind: 'elsewhere', ids: [] };
const COURTESY: Basis = { kind: 'courtesy', ids: [] };
const NOTHING: Verdict = {
  basis: [],
  partly: [],
  unsupported: [],
  isSlight: false,
  isLet: false,
};

const placesOf = (words: readonly Covered[]): number[] => words.map(({ at }) => at);

// Long rows of small words say something too: "that is how it was".
const emptySegments = (words: readonly Covered[]): Covered[] => {
  const segments = Object.values(Object.groupBy(words, ({ segment }) => segment));
  return segments.flatMap((segment = []) => {
    const isEmpty = segment.every(({ cover, isValue }) => cover === 'filler' && !isValue);
    return isEmpty && segment.length > MAX_FILLERS ? segment : [];
  });
};

// Words that neither weigh, nor turn a sentence round, nor take something for granted.
const isHarmless = (grounds: Grounds, word: Covered): boolean =>
  isFree(word) && !word.isNegation && !word.isDone && !isPresumed(grounds, word);

const basisOf = (words: readonly Covered[], { holdsContact, said }: Grounds): Basis[] => {
  const byKind = new Map<BasisKind, Set<string>>();
  for (const { cover } of words) {
    if (cover === undefined || cover === 'filler' || cover === 'lead') continue;
    const [kind, id] = typeof cover === 'string' ? [cover] : [cover.kind, cover.id];
    const ids = byKind.get(kind) ?? new Set();
    byKind.set(kind, id === undefined ? ids : ids.add(id));
  }
  const contacts = said.filter(({ kind }) => kind === 'contact').map(({ id }) => id);
  if (holdsContact) byKind.set('contact', new Set(contacts));
  return [...byKind].map(([kind, ids]) => ({ kind, ids: [...ids] }));
};

const isQuestionOfQa = ({ brief }: Check, { isQuestion }: Sentence): boolean =>
  brief.kind === 'qa' && isQuestion;

/** A sentence taken apart, and what supports each of its words. */
export const takenApart = (
  check: Check,
  sentence: Sentence,
): { grounds: Grounds; words: Covered[] } => {
  const grounds = groundsOf(check, sentence);
  return {
    grounds,
    words: grounds.words.map((word) => ({ ...word, cover: coverOf(grounds, word) })),
  };
};

// Only of replies it was learned what says nothing new.
const saysNothingNew = (grounds: Grounds, words: readonly Covered[], sentence: Sentence): boolean =>
  grounds.check.brief.kind === 'reply' &&
  !isWeighty(grounds, words, sentence) &&
  !grounds.check.newness.isNew(newnessGroups(grounds, words, sentence));

/** What a sentence rests on by its words alone. */
export const verdictByWords = (grounds: Grounds, words: readonly Covered[]): Verdict => {
  const basis = basisOf(words, grounds);
  const all = placesOf(words);
  if (basis.length === 0 || isTurnedRound(grounds)) return { ...NOTHING, unsupported: all };
  const open = [...words.filter(({ cover }) => cover === undefined), ...emptySegments(words)];
  const unsupported = placesOf(open).toSorted((one, other) => one - other);
  const isSlight = open.length <= MAX_FREE_WORDS && open.every((word) => isHarmless(grounds, word));
  const [whole, partly] = open.length > 0 ? [[], basis] : [basis, []];
  return { ...NOTHING, basis: whole, partly, unsupported, isSlight };
};

// Words that change what a source says, or say what it is like, do so whatever a judgement makes of the sentence.
const verdictOn = ({ basis, partly }: Verdict, sure: readonly Covered[]): Verdict => ({
  ...NOTHING,
  partly: [...basis, ...partly],
  unsupported: [...new Set(placesOf(sure))],
});

// Words that people say of anything need no support; others are let pass and still have none.
const letPass = (grounds: Grounds, words: readonly Covered[], { partly }: Verdict): Verdict => {
  const bare = words.filter(
    (word) => word.cover === undefined && ['new', 'unconfirmed'].includes(newnessOf(grounds, word)),
  );
  return bare.length > 0
    ? { ...NOTHING, partly, unsupported: placesOf(bare), isLet: true }
    : { ...NOTHING, basis: partly.length > 0 ? partly : [COURTESY] };
};

/** What a sentence rests on by its words. */
export const sentenceBasis = (check: Check, sentence: Sentence): Verdict => {
  if (sentence.words.to - sentence.words.from > MAX_WORDS) {
    return { ...NOTHING, unsupported: [sentence.words.from] };
  }
  if (isQuestionOfQa(check, sentence)) return { ...NOTHING, basis: [ELSEWHERE] };
  const { grounds, words } = takenApart(check, sentence);
  if (asksReader(grounds, sentence)) return { ...NOTHING, basis: [COURTESY] };
  const verdict = verdictByWords(grounds, words);
  const sure = [...swappedIn(grounds, words), ...describedIn(grounds, words, sentence)];
  if (sure.length > 0) return verdictOn(verdict, sure);
  return verdict.unsupported.length > 0 && saysNothingNew(grounds, words, sentence)
    ? letPass(grounds, words, verdict)
    : verdict;
};
