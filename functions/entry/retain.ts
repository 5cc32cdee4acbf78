import { layerFolder, table } from '#bind/cloud.ts';
import { eraseWords, uncountedJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { authorMentions, plan, register } from '#bind/ports.ts';
import { retainStep } from '#bind/steps.ts';

/** Erases words whose time is over, every night; or those of one author, where the event names one. */
export const handler = lambda(
  { table, layerFolder },
  { journal, eraseWords, authorMentions, register, plan },
  retainStep,
);
