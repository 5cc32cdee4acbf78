import { sharedWords } from '#domain/draft/brief/relevance.ts';
import type { ChannelText } from '#domain/draft/draft.ts';
import { splitSentences } from '#domain/draft/playbook/prose/split.ts';

/** As large a share of its words, in any form, and a reader has read it already. */
const SAID = 0.7;
/** Fewer words in common are chance. */
const FEW = 2;

/** An apology names what it is for, whatever was told of it before. */
const apologises = /om ursäkt|apologise|apologies|sorry/iu;
const denies =
  /(?<!\p{L})(?:inte|ingen|inga|inget|aldrig|utan|not?|never|nobody|none|nothing|cannot|without)(?!\p{L})/iu;

interface Pair {
  question: string;
  answer: readonly string[];
}

const pairsIn = ({ text }: ChannelText): Pair[] =>
  text.split('\n\n').map((each) => {
    const [question = '', answer = ''] = each.split(/\n[AS]: /u);
    return { question, answer: splitSentences(answer) };
  });

const figuresIn = (text: string): string[] =>
  text.replace(/(?<=\d)[\s,](?=\d{3}(?!\d))/gu, '').match(/\d+(?:[.:]\d+)*/gu) ?? [];

const isSaidIn = (sentence: string, { question, answer }: Pair): boolean => {
  const alike = answer.filter(
    (each) => !apologises.test(each) && denies.test(each) === denies.test(sentence),
  );
  const told = [question, ...alike].join(' ');
  const figures = figuresIn(told);
  const words = sentence.replaceAll(new RegExp(denies, 'giu'), '');
  const shared = sharedWords(told, words);
  const isAnswered = sharedWords(alike.join(' '), words) > 0;
  return (
    isAnswered &&
    shared >= FEW &&
    shared >= SAID * sharedWords(words, words) &&
    figuresIn(sentence).every((each) => figures.includes(each))
  );
};

/** What a list of questions and answers tells under more than one question: each sentence that another answer says too. */
export const toldTwice = (text: ChannelText): string[] => {
  const pairs = pairsIn(text);
  return pairs.flatMap((pair, at) =>
    pair.answer.filter(
      (sentence) =>
        !apologises.test(sentence) &&
        pairs.some((other, place) => {
          if (place === at || !isSaidIn(sentence, other)) return false;
          // Of two that say the same the later one is told twice.
          return place < at || !other.answer.some((each) => isSaidIn(each, pair));
        }),
    ),
  );
};
