import { createStart } from '#adapters/step-functions/start-run.ts';
import { createWorkflow } from '#adapters/step-functions/step-functions-workflow.ts';
import { createWake } from '#adapters/step-functions/wake.ts';
import type { Workflow } from '#domain/workflow/workflow.ts';
import type { Needs } from './outside.ts';

type MachineNeeds = Needs<'stepFunctions' | 'stateMachineArn'>;

const machineOf = ({ stepFunctions: client, stateMachineArn }: MachineNeeds) => ({
  client,
  stateMachineArn,
});

/** The whole workflow. */
export const workflow = (outside: MachineNeeds): Workflow => createWorkflow(machineOf(outside));

/** For what only starts runs. */
export const startOnly = (outside: MachineNeeds): Pick<Workflow, 'start'> => ({
  start: createStart(machineOf(outside)),
});

/** Without asking about runs, for the web app. */
export const startAndWake = (outside: MachineNeeds): Pick<Workflow, 'start' | 'wake'> => ({
  ...startOnly(outside),
  ...wakeOnly(outside),
});

/** Without starting runs either, for the step that asks people. */
export const wakeOnly = ({ stepFunctions }: Needs<'stepFunctions'>): Pick<Workflow, 'wake'> => ({
  wake: createWake(stepFunctions),
});
