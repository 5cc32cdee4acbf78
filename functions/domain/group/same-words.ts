import * as z from 'zod';
import { Language } from '../values/language.ts';

const Words = z.array(z.string().min(1)).min(1);

/** What grouping knows of each language: `prompts/inbox/same-words.yaml`. */
export const SameWords = z.record(
  Language,
  z.strictObject({
    greetings: Words,
    negations: Words,
    common: Words,
    /** Numbers written as words. */
    numbers: z.record(z.string(), z.int()),
  }),
);
export type SameWords = z.infer<typeof SameWords>;
