import { durationMs } from './duration.ts';
import type { Language } from './language.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A duration (ISO 8601) in the largest unit that holds it whole: "2 hours". */
export const durationWords = (duration: string, language: Language): string => {
  const ms = durationMs(duration);
  const [unit, value] =
    ms % DAY_MS === 0
      ? ['day', ms / DAY_MS]
      : ms % HOUR_MS === 0
        ? ['hour', ms / HOUR_MS]
        : ['minute', Math.round(ms / 60_000)];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: `${unit}`,
    unitDisplay: 'long',
  }).format(Number(value));
};
