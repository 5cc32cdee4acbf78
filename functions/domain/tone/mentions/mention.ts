/** A day, as exactly as a text says it. Months count from 1. */
export interface Day {
  year?: number;
  month?: number;
  day?: number;
}

/** The meaning of a mention: every reading that makes sense, where there are several. */
export type Said =
  | {
      kind: 'number';
      values: readonly number[];
      /** A percentage: a part, not an amount. */
      isShare: boolean;
      /** The length in minutes, where a unit of time follows. */
      minutes?: number;
      /** The day of the month that an ordinal may stand for. */
      day?: number;
    }
  /** "A fortnight", "for a week"; `isSure` where it surely says how long something is. */
  | { kind: 'length'; minutes: number; isSure: boolean }
  /** "Hundreds": from `low` to `high`. */
  | { kind: 'range'; low: number; high: number }
  /**
   * Minutes after midnight; `number` where the digits may also be a decimal number. 24.00 surely ends
   * the day that is named, midnight perhaps: it is 0 minutes of the next one.
   */
  | {
      kind: 'time';
      minutes: readonly number[];
      number?: number;
      /** Nothing beside it says whether it tells a time or an amount. */
      isPerhapsAmount?: boolean;
      endsDay?: 'surely' | 'perhaps';
    }
  | { kind: 'date'; days: readonly Day[]; number?: number }
  /** 0 is Sunday. */
  | { kind: 'weekday'; weekday: number }
  /** Days from the day of publication: tomorrow is 1. */
  | { kind: 'relative-day'; days: number }
  | { kind: 'phone'; digits: string };

/** A number, time, date or telephone number in a text: tokens from `from` up to `to`. */
export type Mention = Said & { from: number; to: number };

/** Whether a mention says when. */
export const isTime = ({ kind }: Mention): boolean =>
  kind === 'time' || kind === 'date' || kind === 'weekday' || kind === 'relative-day';

/** The numbers among mentions that count something: no percentages, times or dates. */
export const amountsOf = (mentions: readonly Mention[]): number[] =>
  mentions.flatMap((one) => (one.kind === 'number' && !one.isShare ? one.values : []));
