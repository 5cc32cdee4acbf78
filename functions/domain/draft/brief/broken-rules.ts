import { NEWSROOM } from '../../channel/channel.ts';
import type { Brief } from '../../tone/brief.ts';
import { checkTone } from '../../tone/check-tone.ts';
import type { ToneRules } from '../../tone/rules.ts';

/**
 * Ids of the tone rules that words break on any channel: they are checked where no length is set.
 */
export const brokenRules = (text: string, brief: Brief, rules: ToneRules): string[] =>
  checkTone({ channel: NEWSROOM, text }, brief, rules).map(({ rule }) => rule);
