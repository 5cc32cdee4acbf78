import { afterEach, expect, it, vi } from 'vitest';
import { systemClock } from '#local/clock.ts';
import { createEngine } from '#local/step-functions/engine.ts';
import type { ExecutionStore } from '#local/step-functions/store/store.ts';

class StoreBroken extends Error {
  override name = 'StoreBroken';
}

const brokenStore: ExecutionStore = {
  create: async () => false,
  save: async () => false,
  load: async () => Promise.reject(new StoreBroken('with the words of a statement')),
  list: async () => ({
    items: [{ name: 's1-1', status: 'RUNNING', startedAt: 0, stoppedAt: null }],
    next: undefined,
  }),
  history: async () => [],
  forgetEnded: async () => {},
  saveDefinition: async () => {},
  loadDefinition: async () => undefined,
};

afterEach(() => vi.restoreAllMocks());

it('an execution that is held up is logged by code, id and error name, never with texts', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const engine = createEngine({
    store: brokenStore,
    clock: systemClock(),
    random: Math.random,
    functions: {},
    definition: { QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { Type: 'Succeed' } } },
    stateMachineName: 'm',
  });
  await engine.resume();
  expect(printed.mock.calls).toEqual([
    ['{"level":"warn","code":"EXECUTION_DELAYED","execution":"s1-1","error":"StoreBroken"}'],
  ]);
  await engine.stop();
});
