import type { MachineDefinition } from '../definition/schema.ts';
import type { ExecutionRecord } from '../execution/record.ts';
import { liveFrames } from '../interpreter/frame.ts';
import { settle } from '../interpreter/settle.ts';
import { enter, newThread } from '../interpreter/state-change.ts';
import { addEvent, type Transition } from '../interpreter/transition.ts';
import { type Json, parseJson } from '../values/json.ts';
import type { Machines } from './machines.ts';
import { newTransition, type TransitionDeps } from './new-transition.ts';

/** A new execution; `input` is a JSON text. */
export interface NewExecution {
  name: string;
  input: string;
  /** The engine that drives it. */
  owner: string;
}

const blankRecord = (
  { StartAt, TimeoutSeconds }: MachineDefinition,
  { name, input, owner }: NewExecution,
  begun: { definitionId: string; parsed: Json; now: number },
): ExecutionRecord => ({
  name,
  definitionId: begun.definitionId,
  status: 'RUNNING',
  input,
  startedAt: begun.now,
  stoppedAt: null,
  timeoutAt: TimeoutSeconds === undefined ? null : begun.now + TimeoutSeconds * 1000,
  output: null,
  error: null,
  cause: null,
  revision: 1,
  owner,
  eventCount: 0,
  lastWork: 0,
  thread: newThread(StartAt, begun.parsed, begun.now),
});

/** The first transition of a new execution, worked out as far as it goes and not stored yet. */
export const beginExecution = async (
  deps: TransitionDeps,
  { id, machine }: Machines['current'],
  execution: NewExecution,
): Promise<Transition> => {
  const { input } = execution;
  const parsed = parseJson(input) ?? null;
  const now = deps.clock.now().getTime();
  const blank = blankRecord(machine, execution, { definitionId: id, parsed, now });
  const transition = newTransition(deps, machine, blank);
  const { thread } = transition.execution;
  addEvent(transition, thread, 'ExecutionStarted', 'executionStarted', { input });
  for (const frame of liveFrames(transition)) enter(transition, frame, machine.StartAt, parsed);
  await settle(transition);
  return transition;
};
