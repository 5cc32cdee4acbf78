import { breaksRule } from '../../draft/brief/broken-rules.ts';
import { confirmedTexts } from '../../incident/fact.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ToneRules } from '../../tone/rules.ts';
import type { Language } from '../../values/language.ts';
import { timelessBrief } from '../brief/brief.ts';

/** What the language of facts is read by. */
export interface LanguageContext {
  incident: Incident;
  plan: Plan;
  rules: ToneRules;
}

// Each text is a paragraph, and so are all of them together: short ones alone do not show their
// language.
const paragraphs = (texts: readonly string[]): string => [...texts, texts.join('\n')].join('\n\n');

/** Whether texts show that they are in another language than this one. */
const areForeignTo = (
  texts: readonly string[],
  language: Language,
  { incident, plan, rules }: LanguageContext,
): boolean => {
  const brief = timelessBrief(
    { kind: 'holding', language, nextUpdateAt: undefined },
    incident,
    plan,
  );
  return breaksRule('language-match', paragraphs(texts), brief, rules);
};

const confirmed = ({ facts }: Incident): string[] => confirmedTexts(facts);

/** Whether what is confirmed was typed in another language than this one. */
export const factsAreForeignTo = (language: Language, context: LanguageContext): boolean =>
  areForeignTo(confirmed(context.incident), language, context);

const typed = ({ title, summary, facts }: Incident): string[] => [
  ...facts.filter(({ status }) => status !== 'withdrawn').map(({ text }) => text),
  title,
  summary,
];

/**
 * The language of the organisation in which an incident's facts were typed; where they are too short
 * to show it, that of all that was typed about it; else the organisation's first.
 */
export const factsLanguage = (context: LanguageContext): Language | undefined => {
  const { languages } = context.plan.organisation;
  const fitting = [confirmed(context.incident), typed(context.incident)]
    .map((texts) => languages.filter((each) => !areForeignTo(texts, each, context)))
    .find(({ length }) => length === 1);
  return (fitting ?? languages)[0];
};
