import * as z from 'zod';
import { Channel } from '../channel/channel.ts';

/** What every step is told: ids only, the words stay in the journal. */
export const StepInput = z.object({ statementId: z.string() });
export type StepInput = z.infer<typeof StepInput>;

/** What `draft` is told: the statement to draft, or, after a deployment, to try the model alone. */
export const DraftInput = z.union([z.object({ tryModel: z.literal(true) }), StepInput]);
export type DraftInput = z.infer<typeof DraftInput>;

/** What `ask-approval` is told: which version is asked about, in which round, and the token to keep. */
export const AskInput = StepInput.extend({
  taskToken: z.string(),
  version: z.int(),
  round: z.int(),
});
export type AskInput = z.infer<typeof AskInput>;

/** What `publish` is told: one of the channels, and since when this run has tried it, once it has. */
export const PublishInput = StepInput.extend({
  channel: Channel,
  since: z.iso.datetime().nullable().default(null),
});
export type PublishInput = z.infer<typeof PublishInput>;

/**
 * What `prepare-newsroom` is told: to do nothing where it came to its end before. Every other event, such as that
 * of a deployment, has it prepare.
 */
export const PrepareInput = z
  .object({ unlessPrepared: z.boolean().default(false) })
  .catch({ unlessPrepared: false });
export type PrepareInput = z.infer<typeof PrepareInput>;

/** What `record-outcome` is told: which run ends, and the name of the error that ended it, if one did. */
export const OutcomeInput = StepInput.extend({ run: z.int(), error: z.string().nullable() });
export type OutcomeInput = z.infer<typeof OutcomeInput>;
