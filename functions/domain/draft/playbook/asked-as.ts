import { capitalised } from '../../values/capitalised.ts';
import { patternOf } from '../../values/pattern.ts';
import { isBlocked } from './blocked.ts';
import type { TemplateContext } from './slot-context.ts';

const LAST_SENTENCE = /[^.!?]+\?$/u;
const LAST_CLAUSE = /[^.!?,]+\?$/u;

/**
 * As it was asked, or without a time that no fact gives, else what is asked at its end: "It was here on the 15th, what
 * do I do now?"
 */
export const askedAs = (question: string, context: TemplateContext): string | undefined => {
  const { words, phrases } = context.playbook;
  const short = question.replace(patternOf(words.questionAside, 'giu'), '');
  const ends = [LAST_SENTENCE, LAST_CLAUSE].map((end) =>
    capitalised((end.exec(question)?.[0] ?? question).trim()),
  );
  return [question, short, ...ends].find(
    (each) => !isBlocked(`${phrases.question}${each}`, context),
  );
};
