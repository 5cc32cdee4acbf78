import * as z from 'zod';
import { Language } from '../../values/language.ts';

/** Words by what they do in a sentence, in each language: `prompts/tone/judgement/classes.yaml`. */
export const WordClasses = z.record(
  z.string().regex(/^[a-z-]+$/u),
  // Words apart by blanks; `word*` and `*word` stand for all that begin or end so.
  z.strictObject({ sv: z.string(), en: z.string() }),
);
export type WordClasses = z.infer<typeof WordClasses>;

const RuleWeights = z.strictObject({
  /** What a sentence scores before it is read. */
  start: z.number(),
  /** From which score on a sentence is marked, by language. */
  threshold: z.record(Language, z.number()),
  /** One step of a weight. */
  step: z.number().positive(),
  /** Of those texts that were held out while it was trained: how many were to be marked, and were. */
  heldOut: z.strictObject({ marked: z.int(), of: z.int() }),
});

/** What was learned: `prompts/tone/judgement/weights.yaml`, written by `npm run train`. */
export const LearnedWeights = z.strictObject({
  /** Good texts that were held out, and those of them in which a sentence was marked. */
  good: z.strictObject({ marked: z.int(), of: z.int() }),
  /** By id, in the order of their numbers. */
  rules: z.record(z.string(), RuleWeights),
  /** Base64 of 4 bytes each, big-endian, rising: hash (20 bits), number of the rule (4), steps (8, signed). */
  weights: z.string().transform((text) => text.replaceAll(/\s/gu, '')),
});
export type LearnedWeights = z.infer<typeof LearnedWeights>;

/** All data of the learned judgement. */
export interface JudgementData {
  classes: WordClasses;
  learned: LearnedWeights;
}
