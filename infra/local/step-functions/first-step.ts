import { settle } from './interpreter/interpret.ts';
import { enter, newThread } from './interpreter/move.ts';
import { places, record, type Step } from './interpreter/step.ts';
import { parseJson } from './json.ts';
import type { Machines } from './machines.ts';
import type { ExecutionRecord } from './record.ts';
import { newStep, type RunnerContext } from './runner.ts';

/**
 * The first step of a new execution, worked out as far as it goes and not stored yet.
 * @param input a JSON text
 */
export async function firstStep(
  { name, input, owner }: { name: string; input: string; owner: string },
  machines: Machines,
  context: Pick<RunnerContext, 'clock' | 'random' | 'identity'>,
): Promise<Step> {
  const { id, machine } = machines.current;
  const now = context.clock.now().getTime();
  const parsed = parseJson(input) ?? null;
  const blank: ExecutionRecord = {
    name,
    definitionId: id,
    status: 'RUNNING',
    input,
    startedAt: now,
    stoppedAt: null,
    timeoutAt: machine.TimeoutSeconds === undefined ? null : now + machine.TimeoutSeconds * 1000,
    output: null,
    error: null,
    cause: null,
    revision: 1,
    owner,
    eventCount: 0,
    lastWork: 0,
    thread: newThread(machine.StartAt, parsed, now),
  };
  const step = newStep(blank, machine, context);
  record(step, step.record.thread, 'ExecutionStarted', 'executionStarted', { input });
  for (const place of places(step)) enter(step, place, machine.StartAt, parsed);
  await settle(step);
  return step;
}
