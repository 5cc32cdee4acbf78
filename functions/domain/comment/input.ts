import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Address } from '../values/address.ts';
import { Id } from '../values/id.ts';
import { Language } from '../values/language.ts';
import { Line, Prose, Quoted } from '../values/text.ts';
import { HandOverWay, NoReplyReason } from './comment.ts';

/** Characters of a comment: what platforms allow in one, and more. */
export const MAX_COMMENT = 10_000;

/** What someone from the public said to us, as a source brings it. Its words stay as they are. */
export const CommentInput = z.strictObject({
  source: Line(100),
  /** Its id at the source. */
  sourceId: Quoted(500),
  channel: Channel,
  author: z.strictObject({ id: Quoted(500), name: Quoted(200).optional() }),
  url: Address().optional(),
  text: Quoted(MAX_COMMENT),
  language: Language.optional(),
  writtenAt: z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString()),
  /** When its author changed it last, where its sender says so. */
  editedAt: z.iso.datetime().optional(),
  statementId: Id.optional(),
  inReplyTo: Address().optional(),
});
export type CommentInput = z.infer<typeof CommentInput>;

/** Who takes over, and how. */
export const HandOverInput = z.strictObject({
  to: Line(),
  way: HandOverWay,
  note: Prose(1000).optional(),
});
export type HandOverInput = z.infer<typeof HandOverInput>;

/** Why a comment needs no reply; `other` needs a note. */
export const NoReplyInput = z
  .strictObject({ reason: NoReplyReason, note: Prose(1000).optional() })
  .refine(({ reason, note }) => reason !== 'other' || note !== undefined, {
    path: ['note'],
    message: 'must say why',
  });
export type NoReplyInput = z.infer<typeof NoReplyInput>;

/** Whether someone says that a comment can't wait, or takes that back. */
export const UrgencyInput = z.strictObject({ urgent: z.boolean() });
export type UrgencyInput = z.infer<typeof UrgencyInput>;

/** Why a comment is opened again. */
export const ReopenInput = z.strictObject({ reason: Prose(1000) });
export type ReopenInput = z.infer<typeof ReopenInput>;

/** The incident that a comment belongs to; null for none. */
export const AssignInput = z.strictObject({ incidentId: Id.nullable() });
export type AssignInput = z.infer<typeof AssignInput>;

/** What a comment is answered with: a reply to it that is out, or a family, with one of its openings. */
export const AnswerInput = z.union([
  z.strictObject({ statementId: Id }),
  z.strictObject({ familyId: Id, variant: z.int().nonnegative().optional() }),
]);
export type AnswerInput = z.infer<typeof AnswerInput>;

/** So many comments at once at most. */
const AT_ONCE_AT_MOST = 200;

/** Answers several comments by one family. */
export const AnswersInput = z.strictObject({
  familyId: Id,
  comments: z.array(Id).min(1).max(AT_ONCE_AT_MOST),
});
export type AnswersInput = z.infer<typeof AnswersInput>;

/** What a person says became of an answer that waits for them: posted, and where if posts there have an address, or not. */
export const AnswerReceiptInput = z.union([
  z.strictObject({
    state: z.literal('published'),
    url: Address().optional(),
  }),
  z.strictObject({ state: z.literal('not-sent') }),
]);
export type AnswerReceiptInput = z.infer<typeof AnswerReceiptInput>;
