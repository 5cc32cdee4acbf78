import type { Incident } from '../../incident/incident.ts';
import { isOpinion } from '../../judge/judge.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkTone } from '../../tone/check-tone.ts';
import type { Finding } from '../../tone/finding.ts';
import type { Quotes } from '../../tone/quotes.ts';
import type { ToneText } from '../../tone/read-parts.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { findingsWithOpenings } from '../family/check-openings.ts';
import type { Statement } from '../statement.ts';
import { type BriefedOn, briefOf, goesOutAt } from './brief.ts';

/** What words are for, as far as the tone rules care: a statement, or a request that may become one. */
export type CheckedFor = BriefedOn &
  Partial<Pick<Statement, 'variants'>> & {
    /** What of its words was removed as a comment. */
    quotes?: Quotes | undefined;
    /** The claim that it corrects, where nobody is shown it any more: nobody may say it as a fact either. */
    hiddenClaim?: Statement['claim'];
  };

/** A statement as the tone rules read it. */
export type ToCheck = Statement & Pick<CheckedFor, 'quotes' | 'hiddenClaim'>;

/** Findings on words that need not be anyone's version yet, under the incident and plan of now. */
export const checkWords = (
  texts: readonly ToneText[],
  purpose: CheckedFor,
  incident: Incident,
  plan: Plan,
  rules: ToneRules,
  now: Date,
): Finding[] => {
  const brief = {
    ...briefOf({ ...purpose, claim: purpose.claim ?? purpose.hiddenClaim }, incident, plan, now),
    goesOutAt: goesOutAt(purpose, now).toISOString(),
    quotes: purpose.quotes,
  };
  const check = (text: ToneText) => checkTone(text, brief, rules);
  const { variants } = purpose;
  return texts.flatMap((text) =>
    variants ? findingsWithOpenings(text, variants, check) : check(text),
  );
};

/** What a model thinks of the current version: it is asked once, when the version is first checked. */
export const opinionsOn = ({ check }: Pick<Statement, 'check'>): Finding[] =>
  (check?.findings ?? []).filter(({ rule }) => isOpinion(rule));

/** Findings on all texts of a statement, under the incident and plan of now. */
export const checkStatement = (
  statement: ToCheck,
  incident: Incident,
  plan: Plan,
  rules: ToneRules,
  now: Date,
): Finding[] => checkWords(statement.texts, statement, incident, plan, rules, now);
