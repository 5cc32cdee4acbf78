import { layerFolder, stateMachineArn, stepFunctions, table } from '#bind/cloud.ts';
import { listingJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { bookmark, plan, tokens, workflow } from '#bind/ports.ts';
import { sweep } from '#steps/sweep.ts';

/** Mends what is left over, every minute; the schedule's event says nothing. */
export const handler = lambda(
  { table, layerFolder, stepFunctions, stateMachineArn },
  { journal, plan, tokens, workflow, bookmark },
  sweep,
);
