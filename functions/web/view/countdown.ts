import type { View } from './view.ts';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
// Minutes count until they are two hours but for a few.
const MINUTES_UNTIL = 110;
const DAY_MINUTES = 24 * HOUR_MINUTES;

const formatOf = (language: View['language']) =>
  new Intl.RelativeTimeFormat(language, { numeric: 'always', style: 'long' });

/** How long it is until an instant (ISO 8601), or since then: "in 25 minutes", "10 minutes ago". */
export const countdown = (
  { language, now }: Pick<View, 'language' | 'now'>,
  at: string,
): string => {
  const minutes = Math.round((new Date(at).getTime() - now.getTime()) / MINUTE_MS);
  const format = formatOf(language);
  const size = Math.abs(minutes);
  if (size < MINUTES_UNTIL) return format.format(minutes, 'minute');
  return size < DAY_MINUTES
    ? format.format(Math.round(minutes / HOUR_MINUTES), 'hour')
    : format.format(Math.round(minutes / DAY_MINUTES), 'day');
};
