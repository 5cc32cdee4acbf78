import { setTimeout as sleep } from 'node:timers/promises';
import { machine, task } from '../../support.ts';
import { type ConformanceCase, fails, succeeds } from '../case.ts';

/** A Map over the input's `items`. */
const map = (inner: Record<string, object>, more: object = {}) => ({
  Type: 'Map',
  Items: '{% $states.input.items %}',
  ItemProcessor: {
    ProcessorConfig: { Mode: 'INLINE' },
    StartAt: Object.keys(inner)[0],
    States: inner,
  },
  End: true,
  ...more,
});

const pass = { Type: 'Pass', End: true };

const over = (items: unknown[], more: object = {}): ConformanceCase => ({
  title: `a Map of ${JSON.stringify(items)} keeps its items`,
  definition: machine({ M: map({ P: pass }, more) }),
  input: { items },
  ends: succeeds(items),
});

const refuseOdd = async ({ n }: { n: number }) => {
  if (n % 2 === 1) throw new RangeError(`odd: ${n}`);
  return n * 10;
};

const perItem = { ItemSelector: { n: '{% $states.context.Map.Item.Value %}' } };

/** Gives how many of its calls run, after a while. */
const counting = () => {
  let running = 0;
  return {
    f: async () => {
      running += 1;
      await sleep(300);
      const seen = running;
      running -= 1;
      return seen;
    },
  };
};

/** Map: order, selectors, scopes, errors, concurrency. */
export const mapCases: ConformanceCase[] = [
  over([]),
  over([1]),
  over([null]),
  over([[1], []]),
  {
    title: 'outputs are in the order of the items, whichever ends first',
    definition: machine({ M: map({ P: task('f', { End: true }) }, perItem) }),
    input: { items: [3, 1, 2] },
    functions: () => ({ f: ({ n }) => sleep(n * 150, n) }),
    ends: succeeds([3, 1, 2]),
  },
  {
    title: 'selector, context and outer variables',
    definition: machine({
      A: { Type: 'Pass', Assign: { outer: 'o' }, Next: 'M' },
      M: map(
        {
          P: { Type: 'Pass', Assign: { own: '{% $states.input.value & $outer %}' }, Next: 'Q' },
          Q: { Type: 'Pass', Output: '{% [$states.context.Map.Item.Index, $own] %}', End: true },
        },
        {
          ItemSelector: {
            value: '{% $states.context.Map.Item.Value & $states.input.suffix %}',
          },
          Assign: { length: '{% $count($states.result) %}' },
          End: undefined,
          Next: 'Z',
        },
      ),
      Z: { Type: 'Succeed', Output: '{% {"rows": $states.input, "length": $length} %}' },
    }),
    input: { items: ['a', 'b'], suffix: '!' },
    ends: succeeds({
      rows: [
        [0, 'a!o'],
        [1, 'b!o'],
      ],
      length: 2,
    }),
  },
  {
    title: 'a catcher inside an iteration keeps the others going',
    definition: machine({
      M: map(
        {
          P: task('f', {
            Catch: [
              {
                ErrorEquals: ['RangeError'],
                Output: { failed: '{% $states.input.n %}' },
                Next: 'Failed',
              },
            ],
            End: true,
          }),
          Failed: pass,
        },
        perItem,
      ),
    }),
    input: { items: [1, 2, 3] },
    functions: () => ({ f: refuseOdd }),
    ends: succeeds([{ failed: 1 }, 20, { failed: 3 }]),
  },
  {
    title: 'an iteration that fails fails the Map, with its error',
    definition: machine({ M: map({ P: task('f', { End: true }) }, perItem) }),
    input: { items: [2, 3] },
    functions: () => ({ f: refuseOdd }),
    ends: fails('RangeError'),
  },
  {
    title: 'the Map itself can catch the error of an iteration',
    definition: machine({
      M: map(
        { P: task('f', { End: true }) },
        { ...perItem, Catch: [{ ErrorEquals: ['RangeError'], Next: 'C' }] },
      ),
      C: { Type: 'Pass', Output: { error: '{% $states.input.Error %}' }, End: true },
    }),
    input: { items: [2, 3] },
    functions: () => ({ f: refuseOdd }),
    ends: succeeds({ error: 'RangeError' }),
  },
  {
    title: 'Retry begins the whole Map again',
    definition: machine({
      M: map(
        { P: task('f', { End: true }) },
        { ...perItem, Retry: [{ ErrorEquals: ['RangeError'], IntervalSeconds: 1 }] },
      ),
    }),
    input: { items: [1, 2] },
    functions: () => {
      let failures = 1;
      return {
        f: async ({ n }) => {
          if (n === 2 && failures > 0) {
            failures -= 1;
            throw new RangeError('down');
          }
          return n;
        },
      };
    },
    ends: succeeds([1, 2]),
  },
  {
    title: 'MaxConcurrency 1 runs one at a time',
    definition: machine({
      M: map({ P: task('f', { End: true }) }, { ...perItem, MaxConcurrency: 1 }),
    }),
    input: { items: [1, 2, 3] },
    functions: counting,
    ends: succeeds([1, 1, 1]),
  },
  {
    title: 'without MaxConcurrency the iterations run at the same time',
    definition: machine({ M: map({ P: task('f', { End: true }) }, perItem) }),
    input: { items: [1, 2, 3] },
    functions: () => {
      const all = Promise.withResolvers<void>();
      let arrived = 0;
      return {
        f: async () => {
          arrived += 1;
          if (arrived === 3) all.resolve();
          await all.promise;
          return arrived;
        },
      };
    },
    ends: succeeds([3, 3, 3]),
  },
  {
    title: 'a Map in a Map',
    definition: machine({
      M: map({
        Inner: map(
          { P: pass },
          { Items: '{% $states.input %}', Output: '{% $sum($states.result) %}' },
        ),
      }),
    }),
    input: { items: [[1, 2], [3], [0]] },
    ends: succeeds([3, 3, 0]),
  },
  {
    title: 'items that are no array can be caught',
    definition: machine({
      M: map(
        { P: pass },
        {
          Catch: [
            { ErrorEquals: ['States.QueryEvaluationError'], Output: { caught: true }, Next: 'C' },
          ],
        },
      ),
      C: { Type: 'Succeed' },
    }),
    input: { items: 5 },
    ends: succeeds({ caught: true }),
  },
];
