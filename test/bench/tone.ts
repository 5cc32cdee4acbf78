import * as alex from 'alex';
import writeGood from 'write-good';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import { scopeIncludes } from '#domain/tone/scope.ts';
import { fullBrief, textOf } from '#test/domain/tone/hostile-texts.ts';
import { briefOf, rules } from '#test/domain/tone/support.ts';
import { quantile } from './measure.ts';
import { brief, statementOf } from './tone-statement.ts';

const SHORT = 400;
// The longer ones take alex a good part of a second.
const lengths = [
  { length: SHORT, turns: 50 },
  { length: 2_000, turns: 10 },
  { length: 20_000, turns: 2 },
];
// Each turn has several runs, or each would pay for the memory that the one before it left behind.
const RUNS_PER_TURN = 10;
const WARM_UP_TURNS = 50;
const SPLIT_TURNS = 50;
const MEGABYTE = 1_000_000;
// The slowest of those that the tests try.
const hostileParts = ['vi ', '[a', 'a.se,'];

interface Row {
  what: string;
  measured: string;
  goal: string;
}

const msOf = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/** Median milliseconds of each run; they take turns, so that all meet the same machine. */
const medians = <Name extends string>(
  runs: Record<Name, () => unknown>,
  turns: number,
): ((name: Name) => number) => {
  const times: Record<string, number[]> = {};
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name in runs) {
      const turnTimes = Array.from({ length: RUNS_PER_TURN }, () => msOf(runs[name]));
      times[name] = [...(times[name] ?? []), ...turnTimes];
    }
  }
  return (name) => quantile(times[name] ?? [], 0.5);
};

const talan = (text: string, on = brief, by: ToneRules = rules) =>
  checkTone({ channel: 'newsroom', text }, on, by);

const aSecond = (ms: number): string => (1000 / ms).toFixed(0);

const { length: applying } = rules.rules.filter((rule) => scopeIncludes(rule, brief));

const contest = (text: string, turns: number): Omit<Row, 'goal'> => {
  const ms = medians(
    {
      talan: () => talan(text),
      alex: () => alex.text(text),
      writeGood: () => writeGood(text),
    },
    turns,
  );
  const part = ((100 * ms('talan')) / ms('alex')).toFixed(0);
  return {
    what: `texts of ${text.length} characters a second: Talan with all rules (${applying} of ${rules.rules.length} apply to this kind), alex, write-good; medians of ${turns * RUNS_PER_TURN}, in turns`,
    measured: `${aSecond(ms('talan'))}, ${aSecond(ms('alex'))}, ${aSecond(ms('writeGood'))}: Talan in ${part} % of alex's time`,
  };
};

const whereTimeGoes = (text: string, turns: number): Row => {
  const noRules = { ...rules, rules: [] };
  const noFacts = { ...brief, facts: [], contacts: [], protectedNames: [] };
  const ms = medians(
    {
      all: () => talan(text),
      readBoth: () => talan(text, brief, noRules),
      readText: () => talan(text, noFacts, noRules),
    },
    turns,
  );
  const micros = (value: number): string => `${(value * 1000).toFixed(0)} µs`;
  return {
    what: `of a check of ${text.length} characters: reading the text, reading the brief (${brief.facts.length} facts, in both languages), the rules`,
    measured: [
      micros(ms('readText')),
      micros(ms('readBoth') - ms('readText')),
      micros(ms('all') - ms('readBoth')),
    ].join(', '),
    goal: '–',
  };
};

const hostile = (part: string): Row => {
  const on = briefOf({ ...fullBrief, kind: 'apology' });
  const [half = 0, whole = 0] = [MEGABYTE / 2, MEGABYTE].map((length) =>
    msOf(() => talan(textOf(part, length), on)),
  );
  return {
    what: `1 MB of ${JSON.stringify(part)}; how much longer than half of it`,
    measured: `${(whole / 1000).toFixed(1)} s, ${(whole / half).toFixed(1)} times`,
    goal: 'about 2 times',
  };
};

const toneRows = (): Row[] => {
  contest(statementOf(SHORT), WARM_UP_TURNS);
  return [
    ...lengths.map(({ length, turns }) => ({
      ...contest(statementOf(length), turns),
      goal: length === SHORT ? 'at most 15 %' : '–',
    })),
    whereTimeGoes(statementOf(SHORT), SPLIT_TURNS),
    ...hostileParts.map(hostile),
  ];
};

/** How fast the tone is checked, beside two prose linters that look for much less: a table in Markdown. */
export const toneTable = (): string =>
  [
    '| tone check | measured | goal |',
    '|---|---|---|',
    ...toneRows().map(({ what, measured, goal }) => `| ${what} | ${measured} | ${goal} |`),
  ].join('\n');
