import { createTaskTokens } from '#adapters/dynamodb/task-tokens.ts';
import { createWorkflow } from '#adapters/step-functions/workflow.ts';
import { sweep } from '#steps/sweep.ts';
import { configFrom } from '../bind/config.ts';
import { bindListingJournal } from '../bind/journal.ts';
import { observe } from '../bind/observe.ts';
import { stepFunctions } from '../bind/step-functions.ts';
import { tableNamed } from '../bind/table.ts';

const config = configFrom(process.env, ['TALAN_TABLE', 'TALAN_STATE_MACHINE']);
const table = tableNamed(config.TALAN_TABLE);
const { log, metrics, handlerOf } = observe();
const now = () => new Date();

const sweepNow = sweep({
  journal: bindListingJournal(table, now),
  tokens: createTaskTokens(table),
  workflow: createWorkflow({
    client: stepFunctions(),
    stateMachineArn: config.TALAN_STATE_MACHINE,
  }),
  log,
  metrics,
  now,
});

/** Mends what is left over, every minute; what the schedule sends along says nothing. */
export const handler = handlerOf(sweepNow);
