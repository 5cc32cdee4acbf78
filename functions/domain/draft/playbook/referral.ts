import type { Brief } from '../../tone/brief.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { breaksRule } from '../brief/broken-rules.ts';
import { publishableFacts } from '../brief/facts.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

/**
 * Whether staff are told already where to send journalists: by a fact ("Only Femi Adair speaks to the media"), or in
 * what to do. It is not enough to speak of journalists ("they can ring the press office"): in a notice for staff the
 * rule that asks for it decides.
 */
export const tellsReferral = (brief: Brief, rules: ToneRules, words: Words): boolean => {
  const facts = publishableFacts(brief).filter((fact) => isAbout('mediaSpeaker', fact, words));
  if (brief.kind !== 'internal') return facts.length > 0;
  return [...facts, ...(brief.publicAction ? [brief.publicAction] : [])].some(
    ({ text }) => !breaksRule('internal-referral', text, brief, rules),
  );
};
