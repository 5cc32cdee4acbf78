import {
  type Group,
  groupsOf,
  type JudgedWord,
  judgedWord,
  namedGroup,
} from '../judgement/features.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Covered } from './cover.ts';
import type { Grounds } from './grounds.ts';
import { holdsWord } from './match.ts';
import { answerIn, questionsOf } from './yes-no.ts';

/** Whether a word is a reply's own, or where else it stands. */
type Newness = 'small' | 'value' | 'stated' | 'unconfirmed' | 'asked' | 'ordinary' | 'new';

/** Where else a word of a sentence stands, if anywhere. */
export const newnessOf = ({ check, open, commentSenses }: Grounds, word: Covered): Newness => {
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
  const classes = check.newness.classesOf(word.folded, check.lexicon.language);
  const all = newness === 'small' ? classes : [...classes, `=${newness}`];
  return judgedWord(shown[newness] ?? word.folded, all, false);
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

// "No, don't go in" to "may I go in", and a question that the comment does not ask.
const answerTraits = (grounds: Grounds): string[] => {
  const answer = answerIn(grounds) ?? 'none';
  const questions = questionsOf(grounds.check);
  const asker =
    questions.length === 0
      ? 'nothing'
      : questions.some((one) => one.isOfReader)
        ? 'leave'
        : 'facts';
  return [`answer ${answer}`, `asked ${asker}`, `answer ${answer} asked ${asker}`];
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
    ...answerTraits(grounds),
    ...upTo('share', share),
    ...flags.flatMap((flag) => upTo(flag, words.filter((word) => word[flag]).length)),
    ...new Set(words.flatMap(({ form }) => (form ? `form ${form.kind}` : []))),
    ...new Set(words.flatMap(({ slot }) => (slot ? `slot ${slot.kind}` : []))),
    ...new Set(grounds.said.map(({ kind }) => `said ${kind}`)),
  ];
};

// Each word in whatever form, or another of the same sense.
const sensesOf = (words: readonly Covered[], language: string): string[] =>
  words.flatMap(({ senses }) => senses.map((sense) => `sense ${language} ${sense}`));

/** What a judgement of a sentence sees of it. */
export const newnessGroups = (
  grounds: Grounds,
  words: readonly Covered[],
  { isQuestion }: Sentence,
): Group[] => {
  const { check } = grounds;
  const newness = words.map((word) => newnessOf(grounds, word));
  const { language } = check.lexicon;
  const judgedWords = words.map((word, at) => judged(check, word, newness[at] ?? 'new'));
  return [
    ...groupsOf(judgedWords, language, { isQuestion }),
    namedGroup(traitsOf(grounds, words, newness)),
    namedGroup(sensesOf(words, language)),
  ];
};
