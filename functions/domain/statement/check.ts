import type { Incident } from '../incident/incident.ts';
import type { Plan } from '../plan/plan.ts';
import { checkTone } from '../tone/check-tone.ts';
import type { Finding } from '../tone/finding.ts';
import type { ToneRules } from '../tone/rules.ts';
import { briefFor } from './brief.ts';
import type { Statement } from './statement.ts';

/** Findings on all texts of a statement, under the incident and plan of now. */
export const checkStatement = (
  statement: Statement,
  incident: Incident,
  plan: Plan,
  rules: ToneRules,
): Finding[] =>
  statement.texts.flatMap((text) =>
    checkTone(text, briefFor(statement, text.channel, incident, plan), rules),
  );
