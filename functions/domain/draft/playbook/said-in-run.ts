import { withoutStop } from '../../values/plain-text.ts';
import { WORD_MIN_LETTERS } from '../brief/relevance.ts';
import { splitSentences } from './prose/split.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout } from './story.ts';
import { turnsOtherwise } from './turns.ts';

/** So large a share of a fact's content words stands in one run in the answer. */
const RUN_SHARE = 0.75;

export const tokensIn = (text: string): string[] =>
  withoutStop(text)
    .replace(/(?<=\d)[\s,](?=\d{3}(?!\d))/gu, '')
    .match(/[£$€]?\d+(?:[.,:]\d+)*%?|[\p{L}’'-]+/gu) ?? [];

const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

interface Run {
  /** Where it begins in the fact and in the answer, in words, and how many they are. */
  inFact: number;
  inAnswer: number;
  length: number;
}

const longestRun = (fact: readonly string[], answer: readonly string[]): Run => {
  const lengthAt = (at: number, other: number): number => {
    let length = 0;
    while (at + length < fact.length && fact[at + length] === answer[other + length]) length += 1;
    return length;
  };
  return fact
    .flatMap((_, inFact) =>
      answer.map((__, inAnswer) => ({ inFact, inAnswer, length: lengthAt(inFact, inAnswer) })),
    )
    .reduce((one, other) => (other.length > one.length ? other : one), {
      ...{ inFact: 0, inAnswer: 0, length: 0 },
    });
};

const isContent = (word: string): boolean => word.length >= WORD_MIN_LETTERS || /\d/u.test(word);

// Beside the run an answer may say yes or no and speak to "you"; anything else could limit or turn what it says.
const HARMLESS =
  /^(?:yes|no|you|they|we|all|and|of|course|whichever|prefer|like|want|best|to|get|ja|nej|jo|du|ni|de|vi|det|alla|och|som|vill|helst|får)$/u;
/** Whom a fact calls so an answer may call "you". */
const YOU = /^(?:you|du|ni|dig|er)$/u;
export const CALLED =
  /^(?:owners?|customers?|everyone|anyone|people|passengers?|guests?|patients?|members?|buyers?|residents?|tenants?|users?|parents?|ägar\p{L}*|kund\p{L}*|alla|personer|passagerar\p{L}*|gäst\p{L}*|patient\p{L}*|medlem\p{L}*|köpar\p{L}*|boende|hyresgäst\p{L}*|användar\p{L}*|föräldr\p{L}*)$/u;

const denies = (words: readonly string[], { playbook }: SlotContext): boolean =>
  isAbout('denies', { text: words.join(' ') }, playbook.words);

// Numbers, also in words, and names, which the first word of a sentence need not be.
export const sureWords = (words: readonly string[], { playbook: { numberWords } }: SlotContext) =>
  words.filter(
    (word, at) =>
      /\d/u.test(word) ||
      numberWords.includes(word.toLowerCase()) ||
      (at > 0 && /^\p{Lu}/u.test(word)),
  );

const saysInRun = (sentence: string, text: string, context: SlotContext): boolean => {
  const [factWords, answerWords] = [tokensIn(text), tokensIn(sentence)];
  const [fact, answer] = [lower(factWords), lower(answerWords)];
  const { inFact, inAnswer, length } = longestRun(fact, answer);
  const missing = [...fact.slice(0, inFact), ...fact.slice(inFact + length)].filter(isContent);
  const content = fact.filter(isContent).length;
  const beside = [...answer.slice(0, inAnswer), ...answer.slice(inAnswer + length)];
  const plain = answer.slice(/^(?:yes|no|ja|nej|jo)$/u.test(answer[0] ?? '') ? 1 : 0);
  const isTold =
    missing.length === 0 ||
    beside.length === 0 ||
    (answer.some((word) => YOU.test(word)) && missing.every((word) => CALLED.test(word)));
  return (
    length > 1 &&
    content - missing.length >= RUN_SHARE * content &&
    sureWords(factWords, context).every((word) => answer.includes(word.toLowerCase())) &&
    beside.every((word) => HARMLESS.test(word)) &&
    !turnsOtherwise(sentence, text, context.playbook.words) &&
    denies(plain, context) === denies(fact, context) &&
    isTold
  );
};

/**
 * Whether one sentence of an answer that was typed tells a fact: all its numbers and names and, in one run, most of
 * its words, with nothing beside them that could mean another thing.
 */
export const tellsInRun = (answer: string, fact: string, context: SlotContext): boolean =>
  splitSentences(fact).every((part) =>
    splitSentences(answer).some((sentence) => saysInRun(sentence, part, context)),
  );
