import { insiders, writers } from '../page/audience.ts';
import { form, type PageRoute, page } from '../page/route.ts';
import { exportReview } from './export-review.ts';
import { downloadPlanDiff, showReview } from './show-review.tsx';
import { submitNote, submitReview, submitSurvey } from './submit-review.ts';

const REVIEW = '/desk/incidents/:id/review';

/** The review of an incident, and what people write in it. */
export const reviewPages: readonly PageRoute[] = [
  page(REVIEW, insiders, showReview),
  form(REVIEW, { on: REVIEW }, writers, submitReview),
  form(`${REVIEW}/answers`, { on: REVIEW }, insiders, submitSurvey),
  form(`${REVIEW}/notes`, { on: REVIEW }, insiders, submitNote),
  page(`${REVIEW}/export`, insiders, exportReview),
  page(`${REVIEW}/plan.diff`, insiders, downloadPlanDiff),
];
