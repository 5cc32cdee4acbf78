import type { Incident } from '../../incident/incident.ts';
import { isOpinion } from '../../judge/judge.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkTone } from '../../tone/check-tone.ts';
import type { Finding } from '../../tone/finding.ts';
import type { ToneText } from '../../tone/read-parts.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { findingsWithOpenings } from '../family/check-openings.ts';
import type { Statement } from '../statement.ts';
import { briefOf } from './brief.ts';

/** What words are for, as far as the tone rules care: a statement, or a request that may become one. */
export type CheckedFor = Parameters<typeof briefOf>[0] &
  Partial<Pick<Statement, 'variants' | 'publishAt'>>;

/** Findings on words that need not be anyone's version yet, under the incident and plan of now (`at`). */
export const checkWords = (
  texts: readonly ToneText[],
  purpose: CheckedFor,
  incident: Incident,
  plan: Plan,
  rules: ToneRules,
  at?: Date,
): Finding[] => {
  const goesOutAt = purpose.publishAt ?? at?.toISOString();
  const brief = { ...briefOf(purpose, incident, plan), goesOutAt };
  const check = (text: ToneText) => checkTone(text, brief, rules);
  const { variants } = purpose;
  return texts.flatMap((text) =>
    variants ? findingsWithOpenings(text, variants, check) : check(text),
  );
};

/** What a model thinks of the current version: it is asked once, when the version is first checked. */
export const opinionsOn = ({ check }: Pick<Statement, 'check'>): Finding[] =>
  (check?.findings ?? []).filter(({ rule }) => isOpinion(rule));

/** Findings on all texts of a statement, under the incident and plan of now (`at`). */
export const checkStatement = (
  statement: Statement,
  incident: Incident,
  plan: Plan,
  rules: ToneRules,
  at?: Date,
): Finding[] => checkWords(statement.texts, statement, incident, plan, rules, at);
