import { endsOf } from '../../tone/text/questions.ts';
import { patternOf } from '../../values/pattern.ts';
import { isBlocked } from './blocked.ts';
import type { TemplateContext } from './slot-context.ts';

/**
 * As it was asked, or without a time that no fact gives, else what is asked at its end: "It was here on the 15th, what
 * do I do now?"
 */
export const askedAs = (question: string, context: TemplateContext): string | undefined => {
  const { words, phrases } = context.playbook;
  const short = question.replace(patternOf(words.questionAside, 'giu'), '');
  return [question, short, ...endsOf(question)].find(
    (each) => !isBlocked(`${phrases.question}${each}`, context),
  );
};
