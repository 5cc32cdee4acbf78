import { describe, expect, it } from 'vitest';
import { useEngines } from '../support.ts';
import { cases } from './cases/all.ts';
import { engineInterpreter } from './engine-interpreter.ts';

const interpreter = engineInterpreter(useEngines());

describe.each(Object.entries(cases))('the local engine: %s', (_, group) => {
  it.concurrent.each(group)('$title', async (tested) => {
    expect(await interpreter.run(tested)).toEqual(expect.objectContaining(tested.ends));
  });
});
