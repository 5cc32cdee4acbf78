import { questionsOf } from '../../tone/text/questions.ts';
import { patternOf } from '../../values/pattern.ts';
import { contentOf } from './content.ts';
import type { Words } from './words.ts';

// As it is written: "IT" is a thing, "it" points back.
const pointing = ({ pointsBack }: Words): RegExp => patternOf(pointsBack, 'u');

/** Whether a question makes sense only behind another one: "When was it put out?". */
export const leansBack = (question: string, words: Words): boolean =>
  pointing(words).test(question);

const thingOf = (question: string, words: Words): string | undefined => {
  const thing = patternOf(words.asksOf).exec(question)?.groups?.['thing'];
  return contentOf(thing ?? '', words).length > 0 ? thing : undefined;
};

/**
 * The questions of a line, each as it is read alone: "When did the fire start? When was it put out?" asks when the fire
 * was. The line itself where it isn't sure what a later one points back to.
 */
export const partsOf = (line: string, words: Words): string[] => {
  const [first = line, ...rest] = questionsOf(line);
  const thing = thingOf(first, words);
  if (thing === undefined || !rest.some((each) => leansBack(each, words))) return [line];
  return [first, ...rest.map((each) => each.replace(pointing(words), () => thing))];
};
