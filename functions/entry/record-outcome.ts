import { layerFolder, mailer, newsroomStore, newsroomUrl, origin, table } from '#bind/cloud.ts';
import { stateJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { mailNotifier as notifier } from '#bind/notices.ts';
import { newsroom, plan } from '#bind/ports.ts';
import { recordOutcomeStep } from '#bind/steps.ts';

/** The state `record-outcome`. */
export const handler = lambda(
  { table, layerFolder, origin, mailer, newsroomStore, newsroomUrl },
  { journal, newsroom, notifier, plan },
  recordOutcomeStep,
);
