import { patternOf } from '../../../values/pattern.ts';
import { withoutStop } from '../../../values/plain-text.ts';
import type { Words } from '../words.ts';

/** A longer clause is hard to follow behind "that". */
const CLAUSE_MAX_CHARACTERS = 190;

const word = (words: string): RegExp => patternOf(`^(?:${words})(?!\\p{L})`);

// A second main clause, or a word order that a clause can't have.
const canFollowThat = (text: string, { clause }: Words): boolean =>
  text.length <= CLAUSE_MAX_CHARACTERS &&
  !/(?<! kl)[.!?;:] /u.test(text) &&
  !(clause.inverting !== undefined && word(clause.inverting).test(text)) &&
  [...text.matchAll(/, (?=(\S+(?: \S+)?))/gu)].every(
    ([, next = '']) =>
      word(clause.joining).test(next) || /^\p{Lu}|^\S+(?:,| and| och| or| eller)/u.test(next),
  );

/** Whether a capital first word is a name: it has one elsewhere too, or another follows. */
const isName = (text: string, others: readonly string[]): boolean => {
  const [first = '', second = ''] = text.split(' ');
  const stem = first.replace(/[’']?s$/u, '').replace(/[^\p{L}]+$/u, '');
  if (/^\p{Lu}{2,}/u.test(first) || /^\p{L}*\d/u.test(first)) return true;
  const inside = new RegExp(`(?<=[\\p{Ll}\\d,] )${stem.replace(/[^\p{L}]/gu, '.')}`, 'u');
  return (
    (/^\p{Lu}\p{Ll}/u.test(second) && stem.length > 3) || others.some((other) => inside.test(other))
  );
};

/** Words as they stand inside a sentence: with a small first letter, unless a name begins them. */
export const decapitalised = (
  text: string,
  others: readonly string[],
  { clause }: Words,
): string => {
  const isWord = word(clause.small).test(text);
  if (!isWord && isName(text, others)) return text;
  return text.startsWith('I ') ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
};

// Swedish: "skolan ringde inte" is "att skolan inte ringde".
const withAdverbFirst = (text: string, { clause }: Words): string => {
  if (clause.adverbs === undefined || clause.subordinators === undefined) return text;
  const main =
    patternOf(`^.*?(?= (?:${clause.subordinators})(?!\\p{L})|$)`, 'u').exec(text)?.[0] ?? text;
  const moved = main.replace(
    new RegExp(
      `(\\S+)((?: (?:mig|dig|sig|honom|henne|den|det|oss|er|dem))?) (${clause.adverbs})(?!\\p{L})`,
      'u',
    ),
    (_, verb: string, object: string, adverb: string) => `${adverb} ${verb}${object}`,
  );
  return moved + text.slice(main.length);
};

/**
 * A sentence as the clause after "that": "Skolan ringde inte." becomes "skolan inte ringde".
 * `others` are the brief's other words, which show what is a name. Undefined where the sentence
 * can't follow "that" as it is.
 */
export const asClause = (
  sentence: string,
  others: readonly string[],
  words: Words,
): string | undefined => {
  const text = withoutStop(sentence);
  if (text === '' || !canFollowThat(text, words)) return undefined;
  return withAdverbFirst(decapitalised(text, others, words), words);
};
