import type { Brief } from '../../tone/brief.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { breaksRule } from '../brief/broken-rules.ts';
import { publishableFacts } from '../brief/facts.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

/**
 * Whether staff are told already where to send journalists: by a fact ("Only Femi Adair speaks to the media"), or in
 * what to do. There it is not enough to speak of journalists ("they can ring the press office"): the rule that asks for
 * it decides.
 */
export const tellsReferral = (brief: Brief, rules: ToneRules, words: Words): boolean =>
  publishableFacts(brief).some((fact) => isAbout('mediaSpeaker', fact, words)) ||
  (brief.kind === 'internal' &&
    brief.publicAction !== undefined &&
    !breaksRule('internal-referral', brief.publicAction.text, brief, rules));
