import { layerFolder, mailer, model, modelKey, origin, table } from '#bind/cloud.ts';
import { quotingJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { mailNotifier as notifier } from '#bind/notices.ts';
import { drafter, modelCheck, plan, playbook, rules } from '#bind/ports.ts';
import { draftStep } from '#bind/steps.ts';

/** The state `draft`; after a deployment it tries the model. */
export const handler = lambda(
  { table, layerFolder, origin, mailer, model, modelKey },
  { journal, notifier, drafter, modelCheck, playbook, plan, rules },
  draftStep,
);
