import * as z from 'zod';
import { DecisionKind } from '../passkey/decision-kind.ts';
import { Proof } from '../passkey/proof.ts';
import { Purpose } from '../plan/clearance.ts';
import { Title } from '../plan/mandate.ts';
import { Severity } from '../plan/plan.ts';

/** Why an approver approved against a rule; `covers`: hashes of what the words quoted by then, where it is about that. */
export const Override = z.object({
  rule: z.string(),
  reason: z.string(),
  covers: z.array(z.string()).optional(),
});
export type Override = z.infer<typeof Override>;

/**
 * A round of asking: who is asked for what, from when until when, and when they are reminded. A
 * round with one person says by what right, and whose mandate they answer for.
 */
export const Round = z.object({
  round: z.int().positive(),
  purpose: Purpose.default('approve'),
  people: z.array(z.string()),
  everyone: z.boolean(),
  as: Title.optional(),
  insteadOf: z.string().optional(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  remindAt: z.iso.datetime().optional(),
  reminded: z.boolean(),
  /** Who called before answering, and by how many milliseconds the round was made longer for it. */
  calling: z.object({ by: z.string(), at: z.iso.datetime(), longerMs: z.int() }).optional(),
  planVersion: z.string(),
});
export type Round = z.infer<typeof Round>;

/** In how many places a rule found something. */
const Found = z.object({ rule: z.string(), places: z.int().positive() });

const Answer = z.object({
  by: z.string(),
  at: z.iso.datetime(),
  version: z.int(),
  hash: z.string(),
  planVersion: z.string(),
  overrides: z.array(Override),
  /** What the tone rules found in the words at that moment; absent from older answers. */
  found: z.array(Found).optional(),
  /** The title that readers may see; the name only where the plan said that it is public. */
  approver: z.object({ role: z.string(), name: z.string().optional() }),
  /** What was demanded of a passkey, and its signature; of approvals only. */
  proof: Proof.optional(),
});

/** What someone with the mandate said to one version: it ends the question. */
export const Decision = Answer.extend({
  decision: DecisionKind,
  comment: z.string().optional(),
  /** What an approval was held against: what the plan demanded, and why. */
  needed: z.array(Purpose).default(['approve']),
  severity: Severity.optional(),
  legalHold: z.boolean().optional(),
  /** Those whose approval of it did not count alone; absent from older answers. */
  dependent: z.array(z.string()).optional(),
  /** The names that the approved words were known not to hold; absent from older answers. */
  protectedNames: z.array(z.string()).optional(),
});
export type Decision = z.infer<typeof Decision>;

/** One of several answers that a version needs, before the last one: others are asked after it. */
export const Clearance = Answer.extend({
  purpose: z.enum(['legal', 'approve']),
  /** What was still missing after it. */
  missing: z.array(Purpose),
});
export type Clearance = z.infer<typeof Clearance>;
