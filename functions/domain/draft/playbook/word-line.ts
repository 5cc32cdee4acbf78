import * as z from 'zod';

/** A regular expression of a language's data. */
export const pattern = z.string().min(1);

/** What we say where a word is found. */
export const WordLine = z.strictObject({ word: pattern, say: z.string() });
