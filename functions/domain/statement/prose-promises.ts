import type { Incident } from '../incident/incident.ts';
import type { Plan } from '../plan/plan.ts';
import type { ToneRules } from '../tone/rules.ts';
import { checkStatement } from './brief/check.ts';
import { isForPublic, isSaid, isStillToCome } from './promising.ts';
import type { Statement } from './statement.ts';

const RULE = 'promise-after-end';

/**
 * The words of a statement under way that promise the public an update in prose alone, and that nobody would keep track
 * of once the crisis is over; undefined where none are found, or they are said already.
 */
export const prosePromise = (
  statement: Statement,
  incident: Incident,
  { plan, rules, now }: { plan: Plan; rules: ToneRules; now: Date },
): string | undefined => {
  if (!isForPublic(statement) || isSaid(statement) || !isStillToCome(statement)) return undefined;
  const over = { ...incident, phase: 'resolved' as const };
  const findings = checkStatement(statement, over, plan, rules, now);
  return findings.find(({ rule }) => rule === RULE)?.params['found'];
};
