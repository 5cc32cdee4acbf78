import {
  layerFolder,
  mailer,
  origin,
  phones,
  smsSender,
  stepFunctions,
  table,
} from '#bind/cloud.ts';
import { stateJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { notifier, plan, tokens } from '#bind/ports.ts';
import { askApprovalStep } from '#bind/steps.ts';
import { wakeOnly as workflow } from '#bind/workflows.ts';

/** The state `ask-approval`. */
export const handler = lambda(
  { table, layerFolder, stepFunctions, origin, mailer, smsSender, phones },
  { journal, tokens, workflow, notifier, plan },
  askApprovalStep,
);
