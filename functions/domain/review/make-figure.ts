import { type Figure, median, minutesBetween } from './figure.ts';
import type { Source } from './record.ts';

export interface Moment {
  at: string;
  source: Source;
}

export const none = (unit: Figure['unit']): Figure => ({ unit, value: null, entries: [] });

export const time = (moment: Moment | undefined): Figure =>
  moment ? { unit: 'time', value: moment.at, entries: [moment.source] } : none('time');

export const count = (entries: readonly Source[], value = entries.length): Figure => ({
  unit: 'count',
  value,
  entries: [...entries],
});

export const between = (from: Moment | undefined, to: Moment | undefined): Figure =>
  from && to
    ? { unit: 'minutes', value: minutesBetween(from.at, to.at), entries: [from.source, to.source] }
    : none('minutes');

export const medianOf = (spans: readonly { minutes: number; source: Source }[]): Figure => {
  const value = median(spans.map(({ minutes }) => minutes));
  if (value === undefined) return none('minutes');
  return { unit: 'minutes', value, entries: spans.map(({ source }) => source) };
};
