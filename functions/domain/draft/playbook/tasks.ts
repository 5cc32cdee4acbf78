import type { Brief } from '../../tone/brief.ts';
import { has } from './content.ts';
import type { Words } from './words.ts';

// What is told of something else in the same sentence: "check that the door is locked".
const BEHIND =
  /(?<=\p{L}),? (?:att|som|om|när|innan|så att|that|who|which|if|when|before|so)(?!\p{L}).*$/iu;

/** Whether words tell somebody to do something: "check the brakes each morning". */
const isTask = (text: string, { taskVerbs, auxiliaries, agents }: Words): boolean => {
  const main = text.replace(BEHIND, '');
  return (
    has(`^(?:${taskVerbs})(?!\\p{L})`, main) &&
    !has(`(?<!\\p{L})(?:${auxiliaries}|${agents})(?!\\p{L})`, main)
  );
};

/** The brief without improvements that were typed as tasks: told as they are, they would tell readers to do them. */
export const withoutTasks = (brief: Brief, words: Words): Brief => {
  const tasks = brief.actions.filter(({ text }) => isTask(text, words)).map(({ id }) => id);
  return { ...brief, facts: brief.facts.filter(({ id }) => !tasks.includes(id)) };
};
