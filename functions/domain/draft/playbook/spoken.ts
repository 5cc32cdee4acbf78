import { asSentence, plainText } from '../brief/plain-text.ts';
import { amountsInStyle } from './prose/amounts.ts';
import { clockTimesInStyle } from './prose/clock-times.ts';
import { datesInWords } from './prose/dates.ts';
import { dateStyleOf } from './prose/prose.ts';
import { splitSentences } from './prose/split.ts';
import type { SlotContext } from './slot-context.ts';

const inStyle = (text: string, { request: { brief } }: SlotContext): string => {
  const style = dateStyleOf(brief, false);
  const { language } = brief;
  return amountsInStyle(
    clockTimesInStyle(datesInWords(plainText(text), style), language),
    language,
  );
};

/** The key message as the playbook says it: times, sums and dates as in the facts. */
export const spokenMessage = (keyMessage: string, context: SlotContext): string =>
  splitSentences(inStyle(keyMessage, context)).map(asSentence).join(' ');
