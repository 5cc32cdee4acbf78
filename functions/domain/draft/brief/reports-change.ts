import { kindProfile } from '../../kind/kind.ts';
import type { Brief } from '../../tone/brief.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { brokenRules } from './broken-rules.ts';

/** Whether words report a change that was made, as the tone rule about lessons demands. */
export const reportsChange = (text: string, brief: Brief, rules: ToneRules): boolean =>
  !brokenRules(text, brief, rules).includes('lessons-concrete');

/**
 * The brief with the facts that report a change before the others, for kinds that tell changes
 * first: on a short channel there is room for little else.
 */
export const sortedByChange = (brief: Brief, rules: ToneRules): Brief => {
  if (kindProfile(brief.kind).facts !== 'changes-first') return brief;
  const isChange = brief.facts.map(({ text }) => reportsChange(text, brief, rules));
  const changes = brief.facts.filter((_, index) => isChange[index]);
  const others = brief.facts.filter((_, index) => !isChange[index]);
  return { ...brief, facts: [...changes, ...others] };
};
