import { difference, type ReadAsked } from '../group/asked.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { type CommentRefusal, claimAt, endWith } from './act.ts';
import { type Comment, isOpenComment } from './comment.ts';
import type { CommentEvent } from './events/comment-events.ts';
import type { Family, FamilyRefusal } from './family.ts';
import { isAnsweredElsewhere } from './noted.ts';

/** Which opening an answer has, and what it is sent with. */
export interface Begun {
  variant: number;
  runId: string;
}

const hasWords = ({ texts, variants }: Family, comment: Comment, variant: number): boolean =>
  !isAnsweredElsewhere(comment) &&
  variants[variant] !== undefined &&
  texts.some((text) => text.channel === comment.channel);

/** Begins an answer by a family; of two people who begin one at once, one does. */
export const beginAnswer = (
  comment: Comment,
  family: Family,
  { variant, runId }: Begun,
): Result<CommentEvent[], CommentRefusal | FamilyRefusal> => {
  // The same request again.
  if (comment.sending?.runId === runId) return ok([]);
  // A person may be posting it by hand.
  if (comment.sending) return refuse({ type: 'answer-under-way' });
  if (!hasWords(family, comment, variant)) return refuse({ type: 'no-text' });
  const { id: statementId, version, decision } = family;
  const data = { statementId, version, hash: decision.hash, variant, runId };
  return endWith(comment, { type: 'answer-begun', data });
};

/** Why a comment is left out where several are answered at once. */
export type LeftOutWhy =
  | 'not-found'
  | 'other-incident'
  | 'answered'
  | 'under-way'
  | 'claimed'
  | 'channel'
  | 'language'
  | 'number'
  | 'negation';

/** Who answers several comments, with what, and when. */
export interface Answering {
  family: Family;
  incidentId: string;
  by: string;
  readAsked: ReadAsked;
  now: Date;
}

/** Why a comment gets no answer of a family along with others; undefined where it gets one. */
export const whyLeftOut = (
  comment: Comment | undefined,
  { family, incidentId, by, readAsked, now }: Answering,
): LeftOutWhy | undefined => {
  if (!comment) return 'not-found';
  if (comment.incidentId !== incidentId) return 'other-incident';
  if (!isOpenComment(comment)) return 'answered';
  if (comment.sending) return 'under-way';
  const claim = claimAt(comment, now);
  if (claim && claim.by !== by) return 'claimed';
  if (!hasWords(family, comment, 0)) return 'channel';
  const question = readAsked(family.comment ?? '', family.language);
  return difference(question, readAsked(comment.text, comment.language));
};
