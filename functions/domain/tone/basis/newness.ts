import { type Group, groupsOf, type JudgedWord, namedGroup } from '../judgement/features.ts';
import type { Check } from '../rule.ts';
import type { BasisKind } from '../sources/basis.ts';
import type { Source } from '../sources/sources.ts';
import type { Sentence } from '../text/reading.ts';
import { type Covered, clauseOf, isPresumed } from './cover.ts';
import { type Grounds, isContent } from './grounds.ts';
import { holdsWord, partSaid } from './match.ts';

/** Whether a word is a reply's own, or where else it stands. */
type Newness = 'small' | 'value' | 'stated' | 'unconfirmed' | 'asked' | 'ordinary' | 'new';

const newnessOf = ({ check, open, commentSenses }: Grounds, word: Covered): Newness => {
  if (word.isValue) return 'value';
  if (word.isFiller || word.isNegation) return 'small';
  const sources = open.filter((source) => holdsWord(source, word.senses));
  if (sources.some(({ isConfirmed }) => isConfirmed)) return 'stated';
  if (sources.length > 0) return 'unconfirmed';
  const [stem = ''] = word.senses;
  if (word.senses.some((sense) => commentSenses.has(sense))) return 'asked';
  return check.newness.isOrdinary(stem, check.lexicon.language) ? 'ordinary' : 'new';
};

const shown: Readonly<Partial<Record<Newness, string>>> = {
  value: '#',
  stated: '=stated',
  unconfirmed: '=unconfirmed',
};

// What comes from the brief is the same in each incident.
const judged = (check: Check, word: Covered, newness: Newness): JudgedWord => {
  const { classes } = check.newness.read(word.folded, check.lexicon.language);
  return {
    word: shown[newness] ?? word.folded,
    classes: newness === 'small' ? classes : [...classes, `=${newness}`],
    parts: [],
  };
};

const MAX_COUNT = 6;

// So that what holds for two holds for three as well.
const upTo = (name: string, count: number): string[] =>
  Array.from({ length: Math.min(count, MAX_COUNT) }, (_, at) => `${name} ${at + 1}`);

const flags = [
  'isDone',
  'isSpoiled',
  'isGrave',
  'isInternal',
  'isFeeling',
  'isContactWord',
  'isAsked',
  'isAddress',
  'isNegation',
] as const;

// What the words that nothing supports are.
const openTraits = (words: readonly Covered[], newness: readonly Newness[]): string[] => {
  const kinds = words.flatMap((word, at) => {
    if (word.cover !== undefined) return [];
    return ['all', word.isNegation ? 'negation' : word.isDone ? 'done' : (newness[at] ?? 'new')];
  });
  const perKind = Object.entries(Object.groupBy(kinds, (kind) => kind));
  return perKind.flatMap(([kind, all = []]) => upTo(`open ${kind}`, all.length));
};

// "We will not call" against "we will call".
const turnedTraits = ({ said, words }: Grounds): string[] => {
  const isNegated = words.some((word) => word.isNegation);
  return said
    .filter((source) => source.isNegated !== isNegated)
    .map(({ kind }) => `turned ${kind} ${isNegated}`);
};

const traitsOf = (
  grounds: Grounds,
  words: readonly Covered[],
  newness: readonly Newness[],
): string[] => {
  const count = (one: Newness) => newness.filter((other) => other === one).length;
  const share = Math.round((10 * count('new')) / Math.max(1, words.length));
  return [
    ...(['new', 'ordinary', 'asked', 'stated', 'unconfirmed', 'value'] as const).flatMap((one) =>
      upTo(one, count(one)),
    ),
    ...openTraits(words, newness),
    ...turnedTraits(grounds),
    ...upTo('share', share),
    ...flags.flatMap((flag) => upTo(flag, words.filter((word) => word[flag]).length)),
    ...new Set(words.flatMap(({ form }) => (form ? `form ${form.kind}` : []))),
    ...new Set(words.flatMap(({ slot }) => (slot ? `slot ${slot.kind}` : []))),
    ...new Set(grounds.said.map(({ kind }) => `said ${kind}`)),
  ];
};

const isHedging = ({ form }: Covered): boolean => form?.kind === 'uncertainty';

// More of a source than this is the source itself, and not one like it.
const MOST = 0.6;

