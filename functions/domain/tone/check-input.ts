import * as z from 'zod';
import { ChannelBrief } from './brief.ts';
import { checkTone } from './check-tone.ts';
import type { Finding } from './finding.ts';
import type { ToneRules } from './rules.ts';

// As long as a text of a statement may be: the check takes time by length.
const MAX_CHARACTERS = 20_000;

/** A text for one channel and its brief, as the API and the command `tone-check` take them. */
export const ToneCheckInput = z.strictObject({
  title: z.string().max(1000).optional(),
  text: z.string().max(MAX_CHARACTERS),
  brief: ChannelBrief,
});
export type ToneCheckInput = z.infer<typeof ToneCheckInput>;

/** Runs the tone check on a text that came with its brief. */
export const checkInput = ({ brief, ...text }: ToneCheckInput, rules: ToneRules): Finding[] =>
  checkTone({ ...text, channel: brief.channel }, brief, rules);
