import type { Brief } from '../../../tone/brief.ts';
import { localTimeAt } from '../../../tone/sheet/local-time.ts';
import type { Words } from '../words.ts';
import { dayInWords } from './dates.ts';
import { dateStyleOf } from './prose.ts';

/** A sentence whose clock times of the day on which it goes out stand without that day: a post shows when it was made. */
export const withoutToday = (text: string, brief: Brief, { sameDay }: Words): string => {
  const now = localTimeAt(
    brief.goesOutAt ?? brief.publishedAt ?? brief.nextUpdateAt,
    brief.timeZone,
  );
  if (now === undefined) return text;
  const day = dayInWords(now, dateStyleOf(brief, false));
  return text.replace(new RegExp(sameDay.replace('{day}', day), 'gu'), '');
};
