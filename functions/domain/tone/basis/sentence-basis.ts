import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import type { Basis, BasisKind } from '../sources/basis.ts';
import type { Source } from '../sources/sources.ts';
import { readText, type Sentence } from '../text/reading.ts';
import { holdsWord, partSaid, saysSource } from './match.ts';
import { holdsPhone, type SentenceWord, sentenceWords } from './sentence-words.ts';

/** What a sentence rests on, and the words of it (by their place in the reading) that rest on nothing. */
export interface Verdict {
  basis: Basis[];
  unsupported: number[];
  /** Whether so little is unsupported, and so harmless, that a person may judge it. */
  isSlight: boolean;
}

interface Grounds {
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

// What supports a word; `filler` supports no sentence by itself.
type Cover = BasisKind | 'filler' | Source;

const MAX_FILLERS = 2;
// Nobody follows a longer sentence, and each word is held against the others.
const MAX_WORDS = 100;
const ELSEWHERE: Basis = { kind: 'elsewhere', ids: [] };

const sensesIn = (text: string, { lexicon }: Check): Set<string> =>
  new Set(
    readText(text, lexicon.abbreviations).words.flatMap(({ folded }) => lexicon.sensesOf(folded)),
  );

const commentSensesIn = onceFor((check: Check) => sensesIn(check.brief.comment ?? '', check));

const isContent = ({ isFiller, isNegation, form }: SentenceWord): boolean =>
  !(isFiller || isNegation || form);

// A claim is only repeated to deny it or to take it back.
const mayBeSaid = (
  { kind, isConfirmed }: Source,
  { words, isHedged }: Pick<Grounds, 'words' | 'isHedged'>,
): boolean =>
  kind === 'claim' ? words.some(({ form }) => form?.kind === 'claim') : isConfirmed || isHedged;

// What to do is only said with the verb: "you can drink the water" is not "boil the water before …".
const isWhole = (source: Source, senses: readonly (readonly string[])[]): boolean => {
  const [verb] = source.words;
  return source.kind !== 'action' || senses.some((one) => verb?.some((part) => one.includes(part)));
};

const groundsOf = (check: Check, sentence: Sentence): Grounds => {
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

const inSegment = ({ words }: Grounds, { segment }: SentenceWord): SentenceWord[] =>
  words.filter((word) => word.segment === segment);

const inComment = ({ commentSenses }: Grounds, { senses }: SentenceWord): boolean =>
  senses.some((one) => commentSenses.has(one));

const followsWhether = ({ check, words }: Grounds, { slot, at }: SentenceWord): boolean => {
  if (!slot) return false;
  const whether = check.phrases('whether');
  return words.some(
    (word) =>
      word.at >= slot.from &&
      word.at < at &&
      whether.find(check.reading.words, { from: word.at, to: word.at + 1 }).length > 0,
  );
};

const coverInSlot = (grounds: Grounds, word: SentenceWord): Cover | undefined => {
  const { slot } = word;
  if (!slot || word.isInternal) return undefined;
  if (word.isFeeling || word.isAsked || word.isNegation) return slot.kind;
  if (grounds.open.some((source) => holdsWord(source, word.senses))) return slot.kind;
  const isTheirs = inComment(grounds, word) && (!word.isGrave || followsWhether(grounds, word));
  return isTheirs || slot.kind === 'claim' || isOpenQuestion(grounds, word) ? slot.kind : undefined;
};

// "Din resa": what the person wrote of as theirs is theirs in the answer too.
const isTheirOwn = (grounds: Grounds, word: SentenceWord): boolean => {
  const { check } = grounds;
  const before = check.reading.words.slice(Math.max(0, word.at - 2), word.at);
  const isOwned = before.some(({ folded }) => check.lexicon.yours.has(folded));
  return isOwned && inComment(grounds, word) && !word.isGrave && !word.isInternal;
};

// More words than these say something of their own.
const MAX_FREE_WORDS = 2;

const isFree = ({ isGrave, isInternal, isSpoiled }: SentenceWord): boolean =>
  !(isGrave || isInternal || isSpoiled);

// The part of a sentence after the last word that begins a clause.
const clauseOf = ({ check, words }: Grounds, word: SentenceWord): SentenceWord[] => {
  const begins = ({ folded }: SentenceWord) => check.lexicon.clauseWords.has(folded);
  const segment = words.filter(({ segment: one }) => one === word.segment);
  const from = segment.findLastIndex((one) => one.at < word.at && begins(one));
  const next = segment.findIndex((one) => one.at > word.at && begins(one));
  return segment.slice(from + 1, next < 0 ? undefined : next);
};

// "We know that you need to plan your journey" says nothing of us or of what happened.
const isAboutThem = (grounds: Grounds, word: SentenceWord): boolean => {
  const clause = clauseOf(grounds, word);
  const { theirs, ours } = grounds.check.lexicon;
  const unknown = clause.filter(
    (one) => !(one.isFiller || one.isFeeling || one.isNegation || one.isValue || one.form),
  );
  return (
    theirs.has(clause[0]?.folded ?? '') &&
    !clause.some(({ folded }) => ours.has(folded)) &&
    unknown.length <= MAX_FREE_WORDS &&
    unknown.every(isFree)
  );
};

// "We do not know whether there will be buses" asserts nothing.
const isOpenQuestion = (grounds: Grounds, word: SentenceWord): boolean =>
  isFree(word) &&
  followsWhether(grounds, word) &&
  clauseOf(grounds, word).filter(
    (one) => !(one.isFiller || one.isFeeling || one.isAsked || one.isValue || one.form),
  ).length <= MAX_FREE_WORDS;

const coverByForm = (grounds: Grounds, word: SentenceWord): Cover | undefined => {
  const kinds = grounds.words.flatMap(({ form }) => form?.kind ?? []);
  const near = inSegment(grounds, word).flatMap(({ form }) => form?.kind ?? []);
  const isKind = ['courtesy', 'uncertainty', 'responsibility'].some((kind) =>
    near.some((one) => one === kind),
  );
  if (kinds.length > 0 && word.isFeeling) return kinds[0];
  if (kinds.includes('courtesy') && isTheirOwn(grounds, word)) return 'courtesy';
  if ((grounds.holdsContact || kinds.includes('elsewhere')) && word.isContactWord)
    return 'elsewhere';
  if (word.isNegation && near.some((kind) => kind !== 'elsewhere' && kind !== 'next-update'))
    return 'filler';
  if (isKind && isAboutThem(grounds, word)) return 'courtesy';
  return isKind
    ? grounds.open.find((source) => mayBeSaid(source, grounds) && holdsWord(source, word.senses))
    : undefined;
};

// An unconfirmed fact needs its reservation in the same part of the sentence.
const isReserved = (grounds: Grounds, word: SentenceWord): boolean =>
  inSegment(grounds, word).some(({ form }) => form?.kind === 'uncertainty');

const notYetDone: readonly BasisKind[] = ['commitment', 'action', 'contact'];

// "We have called everyone" is not what "we will call everyone" promises.
const isUndone = (grounds: Grounds, word: SentenceWord): boolean =>
  word.isDone &&
  grounds.said.length > 0 &&
  grounds.said.every(({ kind, senses }) => notYetDone.includes(kind) && !senses.has(word.folded)) &&
  inSegment(grounds, word).every(({ form }) => form === undefined);

const coverOf = (grounds: Grounds, word: SentenceWord): Cover | undefined => {
  const source = grounds.said
    .filter(({ isConfirmed }) => isConfirmed || isReserved(grounds, word))
    .find((one) => (word.isNegation ? one.isNegated : holdsWord(one, word.senses)));
  if (word.isSpoiled) return source ?? (followsWhether(grounds, word) ? 'uncertainty' : undefined);
  if (word.form) return word.form.kind;
  if (isUndone(grounds, word)) return undefined;
  if (word.isFiller || word.isValue) return 'filler';
  const inSlot = coverInSlot(grounds, word);
  if (inSlot) return inSlot;
  return source ?? coverByForm(grounds, word);
};

type Covered = SentenceWord & { cover: Cover | undefined };

// Long rows of small words say something too: "that is how it was".
const emptySegments = (words: readonly Covered[]): Covered[] => {
  const segments = Object.values(Object.groupBy(words, ({ segment }) => segment));
  return segments.flatMap((segment = []) => {
    const isEmpty = segment.every(({ cover, isValue }) => cover === 'filler' && !isValue);
    return isEmpty && segment.length > MAX_FILLERS ? segment : [];
  });
};

// Words that neither weigh nor turn a sentence round.
const isHarmless = (word: Covered): boolean => isFree(word) && !word.isNegation && !word.isDone;

// More of a source than this is the source itself, and not one like it.
const MOST = 0.6;

// A fact that says "no" is not said without it.
const isTurnedRound = ({ said, words }: Grounds): boolean => {
  const senses = words.filter(isContent).map((word) => word.senses);
  return (
    !words.some(({ isNegation }) => isNegation) &&
    said.some((source) => source.isNegated && partSaid(source, senses) > MOST)
  );
};

const basisOf = (words: readonly Covered[], { holdsContact, said }: Grounds): Basis[] => {
  const byKind = new Map<BasisKind, Set<string>>();
  for (const { cover } of words) {
    if (cover === undefined || cover === 'filler') continue;
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

/** What a sentence rests on by its words. */
export const sentenceBasis = (check: Check, sentence: Sentence): Verdict => {
  if (sentence.words.to - sentence.words.from > MAX_WORDS) {
    return { basis: [], unsupported: [sentence.words.from], isSlight: false };
  }
  if (isQuestionOfQa(check, sentence))
    return { basis: [ELSEWHERE], unsupported: [], isSlight: false };
  const grounds = groundsOf(check, sentence);
  const words = grounds.words.map((word) => ({ ...word, cover: coverOf(grounds, word) }));
  const basis = basisOf(words, grounds);
  const all = words.map(({ at }) => at);
  if (basis.length === 0 || isTurnedRound(grounds))
    return { basis: [], unsupported: all, isSlight: false };
  const open = [...words.filter(({ cover }) => cover === undefined), ...emptySegments(words)];
  const unsupported = open.map(({ at }) => at).toSorted((one, other) => one - other);
  const isSlight = open.length <= MAX_FREE_WORDS && open.every(isHarmless);
  return { basis: open.length > 0 ? [] : basis, unsupported, isSlight };
};
