import * as z from 'zod';

/** Words by what they do in a sentence, in each language: `prompts/tone/judgement/classes.yaml`. */
export const WordClasses = z.record(
  z.string().regex(/^[a-z-]+$/u),
  // Words apart by blanks; `word*` and `*word` stand for all that begin or end so.
  z.strictObject({ sv: z.string(), en: z.string() }),
);
export type WordClasses = z.infer<typeof WordClasses>;

const Share = z.strictObject({ marked: z.int(), of: z.int() });

const packed = () =>
  z
    .string()
    .transform((lines) => lines.replaceAll(/\s/gu, ''))
    .pipe(z.base64());

const learnedRule = {
  /** What a sentence scores before it is read. */
  start: z.number(),
  /** Of the texts that were held out: those that break the rule, and how many of them were marked. */
  heldOut: Share,
};

const learnedShape = {
  /** A hash of the examples and classes that it was learned from. */
  learnedFrom: z.string(),
  /** From which score on a sentence is marked. */
  threshold: z.number(),
  /** One step of a weight. */
  step: z.number().positive(),
  /** Of the good texts that were held out: those in which a sentence was marked. */
  good: Share,
};

/** What was learned of replies: `prompts/tone/judgement/replies.yaml`, written by `npm run train`. */
export const LearnedWeights = z.strictObject({
  ...learnedShape,
  /** By id, in the order of their numbers. */
  rules: z.record(z.string(), z.strictObject(learnedRule)),
  /** Base64 of 3 bytes each, big-endian: hash above that before (12 bits), number of the rule (4), steps (8, signed). */
  weights: packed(),
});
export type LearnedWeights = z.infer<typeof LearnedWeights>;

/** What was learned of sentences: `prompts/tone/judgement/weights.yaml`, written by `npm run train`. */
export const LearnedUnits = z.strictObject({
  ...learnedShape,
  /** By id: what the rule makes of each hidden unit. */
  rules: z.record(z.string(), z.strictObject({ ...learnedRule, units: z.array(z.number()) })),
  /**
   * Base64 of what each feature tells each hidden unit: a byte for its hash above that before (255: another byte
   * follows), then four bits for each unit (steps, signed).
   */
  features: packed(),
});
export type LearnedUnits = z.infer<typeof LearnedUnits>;

/** Words that say nothing of an incident, apart by blanks: `prompts/tone/judgement/ordinary.yaml`. */
export const OrdinaryWords = z.strictObject({ sv: z.string(), en: z.string() });
export type OrdinaryWords = z.infer<typeof OrdinaryWords>;

/** All data of the learned judgement. */
export interface JudgementData {
  classes: WordClasses;
  learned: LearnedUnits;
  ordinary: OrdinaryWords;
  /** What was learned of replies: `prompts/tone/judgement/replies.yaml`. */
  replies: LearnedWeights;
}
