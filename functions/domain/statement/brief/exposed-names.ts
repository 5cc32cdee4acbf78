import type { Incident } from '../../incident/incident.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ToneRules } from '../../tone/rules.ts';
import type { Statement } from '../statement.ts';
import { isOut } from '../supersede.ts';
import { checkWords } from './check.ts';

const RULE = 'name-individual';

/** What words are held against. */
export interface ExposureGrounds {
  incident: Incident;
  plan: Plan;
  rules: ToneRules;
  now: Date;
}

const names = (
  statement: Statement,
  name: string,
  { incident, plan, rules, now }: ExposureGrounds,
): boolean => {
  const thatRule = { ...rules, rules: rules.rules.filter(({ id }) => id === RULE) };
  const about = { ...incident, protectedNames: [name] };
  const found = checkWords(statement.texts, statement, about, plan, thatRule, now);
  return found.some(({ rule, severity }) => rule === RULE && severity === 'block');
};

/**
 * The names in words that are out which have been protected since these were approved. Empty once another statement
 * has taken their place. What staff are told is not held against them: they may know who it is.
 */
export const exposedNames = (statement: Statement, grounds: ExposureGrounds): string[] => {
  const then = statement.decision?.protectedNames;
  if (!then || !isOut(statement) || statement.supersededBy) return [];
  return grounds.incident.protectedNames.filter(
    (name) => !then.includes(name) && names(statement, name, grounds),
  );
};
