import type { Brief } from '../../tone/brief.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { breaksRule } from '../brief/broken-rules.ts';

/**
 * Whether what to do tells staff where to send journalists. To speak of journalists is not enough ("they can ring the
 * press office"): the rule that asks for it decides.
 */
export const tellsReferral = (brief: Brief, rules: ToneRules): boolean =>
  brief.kind === 'internal' &&
  brief.publicAction !== undefined &&
  !breaksRule('internal-referral', brief.publicAction.text, brief, rules);
