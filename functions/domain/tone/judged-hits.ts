import { isConfirmedWording } from './matching/confirmed.ts';
import { wordsHit } from './matching/places.ts';
import { checkOf, type ReadPart } from './read-parts.ts';
import type { Check, Hit, Rule } from './rule.ts';
import { isPromised } from './rules/promise-not-in-facts.ts';
import type { ToneRules } from './rules.ts';
import type { Sentence } from './text/reading.ts';

/** A sentence that probably breaks a rule. */
export interface JudgedHit {
  rule: Rule;
  hit: Hit;
}

// What a rule knows of a sentence beyond its words.
const excuses: Readonly<Record<string, (check: Check, sentence: Sentence) => boolean>> = {
  'promise-not-in-facts': isPromised,
  // Only denial and self-praise were learned; they are wrong where we could have prevented it.
  'scct-mismatch': ({ brief }) => brief.responsibility !== 'preventable',
};

const isExcused = (check: Check, sentence: Sentence, rule: string): boolean =>
  isConfirmedWording(check, sentence.words) || excuses[rule]?.(check, sentence) === true;

const hitIn = (
  sentence: Sentence,
  read: ReadPart,
  applied: readonly Rule[],
  rules: ToneRules,
): JudgedHit | undefined => {
  for (const id of rules.learned.judge(read.reading, sentence, read.brief.language)) {
    const rule = applied.find((one) => one.id === id);
    const check = checkOf(read, id, rules);
    if (rule && !isExcused(check, sentence, id))
      return {
        rule,
        hit: { ...wordsHit(check, sentence.words, { judged: 'sentence' }), onlyWarns: true },
      };
  }
  return undefined;
};

/**
 * The sentences that probably break one of these rules, by what was learned from examples: one warning each,
 * of the likeliest rule. What only repeats a confirmed fact breaks none, and the questions of a Q&A are
 * other people's words.
 */
export const judgedHits = (
  read: ReadPart,
  applied: readonly Rule[],
  rules: ToneRules,
): JudgedHit[] =>
  read.reading.sentences
    .filter(({ isQuestion }) => !(isQuestion && read.brief.kind === 'qa'))
    .flatMap((sentence) => hitIn(sentence, read, applied, rules) ?? []);
