import * as z from 'zod';
import type { Language } from '../values/language.ts';
import { Line } from '../values/text.ts';

/** A line of the plan as records keep it: for everyone alike, or in each language. */
export const KeptLine = z.union([z.string(), z.strictObject({ sv: z.string(), en: z.string() })]);
export type KeptLine = z.infer<typeof KeptLine>;

/** A line as the plan gives it. */
export const PlanLine = (max?: number) =>
  z.union([Line(max), z.strictObject({ sv: Line(max), en: Line(max) })], {
    error: 'must be one line of text, or { sv, en } with one for each language',
  });

/** A line in the language of whoever reads it. */
export const lineIn = (line: KeptLine, language: Language): string =>
  typeof line === 'string' ? line : line[language];
