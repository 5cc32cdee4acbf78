import { CheckedPlan, namingProblems } from '#domain/plan/checked-plan.ts';
import { FileInvalid, parseChecked } from './checked-yaml.ts';

/** What is wrong with a plan that is written in YAML, each problem with its line. */
export const planProblems = (text: string): readonly string[] => {
  try {
    parseChecked(CheckedPlan, text, {
      ...{ source: 'plan', whole: 'the plan', besides: namingProblems },
    });
    return [];
  } catch (error) {
    if (error instanceof FileInvalid) return error.message.split('\n');
    throw error;
  }
};
