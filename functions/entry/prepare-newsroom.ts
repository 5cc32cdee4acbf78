import { layerFolder, newsroomStore, newsroomUrl, table } from '#bind/cloud.ts';
import { stateJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { lists, newsroom, plan, stylesheet } from '#bind/ports.ts';
import { prepareNewsroomStep } from '#bind/steps.ts';

/** Prepares newsroom and lists after each deployment, and every five minutes what is not prepared yet. */
export const handler = lambda(
  { table, layerFolder, newsroomStore, newsroomUrl },
  { journal, plan, lists, newsroom, stylesheet },
  prepareNewsroomStep,
);
