import type { View } from './view.ts';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
// Minutes count until they are two hours but for a few.
const MINUTES_UNTIL = 110;
const DAY_MINUTES = 24 * HOUR_MINUTES;

const formatOf = (language: View['language']) =>
  new Intl.RelativeTimeFormat(language, { numeric: 'always', style: 'long' });

const atOnce = {
  en: { ago: 'just now', ahead: 'within a minute' },
  sv: { ago: 'nyss', ahead: 'inom en minut' },
} as const;

/** How long it is until an instant (ISO 8601), or since then: "in 25 minutes", "10 minutes ago". */
export const countdown = (
  { language, now }: Pick<View, 'language' | 'now'>,
  at: string,
): string => {
  const ms = new Date(at).getTime() - now.getTime();
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes === 0) return atOnce[language][ms > 0 ? 'ahead' : 'ago'];
  const format = formatOf(language);
  const size = Math.abs(minutes);
  if (size < MINUTES_UNTIL) return format.format(minutes, 'minute');
  return size < DAY_MINUTES
    ? format.format(Math.round(minutes / HOUR_MINUTES), 'hour')
    : format.format(Math.round(minutes / DAY_MINUTES), 'day');
};
