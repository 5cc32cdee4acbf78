import type { Rule } from './rules.ts';
import type { Row, Series, Window } from './series.ts';
import { synthetic } from './synthetic.ts';

const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;
/** An episode ends after so long without anything above the limits. */
const QUIET_MS = 3 * HOUR_MS;
/** Before so many rows nothing counts. */
const PROBATION = 750;
/** What a false alarm costs by the benchmark's standard profile. */
const FALSE = 0.11;

/** When someone would be told: once an episode. */
const alertsOf = (rule: Rule, rows: readonly Row[]): number[] => {
  const detect = rule();
  const told: number[] = [];
  let open = -1;
  for (const row of rows) {
    if (!detect(row)) continue;
    if (row.t > open) told.push(row.t);
    open = row.t + QUIET_MS;
  }
  return told;
};

const within = (t: number, [from, to]: Window): boolean => t >= from && t <= to;
const sigmoid = (y: number): number => 2 / (1 + Math.exp(5 * y)) - 1;

// Early in a window counts most; the further behind the last window, the more a false alarm costs.
const worth = (t: number, [from, to]: Window): number =>
  sigmoid(-(to - t) / (to - from)) / sigmoid(-1);
const cost = (t: number, before: Window | undefined): number => {
  if (!before) return -1;
  return Math.max(-1, sigmoid((t - before[1]) / (before[1] - before[0])));
};

/** What a rule does on the benchmark's series. */
export interface NabScore {
  score: number;
  hit: number;
  total: number;
  precision: number;
  /** False alarms a week and series. */
  falseAWeek: number;
}

const scoreSeries = (rule: Rule, { rows, windows }: Series) => {
  const start = rows[Math.min(Math.floor(0.15 * rows.length), PROBATION)]?.t ?? 0;
  const asked = windows.filter(([, to]) => to >= start);
  const seen = new Set<Window>();
  let [raw, falsely, right] = [0, 0, 0];
  for (const t of alertsOf(rule, rows).filter((at) => at >= start)) {
    const window = asked.find((each) => within(t, each));
    if (!window) {
      falsely += 1;
      raw += FALSE * cost(t, windows.filter(([, to]) => to < t).at(-1));
      continue;
    }
    right += 1;
    if (!seen.has(window)) raw += worth(t, window);
    seen.add(window);
  }
  raw -= asked.length - seen.size;
  const weeks = ((rows.at(-1)?.t ?? start) - start) / WEEK_MS;
  return { raw, falsely, right, weeks, total: asked.length, hit: seen.size };
};

/** Scores a rule on series of the benchmark. */
export const scoreNab = (rule: Rule, series: readonly Series[]): NabScore => {
  const all = series.map((each) => scoreSeries(rule, each));
  const sum = (name: keyof (typeof all)[number]) => all.reduce((to, each) => to + each[name], 0);
  const [total, right, falsely] = [sum('total'), sum('right'), sum('falsely')];
  return {
    score: (100 * (sum('raw') + total)) / (2 * total),
    hit: sum('hit'),
    total,
    precision: right / (right + falsely || 1),
    falseAWeek: falsely / sum('weeks'),
  };
};

/** What a rule does where little is said. */
export interface SmallScore {
  hit: number;
  total: number;
  /** From the start of the rise. */
  medianMinutes: number;
  falseAWeek: number;
}

/** Scores a rule on made-up series; `salt` picks their seeds. */
export const scoreSmall = (
  rule: Rule,
  given: { peak: number; times: number; quarrel: number; seeds: number; salt?: number },
): SmallScore => {
  const { peak, times, quarrel, seeds, salt = 97 } = given;
  const delays: number[] = [];
  let [total, falsely] = [0, 0];
  for (let s = 1; s <= seeds; s += 1) {
    const { rows, truth } = synthetic({ seed: s * salt + times, peak, times, quarrel });
    const from = (rows[0]?.t ?? 0) + WEEK_MS;
    const told = alertsOf(rule, rows).filter((t) => t >= from);
    total += truth.length;
    for (const [start, end] of truth) {
      const t = told.find((each) => within(each, [start, end + HOUR_MS]));
      if (t !== undefined) delays.push((t - start) / 60_000 + 5);
    }
    const isTrue = (t: number) => truth.some(([a, b]) => within(t, [a, b + 4 * HOUR_MS]));
    falsely += told.filter((t) => !isTrue(t)).length;
  }
  const medianMinutes = delays.toSorted((a, b) => a - b)[delays.length >> 1] ?? Number.NaN;
  return { hit: delays.length, total, medianMinutes, falseAWeek: falsely / (7 * seeds) };
};
