/** A space at which no line ends. */
export const NO_BREAK = '\u00a0';

// What belongs to a figure: more digits ("4 300", "0771-00 00 00"), the whole that it is a part of ("3 av 5"),
// its unit, and what says that it is a time ("kl. 14.30").
const gaps = [
  String.raw`(?<=\d) (?=\d)`,
  String.raw`(?<=\d) (?=(?:av|of|\/) \d)`,
  String.raw`(?<=\d (?:av|of|\/)) (?=\d)`,
  String.raw`(?<=\d) (?=(?:%|min|tim|h|MB|tecken|byte|bytes|characters)(?!\p{L}))`,
  String.raw`(?<=(?:^|[^\p{L}])kl\.) (?=\d)`,
];
const gap = new RegExp(gaps.join('|'), 'giu');

/** The same words with figures that no line breaks: for what is shown, never for words that are published as they are. */
export const unbroken = (words: string): string => words.replace(gap, NO_BREAK);

/** The same for all words in an object, also for those that its functions make. */
export function unbrokenIn<Value>(value: Value): Value;
export function unbrokenIn(value: unknown): unknown {
  if (typeof value === 'string') return unbroken(value);
  if (typeof value === 'function') return (...given: unknown[]) => unbrokenIn(value(...given));
  if (Array.isArray(value)) return value.map((each) => unbrokenIn(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unbrokenIn(each)]));
}
