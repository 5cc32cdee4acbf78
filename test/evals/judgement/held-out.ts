import { scorerOf } from '#domain/tone/judgement/judge-sentence.ts';
import { type Example, heldOutRounds, learnedRules } from './examples.ts';
import { type LearnedWithUnits, learnedUnitsOf } from './learn.ts';
import { trainUnits } from './train-units.ts';

// Of good texts that were held out: those that the judgement alone may mark.
const ALARM_BUDGET = 0.02;

/** A text that was held out, and what each rule scores in it: that of its worst sentence. */
interface Scored {
  rule: string | undefined;
  scores: readonly number[];
}

/** Rounds that were held out together, and what was learned from all else. */
export interface HeldOut {
  rounds: readonly string[];
  learned: LearnedWithUnits;
  texts: readonly Scored[];
}

const scoredBy = (learned: LearnedWithUnits) => {
  const scoresOf = scorerOf(learned);
  return ({ rule, sentences, language }: Example): Scored => {
    const each = sentences.map(({ words, surroundings }) =>
      scoresOf(words, language, surroundings),
    );
    return {
      rule,
      scores: learnedRules.map((_, at) => Math.max(...each.map((scores) => scores[at] ?? 0))),
    };
  };
};

// Together, as learning takes long.
const ROUNDS_AT_ONCE = 2;

/** Holds out each round once. */
export const holdOut = (examples: readonly Example[]): HeldOut[] =>
  Array.from({ length: Math.ceil(heldOutRounds.length / ROUNDS_AT_ONCE) }, (_, at) => {
    const rounds = heldOutRounds.slice(at * ROUNDS_AT_ONCE, (at + 1) * ROUNDS_AT_ONCE);
    const isHeldOut = ({ round }: Example) => rounds.includes(round);
    const others = examples.filter((one) => !isHeldOut(one));
    const learned = learnedUnitsOf(trainUnits(others, learnedRules));
    const texts = examples.filter(isHeldOut).map(scoredBy(learned));
    return { rounds, learned, texts };
  });

// A good text promises what its facts do, which excuses it in the check and is not seen here.
const promise = learnedRules.indexOf('promise-not-in-facts');

const highest = ({ scores }: Scored): number =>
  Math.max(...scores.filter((_, at) => at !== promise));

/** The score that only so many good texts reach. */
export const thresholdOn = (texts: readonly Scored[]): number => {
  const good = texts.filter(({ rule }) => rule === undefined).map(highest);
  const allowed = Math.floor(ALARM_BUDGET * good.length);
  return Number((good.toSorted((one, other) => other - one)[allowed] ?? 0).toFixed(2));
};

/** How many texts that break a rule have a sentence that scores so much for it, by rule; and of good ones. */
export const figuresOn = (texts: readonly Scored[], threshold: number) => {
  const good = texts.filter(({ rule }) => rule === undefined);
  const rules = learnedRules.map((id, at) => {
    const its = texts.filter(({ rule }) => rule === id);
    const marked = its.filter(({ scores }) => (scores[at] ?? 0) > threshold).length;
    return [id, { marked, of: its.length }] as const;
  });
  return {
    rules: Object.fromEntries(rules),
    good: { marked: good.filter((one) => highest(one) > threshold).length, of: good.length },
  };
};
