import { NEWSROOM } from '../../channel/channel.ts';
import type { Brief } from '../../tone/brief.ts';
import { checkTone } from '../../tone/check-tone.ts';
import type { ToneRules } from '../../tone/rules.ts';

/**
 * Ids of the tone rules that words break on any channel: they are checked where no length is set.
 */
export const brokenRules = (text: string, brief: Brief, rules: ToneRules): string[] =>
  checkTone({ channel: NEWSROOM, text }, brief, rules).map(({ rule }) => rule);

/** Whether words break this tone rule on any channel; the others are not tried. */
export const breaksRule = (rule: string, text: string, brief: Brief, rules: ToneRules): boolean =>
  brokenRules(text, brief, { ...rules, rules: rules.rules.filter(({ id }) => id === rule) })
    .length > 0;
