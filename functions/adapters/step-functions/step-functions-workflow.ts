import type { Workflow } from '#domain/workflow/workflow.ts';
import { createRunState } from './run-state.ts';
import { createStart } from './start-run.ts';
import type { StateMachine } from './state-machine.ts';
import { createWake } from './wake.ts';

/**
 * Runs of statements on AWS Step Functions, or on whatever speaks its API. One file per call, so that
 * who may only answer a wait holds no code that starts one.
 */
export const createWorkflow = (machine: StateMachine): Workflow => ({
  start: createStart(machine),
  wake: createWake(machine.client),
  runState: createRunState(machine),
});
