import { dateFormat } from '../../values/date-format.ts';

/** A moment, as clock and calendar of one time zone have it. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  /** After midnight. */
  minutes: number;
  /** Milliseconds since 1970. */
  instant: number;
}

const calendarIn = (timeZone: string): Intl.DateTimeFormat =>
  dateFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

const calendarOrUtc = (timeZone: string): Intl.DateTimeFormat => {
  try {
    return calendarIn(timeZone);
  } catch {
    return calendarIn('UTC');
  }
};

/** 0 is Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** The moment that an ISO 8601 time is in a time zone (IANA name); undefined if it is no time. */
export const localTimeAt = (time: string | undefined, timeZone: string): LocalTime | undefined => {
  const instant = Date.parse(time ?? '');
  if (Number.isNaN(instant)) return undefined;
  const parts = calendarOrUtc(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const minutes = part('hour') * 60 + part('minute');
  return { year, month, day, weekday: weekdayOf(year, month, day), minutes, instant };
};
