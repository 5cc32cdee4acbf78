import type { BasisKind } from '../sources/basis.ts';
import type { Source } from '../sources/sources.ts';
import { isMereAnswer } from './answer.ts';
import { type Grounds, mayBeSaid } from './grounds.ts';
import { holdsWord } from './match.ts';
import { namingWords } from './naming.ts';
import type { SentenceWord } from './sentence-words.ts';

/** What supports a word; `filler` and `lead` support no sentence by themselves. */
export type Cover = BasisKind | 'filler' | 'lead' | Source;

/** A word, and what supports it. */
export type Covered = SentenceWord & { cover: Cover | undefined };

const inSegment = ({ words }: Grounds, { segment }: SentenceWord): SentenceWord[] =>
  words.filter((word) => word.segment === segment);

const inComment = ({ commentSenses }: Grounds, { senses }: SentenceWord): boolean =>
  senses.some((one) => commentSenses.has(one));

const unknownIn = (words: readonly SentenceWord[]): SentenceWord[] =>
  words.filter(
    (one) =>
      !(one.isFiller || one.isFeeling || one.isAsked || one.isNegation || one.isValue || one.form),
  );

/** Whether a word stands behind "whether" in a question that is left open or told again. */
export const followsWhether = ({ check, words }: Grounds, { slot, at }: SentenceWord): boolean => {
  if (!slot) return false;
  const whether = check.phrases('whether');
  return words.some(
    (word) =>
      word.at >= slot.from &&
      word.at < at &&
      whether.find(check.reading.words, { from: word.at, to: word.at + 1 }).length > 0,
  );
};

/** "Why we waited we can't say" says that we waited; "when we can open" and "whether we waited" do not. */
export const isPresumed = (grounds: Grounds, word: SentenceWord): boolean => {
  const { check, words } = grounds;
  if (word.slot?.kind !== 'uncertainty' || followsWhether(grounds, word)) return false;
  const holds = (name: string, { at }: SentenceWord) =>
    check.phrases(name).find(check.reading.words, { from: at, to: at + 1 }).length > 0;
  const asking = words.findLastIndex((one) => one.at <= word.at && holds('questionWords', one));
  if (asking < 0) return false;
  const end = words.findIndex((one, index) => index > asking && one.form !== undefined);
  // Before "do not know" stands the "we" of those who do not know.
  const clause = words.slice(asking, end < 0 ? undefined : end - 1);
  return (
    clause.some(({ folded }) => check.lexicon.ours.has(folded)) &&
    !clause.some((one) => holds('modals', one))
  );
};

const coverInSlot = (grounds: Grounds, word: SentenceWord): Cover | undefined => {
  const { slot } = word;
  if (!slot || word.isInternal || isPresumed(grounds, word)) return undefined;
  if (word.isFeeling || word.isAsked || word.isNegation) return slot.kind;
  if (grounds.open.some((source) => holdsWord(source, word.senses))) return slot.kind;
  const isTheirs = inComment(grounds, word) && (!word.isGrave || followsWhether(grounds, word));
  return isTheirs || slot.kind === 'retraction' || isOpenQuestion(grounds, word)
    ? slot.kind
    : undefined;
};

// "Din resa": what the person wrote of as theirs is theirs in the answer too.
const isTheirOwn = (grounds: Grounds, word: SentenceWord): boolean => {
  const { check } = grounds;
  const before = check.reading.words.slice(Math.max(0, word.at - 2), word.at);
  const isOwned = before.some(({ folded }) => check.lexicon.yours.has(folded));
  return isOwned && inComment(grounds, word) && !word.isGrave && !word.isInternal;
};

/** More words than these say something of their own. */
export const MAX_FREE_WORDS = 2;

/** Whether a word weighs nothing by itself. */
export const isFree = ({ isGrave, isInternal, isSpoiled }: SentenceWord): boolean =>
  !(isGrave || isInternal || isSpoiled);

