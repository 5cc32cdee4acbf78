import type { Brief } from '../../tone/brief.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { has } from './content.ts';

/** Whether words tell somebody to do something: "check the brakes each morning". */
const isTask = (text: string, { language }: Brief, { lexicons }: ToneRules): boolean =>
  lexicons[language].data.tasks.some((pattern) => has(pattern, text));

/** The ids of improvements that were typed as tasks: told as they are, they would tell readers to do them. */
export const tasksIn = (brief: Brief, rules: ToneRules): string[] =>
  brief.actions.filter(({ text }) => isTask(text, brief, rules)).map(({ id }) => id);

/** The brief without them. */
export const withoutTasks = (brief: Brief, rules: ToneRules): Brief => {
  const tasks = tasksIn(brief, rules);
  return { ...brief, facts: brief.facts.filter(({ id }) => !tasks.includes(id)) };
};
