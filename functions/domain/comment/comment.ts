import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Language } from '../values/language.ts';
import { Deadlines, RunOut } from './clock.ts';
import { Sending, Unsent } from './sending.ts';
import { UrgentReason } from './urgent.ts';

/** Where a comment stands; every one begins open, and only a person moves it. */
export const CommentState = z.enum(['open', 'answered', 'handed-over', 'no-reply-needed']);
export type CommentState = z.infer<typeof CommentState>;

/** Who wrote a comment, as their platform knows them. */
export const CommentAuthor = z.object({ id: z.string(), name: z.string().optional() });

/** Why a comment needs no reply; `other` says why in a note. */
export const NoReplyReason = z.enum([
  'thanks',
  'reaction',
  'tags-a-friend',
  'deleted',
  'repeated',
  'off-topic',
  'spam',
  'other',
]);
export type NoReplyReason = z.infer<typeof NoReplyReason>;

/** How someone else takes over. */
export const HandOverWay = z.enum(['mail', 'phone', 'office']);
export type HandOverWay = z.infer<typeof HandOverWay>;

/** An answer in approved words: which statement and version, and what came of it on the comment's channel. */
export const CommentAnswer = z.object({
  statementId: z.string(),
  version: z.int(),
  hash: z.string(),
  /** Number of the opening of a family, from 0. */
  variant: z.int().optional(),
  state: z.enum(['published', 'by-hand']),
  url: z.string().optional(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type CommentAnswer = z.infer<typeof CommentAnswer>;

/** What someone says that a comment reads; without words where they say so in another author's name. */
export const SaidOtherwise = z.object({ by: z.string(), text: z.string().optional() });
export type SaidOtherwise = z.infer<typeof SaidOtherwise>;

/** Something that the public said to us, folded from its journal. Author and words are personal data. */
export const Comment = z.object({
  id: z.string(),
  /** Absent where it belongs to no incident. */
  incidentId: z.string().optional(),
  channel: Channel,
  /** Where it was heard, such as `bluesky` or a monitoring tool. */
  source: z.string(),
  /** The sender that brought it; absent where Talan read it itself, and from before that was noted. */
  broughtBy: z.string().optional(),
  /** What came from those who may not change it: the newest of each. */
  saidOtherwise: z.array(SaidOtherwise).optional(),
  author: CommentAuthor,
  url: z.string().optional(),
  text: z.string(),
  language: Language.optional(),
  /** The statement that it stands below. */
  statementId: z.string().optional(),
  /** Address of the post that it answers. */
  inReplyTo: z.string().optional(),
  writtenAt: z.iso.datetime(),
  receivedAt: z.iso.datetime(),
  /** When it was known that its author had changed it last. */
  editedAt: z.iso.datetime().optional(),
  /** Of which time its words are at least, where its sender says so. */
  versionAt: z.iso.datetime().optional(),
  state: CommentState,
  urgent: z.array(UrgentReason),
  /** Id of its group: comments with the same words. */
  group: z.string(),
  deadlines: Deadlines,
  /** The clocks that ran out before a person did something. */
  missed: z.array(RunOut),
  /** Who marked it as urgent, and when. */
  urgentMark: z.object({ by: z.string(), at: z.iso.datetime() }).optional(),
  /** When it was marked so, or other words for it came that can't wait. */
  urgentSince: z.iso.datetime().optional(),
  /** When people were told that it can't wait. */
  urgentToldAt: z.iso.datetime().optional(),
  claim: z.object({ by: z.string(), until: z.iso.datetime() }).optional(),
  /** The newest statement that was requested to answer it. */
  replyId: z.string().optional(),
  answers: z.array(CommentAnswer),
  /** The answer that is not settled yet. */
  sending: Sending.optional(),
  unsent: Unsent.optional(),
  /** To whom it was handed over. */
  handOver: z.object({ to: z.string(), way: HandOverWay, note: z.string().optional() }).optional(),
  noReply: z.object({ reason: NoReplyReason, note: z.string().optional() }).optional(),
  /** Who ended it last, and when. */
  endedBy: z.string().optional(),
  endedAt: z.iso.datetime().optional(),
  /** What it said before its author changed it, oldest first. */
  earlierTexts: z.array(z.string()),
  deletedAt: z.iso.datetime().optional(),
  /** Who wanted it removed on no ground of the list, and was refused. */
  removalRefusedTo: z.array(z.string()).optional(),
  requestDigest: z.string().optional(),
  /** When who wrote it and what it said were erased. */
  erasedAt: z.iso.datetime().optional(),
  isErasing: z.boolean().optional(),
});
export type Comment = z.infer<typeof Comment>;

/** Whether a comment waits for a person. */
export const isOpenComment = ({ state }: Pick<Comment, 'state'>): boolean => state === 'open';
