import type { Workflow } from '#domain/workflow/workflow.ts';
import { createRunState } from './run-state.ts';
import { createRunning } from './running-runs.ts';
import { createStart } from './start-run.ts';
import type { StateMachine } from './state-machine.ts';
import { createWake } from './wake.ts';

/**
 * The workflow on AWS Step Functions, or on an engine with the same API. Each call has a file of its own, so that
 * a function which may only answer waits holds no code that starts runs.
 */
export const createWorkflow = (machine: StateMachine): Workflow => ({
  start: createStart(machine),
  wake: createWake(machine.client),
  runState: createRunState(machine),
  running: createRunning(machine),
});
