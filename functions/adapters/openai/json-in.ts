/** Longer answers are a malfunction, and nobody waits for them to be searched. */
const ANSWER_MAX_CHARACTERS = 100_000;
/** So many fences and openings of an object are tried; prose before an answer seldom holds any. */
const OPENINGS_MAX = 20;

const parsed = (text: string): unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? objectsOnly(parsed(value)) : [value];
  } catch {
    // The SyntaxError quotes the text, which must not reach a log.
    return [];
  }
};

const objectsOnly = (values: readonly unknown[]): unknown[] =>
  values.filter((value) => typeof value === 'object' && value !== null);

// Reasoning comes before the answer; some servers drop the tag that opens it.
const withoutReasoning = (content: string): string => content.split('</think>').at(-1) ?? '';

const fenced = (content: string): string[] =>
  content
    .split('```')
    .filter((_, index) => index % 2 === 1)
    .slice(0, OPENINGS_MAX)
    .map((inside) => inside.replace(/^[a-z]+/iu, '').trim());

/** Where the object or list that begins at `start` ends, or undefined if it doesn't. */
const endOf = (text: string, start: number): number | undefined => {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (isInString && character === '\\') at += 1;
    else if (character === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
};

// Objects and lists that stand in prose, outermost ones first come first.
const embedded = (text: string): unknown[] => {
  const found: unknown[] = [];
  let from = 0;
  for (let tried = 0; tried < OPENINGS_MAX; tried += 1) {
    const start = text.slice(from).search(/[[{]/u);
    if (start < 0) break;
    const end = endOf(text, from + start);
    const values = end === undefined ? [] : objectsOnly(parsed(text.slice(from + start, end)));
    found.push(...values);
    from = values.length > 0 && end !== undefined ? end : from + start + 1;
  }
  return found;
};

/**
 * The JSON values in a model's answer, likeliest first: the answer itself, what stands between fences,
 * objects in prose. Reasoning between `<think>` and `</think>` is left out. Empty where there are none.
 */
export const jsonIn = (content: string): unknown[] => {
  const given = content.slice(0, ANSWER_MAX_CHARACTERS).trim();
  const whole = parsed(given);
  if (whole.length > 0) return whole;
  const answer = withoutReasoning(given).trim();
  return [...parsed(answer), ...fenced(answer).flatMap(parsed), ...embedded(answer)];
};
