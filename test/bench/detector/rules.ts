import { createScan, scanFrom } from '#domain/volume/own-scan.ts';
import type { Row } from './series.ts';

/** Looks at bins in order, and says of each whether too much is said. */
export type Detector = (row: Row) => boolean;

/** A rule, begun anew for each series. */
export type Rule = () => Detector;

const HOUR_BINS = 12;
const LEAST = 3;

/** Talan's own. */
export const own: Rule = () => {
  const scan = createScan('UTC');
  let state: ReturnType<typeof scanFrom> | undefined;
  return ({ t, n }) => {
    state ??= scanFrom(t);
    return scan(state, n) !== undefined;
  };
};

// The last hour against the hours that end in the bins before it.
const hourAgainst =
  (bins: number, deviations: number): Rule =>
  () => {
    const counts: number[] = [];
    const hours: number[] = [];
    let [hour, sum, squares] = [0, 0, 0];
    return ({ n }) => {
      counts.push(n);
      hour += n - (counts.length > HOUR_BINS ? (counts.shift() ?? 0) : 0);
      const count = hours.length;
      const mean = count > 0 ? sum / count : 0;
      const deviation = count > 0 ? Math.sqrt(Math.max(0, squares / count - mean ** 2)) : 0;
      const isKnown = count >= Math.min(bins, 288);
      const isAbove = isKnown && hour >= LEAST && hour > mean + deviations * deviation;
      hours.push(hour);
      sum += hour;
      squares += hour ** 2;
      if (hours.length > bins) {
        const gone = hours.shift() ?? 0;
        sum -= gone;
        squares -= gone ** 2;
      }
      return isAbove;
    };
  };

/** More than three standard deviations above the mean hour of the last seven days. */
export const meanAndThree: Rule = hourAgainst(7 * 24 * HOUR_BINS, 3);

/** The last hour against the twelve before it: more than three standard deviations above their mean. */
export const twelveHours: Rule = hourAgainst(12 * HOUR_BINS, 3);
