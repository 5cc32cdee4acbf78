/** An hour by the clocks of a time zone: its day such as 2026-11-28, and its cell among 48 of week and weekend. */
export interface LocalHour {
  day: string;
  cell: number;
}

/** Cells of the usual level: each hour of the day, on weekdays and on weekends. */
export const CELLS = 48;
export const HOURS = 24;

const HOUR_MS = 60 * 60_000;
const weekend = ['Sat', 'Sun'];

/** Tells the local hour of times in milliseconds since 1970. */
export const localHours = (timeZone: string): ((ms: number) => LocalHour) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const of = (ms: number): LocalHour => {
    const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
    const shift = weekend.includes(part('weekday')) ? HOURS : 0;
    return {
      day: `${part('year')}-${part('month')}-${part('day')}`,
      cell: shift + Number(part('hour')),
    };
  };
  // Formatting takes longer than all the rest: it is done once an hour.
  let hour = Number.NaN;
  let known: LocalHour | undefined;
  return (ms) => {
    const asked = Math.floor(ms / HOUR_MS);
    if (known === undefined || asked !== hour) known = of(ms);
    hour = asked;
    return known;
  };
};
