import type { Incident } from '../../incident/incident.ts';
import type { Plan } from '../../plan/plan.ts';
import { onlyRule } from '../../tone/only-rule.ts';
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

// Names alone are looked for.
const withThatRule = onlyRule(RULE);

// What a statement may tell is no part of a name, and need not be read.
const untold = { facts: [], actions: [], commitments: [], contacts: [], policies: [] };

const isNamed = (
  { texts, ...statement }: Statement,
  protectedNames: string[],
  { incident, plan, rules, now }: ExposureGrounds,
): boolean => {
  const about = { ...incident, ...untold, protectedNames };
  const purpose = { ...statement, claim: undefined, comment: undefined };
  const found = checkWords(texts, purpose, about, plan, withThatRule(rules), now);
  return found.some(({ rule, severity }) => rule === RULE && severity === 'block');
};

/**
 * The names in words which have been protected since these were approved. For words that are out the answer stays the
 * same as long as the names do. What staff are told is not held against them: they may know who it is.
 */
export const namesSince = (statement: Statement, grounds: ExposureGrounds): string[] => {
  const then = statement.decision?.protectedNames;
  if (!then) return [];
  const added = grounds.incident.protectedNames.filter((name) => !then.includes(name));
  // Most words name none of them.
  if (added.length === 0 || !isNamed(statement, added, grounds)) return [];
  return added.filter((name) => isNamed(statement, [name], grounds));
};

/** Whether readers are still told these words: they are out, and no other statement has taken their place. */
export const isCurrent = (statement: Statement): boolean =>
  isOut(statement) && !statement.supersededBy;

/** The same of words that readers are still told. */
export const exposedNames = (statement: Statement, grounds: ExposureGrounds): string[] =>
  isCurrent(statement) ? namesSince(statement, grounds) : [];
