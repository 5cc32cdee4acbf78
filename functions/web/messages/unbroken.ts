import { figureGap } from '#domain/values/figures.ts';

/** A space at which no line ends. */
export const NO_BREAK = '\u00a0';

/** The same words with figures that no line breaks: for what is shown, never for words that are published as they are. */
export const unbroken = (words: string): string => words.replace(figureGap, NO_BREAK);

/** The same for all words in an object, also for those that its functions make. */
export function unbrokenIn<Value>(value: Value): Value;
export function unbrokenIn(value: unknown): unknown {
  if (typeof value === 'string') return unbroken(value);
  if (typeof value === 'function') return (...given: unknown[]) => unbrokenIn(value(...given));
  if (Array.isArray(value)) return value.map((each) => unbrokenIn(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unbrokenIn(each)]));
}
