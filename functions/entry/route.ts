import { layerFolder, table } from '#bind/cloud.ts';
import { stateJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { plan } from '#bind/ports.ts';
import { routeStep } from '#bind/steps.ts';

/** The state `route`. */
export const handler = lambda({ table, layerFolder }, { journal, plan }, routeStep);
