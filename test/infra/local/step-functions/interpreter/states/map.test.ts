import { describe, expect, it } from 'vitest';
import { entered, machine, outputOf, task, useEngines } from '../../support.ts';

const { bench, run } = useEngines();

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

const refuseOdd = async (payload: unknown) => {
  if (Number(payload) % 2 === 1) throw new RangeError(`odd: ${payload}`);
  return Number(payload) * 10;
};

describe('Map', () => {
  it('gives the outputs in the order of the items', async () => {
    const definition = machine({ M: map({ P: task('f', { End: true }) }) });
    const record = await run(definition, { f: refuseOdd }, { items: [2, 4, 6] });
    expect(outputOf(record)).toEqual([20, 40, 60]);
  });

  it.each([
    [[], []],
    [[1], [1]],
    [[null], [null]],
    [
      [[1], []],
      [[1], []],
    ],
  ])('of %j', async (items, expected) => {
    const definition = machine({ M: map({ P: { Type: 'Pass', End: true } }) });
    expect(outputOf(await run(definition, {}, { items }))).toEqual(expected);
  });

  it('ItemSelector, context and outer variables', async () => {
    const definition = machine({
      A: { Type: 'Pass', Assign: { outer: 'o' }, Next: 'M' },
      M: map(
        {
          P: {
            Type: 'Pass',
            Assign: { own: '{% $states.input.value & $outer %}' },
            Next: 'Q',
          },
          Q: {
            Type: 'Pass',
            Output: '{% [$states.context.Map.Item.Index, $states.context.Map.Item.Value, $own] %}',
            End: true,
          },
        },
        {
          ItemSelector: {
            value: '{% $states.context.Map.Item.Value & $states.input.suffix %}',
          },
          Assign: { seen: '{% $count($states.result) %}' },
          Output: { rows: '{% $states.result %}', suffix: '{% $states.input.suffix %}' },
          End: undefined,
          Next: 'Z',
        },
      ),
      Z: { Type: 'Succeed', Output: '{% [$states.input, $seen] %}' },
    });
    const record = await run(definition, {}, { items: ['a', 'b'], suffix: '!' });
    expect(outputOf(record)).toEqual([
      {
        rows: [
          [0, 'a', 'a!o'],
          [1, 'b', 'b!o'],
        ],
        suffix: '!',
      },
      2,
    ]);
  });

  it('a catcher inside an iteration keeps the others going', async () => {
    const definition = machine({
      M: map({
        P: task('f', {
          Catch: [
            {
              ErrorEquals: ['RangeError'],
              Output: { failed: '{% $states.context.Map.Item.Value %}' },
              Next: 'Failed',
            },
          ],
          End: true,
        }),
        Failed: { Type: 'Pass', End: true },
      }),
    });
    const record = await run(definition, { f: refuseOdd }, { items: [1, 2, 3] });
    expect(outputOf(record)).toEqual([{ failed: 1 }, 20, { failed: 3 }]);
  });

  it('an iteration that fails fails the Map, with its error, and the others no longer count', async () => {
    const slow = Promise.withResolvers<number>();
    const f = async (payload: unknown) => (payload === 2 ? slow.promise : refuseOdd(payload));
    const definition = machine({
      M: map(
        { P: task('f', { End: true }) },
        { Catch: [{ ErrorEquals: ['RangeError'], Next: 'C' }] },
      ),
      C: { Type: 'Pass', Output: '{% $states.input.Error %}', End: true },
    });
    const { engine, store } = await bench(definition, { f });
    await engine.start('m', '{"items":[2,3]}');
    expect(outputOf(await engine.ended('m'))).toBe('RangeError');
    slow.resolve(20);
    await engine.quiet();
    expect(await entered({ store }, 'm')).toEqual(['M', 'P', 'P', 'C']);
  });

  it('Retry begins the whole Map again', async () => {
    let isDown = true;
    const f = async (payload: unknown) => {
      if (isDown && payload === 2) throw new Error('down');
      return payload;
    };
    const definition = machine({
      M: map({ P: task('f', { End: true }) }, { Retry: [{ ErrorEquals: ['Error'] }] }),
    });
    const { engine, clock } = await bench(definition, { f });
    await engine.start('m', '{"items":[1,2]}');
    await engine.quiet();
    isDown = false;
    clock.advance(1_000);
    expect(outputOf(await engine.ended('m'))).toEqual([1, 2]);
  });

  it.each([
    [2, 2],
    [0, 5],
  ])('MaxConcurrency %s runs %s at a time', async (MaxConcurrency, expected) => {
    let running = 0;
    let most = 0;
    const f = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    const definition = machine({ M: map({ P: task('f', { End: true }) }, { MaxConcurrency }) });
    outputOf(await run(definition, { f }, { items: [1, 2, 3, 4, 5] }));
    expect(most).toBe(expected);
  });

  it('a Map in a Map', async () => {
    const inner = map(
      { P: task('f', { End: true }) },
      { Items: '{% $states.input %}', Output: '{% $sum($states.result) %}' },
    );
    const definition = machine({ M: map({ Inner: inner }) });
    const record = await run(definition, { f: async (n) => n }, { items: [[1, 2], [3], [0]] });
    expect(outputOf(record)).toEqual([3, 3, 0]);
  });

  it('items that are no array fail the Map in a way that can be caught', async () => {
    const definition = machine({
      M: map(
        { P: { Type: 'Pass', End: true } },
        { Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Output: 'caught', Next: 'C' }] },
      ),
      C: { Type: 'Succeed' },
    });
    expect(outputOf(await run(definition, {}, { items: 5 }))).toBe('caught');
  });
});