/** The part of a sentence after the last word that begins a clause. */
export const clauseOf = ({ check, words }: Grounds, word: SentenceWord): SentenceWord[] => {
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

// "If you would rather talk to someone" asserts nothing, but for what it says of us.
const isAddressed = (grounds: Grounds, word: SentenceWord): boolean => {
  if (!word.isAddress || !isFree(word)) return false;
  if (word.isFiller || word.isFeeling || word.isAsked || word.isContactWord || word.isNegation)
    return true;
  const { ours } = grounds.check.lexicon;
  const address = grounds.words.filter(({ isAddress }) => isAddress);
  return (
    unknownIn(address).length <= MAX_FREE_WORDS && !address.some(({ folded }) => ours.has(folded))
  );
};

// "We do not know whether there will be buses" asserts nothing.
const isOpenQuestion = (grounds: Grounds, word: SentenceWord): boolean =>
  isFree(word) &&
  followsWhether(grounds, word) &&
  unknownIn(clauseOf(grounds, word)).length <= MAX_FREE_WORDS;

const kindsIn = (words: readonly SentenceWord[]): BasisKind[] =>
  words.flatMap(({ form }) => (form && form.kind !== 'lead' ? form.kind : []));

const coverByForm = (grounds: Grounds, word: SentenceWord): Cover | undefined => {
  const kinds = kindsIn(grounds.words);
  const near = kindsIn(inSegment(grounds, word));
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

// A place or a name that a confirmed fact holds: other rules hold names against the facts.
const isKnownPlace = ({ check, open }: Grounds, { at, senses, isFirst }: SentenceWord): boolean =>
  !isFirst &&
  /^\p{Lu}/u.test(check.reading.words[at]?.raw ?? '') &&
  open.some((source) => source.isConfirmed && source.kind === 'fact' && holdsWord(source, senses));

// "As it always is": the small words of a way of agreeing, where a fact says the rest of it.
const isSpokenByFact = ({ words, said }: Grounds): boolean => {
  const spoiled = words.filter(({ isSpoiled, isFiller }) => isSpoiled && !isFiller);
  return (
    spoiled.length > 0 &&
    spoiled.every(({ senses }) =>
      said.some(
        ({ kind, isConfirmed, words: ofFact }) =>
          kind === 'fact' &&
          isConfirmed &&
          ofFact.some((word) => word.some((one) => senses.includes(one))),
      ),
    )
  );
};

// An unconfirmed fact needs its reservation in the same part of the sentence.
const isReserved = (grounds: Grounds, word: SentenceWord): boolean =>
  inSegment(grounds, word).some(({ form }) => form?.kind === 'uncertainty');

const notYetDone: readonly BasisKind[] = ['commitment', 'action', 'contact'];

/** Whether what a source says is still to come. */
export const isNotYetDone = ({ kind }: Source): boolean => notYetDone.includes(kind);

// "We have called everyone" is not what "we will call everyone" promises.
const isUndone = (grounds: Grounds, word: SentenceWord): boolean =>
  word.isDone &&
  grounds.said.length > 0 &&
  grounds.said.every((source) => isNotYetDone(source) && !source.senses.has(word.folded)) &&
  inSegment(grounds, word).every(({ form }) => form === undefined);

/** What supports a word of a sentence; undefined where nothing does. */
export const coverOf = (grounds: Grounds, word: SentenceWord): Cover | undefined => {
  const source = grounds.said
    .filter(({ isConfirmed }) => isConfirmed || isReserved(grounds, word))
    .find((one) => (word.isNegation ? one.isNegated : holdsWord(one, word.senses)));
  if (isMereAnswer(grounds, word.at)) return 'filler';
  if (isFree(word) && namingWords(grounds.check).has(word.at)) return 'courtesy';
  if (word.isSpoiled && word.isFiller && isSpokenByFact(grounds)) return 'filler';
  if (word.isSpoiled) return source ?? (followsWhether(grounds, word) ? 'uncertainty' : undefined);
  if (word.form) return word.form.kind;
  if (isAddressed(grounds, word)) return 'lead';
  if (isUndone(grounds, word)) return undefined;
  if (isKnownPlace(grounds, word)) return 'lead';
  if (word.isFiller || word.isValue) return 'filler';
  const inSlot = coverInSlot(grounds, word);
  if (inSlot) return inSlot;
  return source ?? coverByForm(grounds, word);
};
