import { layerFolder, model, modelKey, table } from '#bind/cloud.ts';
import { quotingJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { judge, plan, rules } from '#bind/ports.ts';
import { checkToneStep } from '#bind/steps.ts';

/** The state `check-tone`. */
export const handler = lambda(
  { table, layerFolder, model, modelKey },
  { journal, plan, rules, judge },
  checkToneStep,
);
