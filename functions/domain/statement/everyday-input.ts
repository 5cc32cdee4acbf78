import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Id } from '../values/id.ts';
import { Language } from '../values/language.ts';
import { Line, Prose } from '../values/text.ts';
import { Time } from '../values/time.ts';
import { Openings } from './family/openings.ts';
import { requestProblems, TextInputs, Told } from './input.ts';

const common = {
  language: Language,
  channels: z.array(Channel).min(1),
  instructions: Prose(2000).optional(),
  texts: TextInputs.optional(),
  told: Told.optional(),
};

/**
 * What plans an ordinary post: its words in `texts`, or in `facts` what it is to tell; where a model drafts,
 * `instructions` alone say that too.
 */
export const PostInput = z
  .strictObject({
    ...common,
    publishAt: Time,
    facts: z.array(Line(500)).min(1).max(20).optional(),
  })
  .transform((input) => ({ ...input, kind: 'post' as const }))
  .superRefine(requestProblems);
export type PostInput = z.infer<typeof PostInput>;

/** What answers a comment: its words in `texts`, or what to write about. */
export const ReplyInput = z
  .strictObject({
    ...common,
    commentId: Id,
    /** Whether the words are for many comments: they are approved once, and go to none by themselves. */
    family: z.boolean().optional(),
    /** Of a family: what its answers begin with; without them those of `prompts/inbox/openings.yaml`. */
    variants: Openings.optional(),
  })
  .refine(({ family, variants }) => family || variants === undefined, {
    path: ['variants'],
    message: 'is for a family',
  })
  .transform((input) => ({ ...input, kind: 'reply' as const }))
  .superRefine(requestProblems);
export type ReplyInput = z.infer<typeof ReplyInput>;
