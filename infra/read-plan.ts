import { readFileSync } from 'node:fs';
import { FileInvalid, parseChecked } from '#adapters/layer/checked-yaml.ts';
import { CheckedPlan, namingProblems } from '#domain/plan/checked-plan.ts';
import type { Plan } from '#domain/plan/plan.ts';

/**
 * Parses and checks a crisis plan written in YAML. `source` names it in messages. Throws
 * `FileInvalid` with line and remedy for every mistake.
 */
export const parsePlan = (text: string, source: string): Plan =>
  parseChecked(CheckedPlan, text, { source, whole: 'the plan', besides: namingProblems });

const LOCAL_REMEDY =
  'Set TALAN_PLAN to the path of your crisis plan, or leave it unset to use the example.';

/**
 * Reads a crisis plan from a file. Throws `FileInvalid`, also when there is no such file; `remedy` is
 * the advice for that.
 */
export const readPlan = (file: string, remedy = LOCAL_REMEDY): Plan => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new FileInvalid(`${file}: can't be read. ${remedy}`, { cause });
  }
  return parsePlan(text, file);
};
