import { asSentence } from '../brief/plain-text.ts';
import { dateStyleOf, inStyle } from './prose/prose.ts';
import { splitSentences } from './prose/split.ts';
import type { SlotContext } from './slot-context.ts';

/** The key message as the playbook says it: times, sums and dates as in the facts. */
export const spokenMessage = (keyMessage: string, { request: { brief } }: SlotContext): string =>
  splitSentences(inStyle(keyMessage, brief, dateStyleOf(brief, false)))
    .map(asSentence)
    .join(' ');
