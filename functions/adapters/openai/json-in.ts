import { jsonrepair } from 'jsonrepair';

/** A megabyte; of what is longer the end counts, where an answer stands. */
const ANSWER_MAX_CHARACTERS = 1_000_000;
/** How often an object is looked for, and in how many characters in all: an instant each. */
const TRIES_MAX = 1_000;
const SEARCHED_MAX_CHARACTERS = 4_000_000;
/** Of so many objects in prose the last ones are taken; the answer is among them. */
const FOUND_MAX = 20;

const isStructure = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

const parsed = (text: string): unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? parsed(value).filter(isStructure) : [value];
  } catch {
    // The SyntaxError quotes the text, which must not reach a log.
    return [];
  }
};

// Raw line ends, other quotes and the like are mended. Only a text that is closed comes here: of one that
// breaks off half a sentence would be taken for a whole one.
const mended = (text: string): unknown[] => {
  const sound = parsed(text);
  if (sound.length > 0) return sound;
  try {
    return parsed(jsonrepair(text));
  } catch {
    return [];
  }
};

/** What stands between the reasoning of a model and its answer. */
const endOfReasoning =
  /<\/(?:\w+:)?(?:think|thinking|thought|thoughts|reasoning|reflection|analysis|scratchpad)>|\[\/THINK\]|<\|message\|>/giu;

// Reasoning comes before the answer; some servers drop the tag that opens it.
const withoutReasoning = (content: string): string => content.split(endOfReasoning).at(-1) ?? '';

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

// Objects and lists that stand in prose or fences, outermost ones only.
const embedded = (text: string): object[] => {
  const found: object[] = [];
  const opening = /[[{]/gu;
  let searched = 0;
  for (let tried = 0; tried < TRIES_MAX && searched < SEARCHED_MAX_CHARACTERS; tried += 1) {
    const start = opening.exec(text)?.index;
    if (start === undefined) break;
    const end = endOf(text, start);
    searched += (end ?? text.length) - start;
    if (end === undefined) continue;
    const [value] = mended(text.slice(start, end)).filter(isStructure);
    if (value === undefined) continue;
    found.push(value);
    opening.lastIndex = end;
  }
  return found.slice(-FOUND_MAX);
};

// What comes last is what a model settled on, and an object says more than a list.
const likeliestFirst = (found: readonly object[]): object[] => {
  const lastFirst = found.toReversed();
  return [
    ...lastFirst.filter((each) => !Array.isArray(each)),
    ...lastFirst.filter((each) => Array.isArray(each)),
  ];
};

/**
 * The JSON values in a model's answer, likeliest first: the answer itself, or the objects and lists in it
 * after its reasoning. What is slightly broken is mended; what breaks off is not. Empty where there are none.
 */
export const jsonIn = (content: string): unknown[] => {
  const given = content.trim().slice(-ANSWER_MAX_CHARACTERS);
  const whole = parsed(given);
  if (whole.length > 0) return whole;
  const answer = likeliestFirst(embedded(withoutReasoning(given)));
  return answer.length > 0 ? answer : likeliestFirst(embedded(given));
};
