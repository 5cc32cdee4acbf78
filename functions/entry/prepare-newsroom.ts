import { layerFolder, newsroomStore, newsroomUrl, table } from '#bind/cloud.ts';
import { stateJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { newsroom, plan, stylesheet } from '#bind/ports.ts';
import { prepareNewsroom } from '#steps/prepare-newsroom.ts';

/** Prepares the newsroom after each deployment; the event says nothing. */
export const handler = lambda(
  { table, layerFolder, newsroomStore, newsroomUrl },
  { journal, plan, newsroom, stylesheet },
  prepareNewsroom,
);
