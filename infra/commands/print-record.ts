import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import type { ReviewRecord } from '#domain/proof/review-record.ts';
import { planAt, seenPlans } from '#domain/proof/seen-plans.ts';
import { messagesIn } from '#web/messages/messages.ts';
import { recordSheet } from '#web/record/record-sheet.ts';
import { wallClock } from '#web/view/clock.ts';
import { readPlan } from '../read-plan.ts';
import { PROMPTS_FOLDER } from '../repository.ts';
import { describeReview } from './describe-review.ts';

/** By which plans people are named: those that the journal holds, or a file that the reader names. */
interface NamedBy {
  planFile: string | undefined;
  planJournal: ExportedJournal | undefined;
}

const UTC = 'UTC';

/**
 * Prints the record of a statement, in English. An id may belong to someone else in another plan: an export is read
 * with a plan that its reader names, or with ids alone, and then by UTC.
 */
export const printRecord = (record: ReviewRecord, { planFile, planJournal }: NamedBy): void => {
  const plan = planFile === undefined ? undefined : readPlan(planFile);
  const plans = plan || !planJournal ? [] : seenPlans(planJournal);
  const now = new Date();
  const zone = (plan ?? planAt(plans, now.toISOString()))?.organisation.timeZone ?? UTC;
  const language = 'en';
  const sheet = recordSheet(
    {
      ...{ t: messagesIn(language), language, plans, plan },
      clock: wallClock(language, zone, now),
      rules: loadToneRules(PROMPTS_FOLDER),
    },
    record,
  );
  console.log(describeReview(sheet).join('\n'));
  if (planFile !== undefined) console.log(`People are named as in the plan ${planFile} of today.`);
};
