import { meanAndThree, own, type Rule, twelveHours } from './rules.ts';
import { scoreNab, scoreSmall } from './score.ts';
import { nabSeries } from './series.ts';

const rules: Record<string, Rule> = {
  Talan: own,
  'mean + 3 sd, 7 days': meanAndThree,
  'hour against 12 hours': twelveHours,
};

const SECOND_HALF = ['GOOG', 'IBM', 'KO', 'PFE', 'UPS'];
/** Of a quarrel two count: by authors. */
const AUTHORS = 2;
const MENTIONS = 99;

const small = [
  { peak: 4, times: 5, quarrel: AUTHORS, seeds: 8 },
  { peak: 4, times: 5, quarrel: AUTHORS, seeds: 8, salt: 131 },
  { peak: 4, times: 10, quarrel: AUTHORS, seeds: 8 },
  { peak: 4, times: 5, quarrel: MENTIONS, seeds: 8 },
  { peak: 1.5, times: 10, quarrel: AUTHORS, seeds: 8 },
  { peak: 40, times: 5, quarrel: AUTHORS, seeds: 4 },
];

const nameOf = ({ peak, times, quarrel, salt }: (typeof small)[number]): string =>
  `${peak} an hour, ${times} times, ${quarrel === AUTHORS ? 'authors' : 'mentions'}${salt ? ', other seeds' : ''}`;

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Prints what the detector and two plain rules find, as tables of Markdown. */
export const printDetector = (): void => {
  const series = nabSeries();
  const second = series.filter(({ name }) => SECOND_HALF.includes(name));
  console.log(
    row('rule', 'NAB, all ten', 'second half', 'recall', 'precision', 'false a series-week'),
  );
  console.log(row('---', '---', '---', '---', '---', '---'));
  for (const [name, rule] of Object.entries(rules)) {
    const all = scoreNab(rule, series);
    const half = scoreNab(rule, second);
    const recall = `${all.hit}/${all.total}`;
    const figures = [all.score.toFixed(1), half.score.toFixed(1), recall, all.precision.toFixed(2)];
    console.log(row(name, ...figures, all.falseAWeek.toFixed(2)));
  }
  console.log(`\n${row('where little is said', ...Object.keys(rules))}`);
  console.log(row('---', ...Object.keys(rules).map(() => '---')));
  for (const given of small) {
    const scores = Object.values(rules).map((rule) => {
      const { hit, total, medianMinutes, falseAWeek } = scoreSmall(rule, given);
      return `${hit}/${total}, ${medianMinutes} min, ${falseAWeek.toFixed(2)} false a week`;
    });
    console.log(row(nameOf(given), ...scores));
  }
};
