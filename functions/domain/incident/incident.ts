import * as z from 'zod';
import { EntryNote, Review, SurveyAnswer } from '../incident/review.ts';
import { Severity } from '../plan/plan.ts';
import { Action } from './action.ts';
import { KeptFact } from './fact.ts';
import { Harm } from './harm.ts';
import { Lowering } from './lowering.ts';
import { UpdatePromise } from './promise.ts';
import { Phase, PublicAction, Responsibility, Wrongdoing } from './situation.ts';
import { Step } from './step.ts';

/** What happened. Title and summary are internal and never published. */
export const Incident = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  severity: Severity,
  responsibility: Responsibility,
  wrongdoing: Wrongdoing,
  harm: Harm,
  legalHold: z.boolean(),
  phase: Phase,
  /** When it was said last that the crisis is over, or that it is not after all. */
  turnedAt: z.iso.datetime().optional(),
  facts: z.array(KeptFact),
  commitments: z.array(z.string()),
  contacts: z.array(z.string()),
  policies: z.array(z.string()),
  protectedNames: z.array(z.string()),
  /** Whether one of them was added once it was open; absent where that was not noted yet. */
  hasLaterNames: z.boolean().optional(),
  /** Those hit, as a statement may call them: "the passengers on the 7:40 train". */
  affected: z.array(z.string()).default([]),
  publicAction: PublicAction.optional(),
  /** By hash: since when facts, actions, commitments, contacts and public action were there, if not since it was opened. */
  writtenSince: z.record(z.string(), z.iso.datetime()).optional(),
  /** The alert that it was opened from. */
  fromAlert: z.string().optional(),
  openedBy: z.string(),
  openedAt: z.iso.datetime(),
  /** Oldest first. */
  lowerings: z.array(Lowering).default([]),
  /** Who set the legal hold, and when; absent once others were told of it, and where it was not noted yet. */
  untoldCaution: z.object({ by: z.string(), at: z.iso.datetime() }).optional(),
  /** Who last asked that ordinary posts are thawed, when, and which people that reached. */
  thawAsked: z
    .object({ by: z.string(), at: z.iso.datetime(), people: z.array(z.string()) })
    .optional(),
  /** What is to be improved, in the order in which it was decided. */
  actions: z.array(Action).default([]),
  /** The published times of next updates, oldest first. */
  promises: z.array(UpdatePromise).default([]),
  /** What was learned, as it was written down last. */
  review: Review.optional(),
  /** What the crisis group answered, one of each. */
  survey: z.array(SurveyAnswer).default([]),
  /** Notes beside entries, oldest first. */
  notes: z.array(EntryNote).default([]),
  /** The checklist that runs. */
  steps: z.array(Step).default([]),
  /** Digest of the request that opened it, so that a repeated request is known again. */
  requestDigest: z.string().optional(),
  /** When words that quoted someone were erased last. */
  erasedAt: z.iso.datetime().optional(),
  isErasing: z.boolean().optional(),
});
export type Incident = z.infer<typeof Incident>;