const notYetDone: readonly BasisKind[] = ['commitment', 'action', 'contact'];

const isMostSaid = (source: Source, { words }: Grounds): boolean =>
  partSaid(
    source,
    words.filter(isContent).map(({ senses }) => senses),
  ) > MOST;

/** Whether it leaves out the "no" of a source that says no. */
export const isTurnedRound = (grounds: Grounds): boolean =>
  !grounds.words.some(({ isNegation }) => isNegation) &&
  grounds.said.some((source) => source.isNegated && isMostSaid(source, grounds));

// "We will not call anyone" against "we will call everyone".
const isDenied = (grounds: Grounds): boolean =>
  grounds.said.some(
    (source) =>
      !source.isNegated &&
      isMostSaid(source, grounds) &&
      grounds.words.some(
        (word) =>
          word.isNegation &&
          clauseOf(grounds, word).some((one) => isContent(one) && holdsWord(source, one.senses)),
      ),
  );

// "Tell us how you have been affected": not of what we do.
const isOfReader = (grounds: Grounds, word: Covered): boolean =>
  clauseOf(grounds, word).some(({ folded }) => grounds.check.lexicon.yours.has(folded));

// "We have called" against "we will call".
const isUndone = (grounds: Grounds, open: readonly Covered[]): boolean =>
  grounds.said.length > 0 &&
  grounds.said.every(({ kind }) => notYetDone.includes(kind)) &&
  open.some((word) => word.isDone && !isOfReader(grounds, word));

// "We are sorry that we hid this": what we did, said as a matter of course.
const isOurDoing = (grounds: Grounds, word: Covered): boolean => {
  const { lexicon } = grounds.check;
  const clause = clauseOf(grounds, word);
  const begun = grounds.words.find(({ at }) => at === (clause[0]?.at ?? 0) - 1);
  return (
    newnessOf(grounds, word) === 'new' &&
    !clause.some(({ isNegation }) => isNegation) &&
    lexicon.clauseWords.has(begun?.folded ?? '') &&
    clause.slice(0, 2).some(({ folded }) => lexicon.ours.has(folded))
  );
};

// "Yes, …" to a question, and "did you know that …".
const presumes = ({ check }: Grounds, words: readonly Covered[], isQuestion: boolean): boolean => {
  const from = words[0]?.at ?? 0;
  const holds = (name: string, to: number) =>
    check.phrases(name).find(check.reading.words, { from, to }).length > 0;
  // "No harm done" is no answer.
  const isApart = words.length === 1 || check.reading.words[from + 1]?.afterMark === true;
  const isAnswer = isApart && holds('answers', from + 1);
  return isAnswer || (isQuestion && holds('presuming', from + words.length));
};

// A word of what is unconfirmed alone, unless people say it of anything: "again", "the cause".
const saysUnconfirmed = (grounds: Grounds, word: Covered): boolean => {
  const { check } = grounds;
  const [stem = ''] = word.senses;
  return (
    newnessOf(grounds, word) === 'unconfirmed' &&
    !check.newness.isOrdinary(stem, check.lexicon.language)
  );
};

/** Whether words that nothing supports weigh so much that no judgement may set them aside. */
export const isWeighty = (
  grounds: Grounds,
  words: readonly Covered[],
  { isQuestion }: Sentence,
): boolean => {
  const open = words.filter(({ cover }) => cover === undefined);
  return (
    presumes(grounds, words, isQuestion) ||
    open.some(
      (word) => word.isInternal || isPresumed(grounds, word) || isOurDoing(grounds, word),
    ) ||
    (!words.some(isHedging) &&
      (isTurnedRound(grounds) ||
        isDenied(grounds) ||
        isUndone(grounds, open) ||
        open.some((word) => saysUnconfirmed(grounds, word))))
  );
};

/** What a judgement of a sentence sees of it. */
export const newnessGroups = (
  grounds: Grounds,
  words: readonly Covered[],
  { isQuestion }: Sentence,
): Group[] => {
  const { check } = grounds;
  const newness = words.map((word) => newnessOf(grounds, word));
  const judgedWords = words.map((word, at) => judged(check, word, newness[at] ?? 'new'));
  return [
    ...groupsOf(judgedWords, check.lexicon.language, { isQuestion }),
    namedGroup(traitsOf(grounds, words, newness)),
  ];
};
