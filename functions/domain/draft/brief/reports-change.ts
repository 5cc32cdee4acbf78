import type { Brief } from '../../tone/brief.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { brokenRules } from './broken-rules.ts';

/** Whether words report a change that was made, as the tone rule about lessons demands. */
export const reportsChange = (text: string, brief: Brief, rules: ToneRules): boolean =>
  !brokenRules(text, brief, rules).includes('lessons-concrete');
