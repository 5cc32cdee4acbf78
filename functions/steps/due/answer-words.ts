import type { Comment } from '#domain/comment/comment.ts';
import { familyProblem } from '#domain/comment/family.ts';
import type { Sending, UnsentReason } from '#domain/comment/sending.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import type { QuotesDeps } from '#domain/moderation/own-quotes.ts';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { callEndsBy } from '#domain/publish/patience.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { opened } from '#domain/statement/family/openings.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { type ApprovedWords, approvedPublication, NotApproved } from '../approved-publication.ts';
import type { StepDeps } from '../deps.ts';

/** An answer of a comment, and what of it is settled meanwhile. */
export interface Answer {
  comment: Comment;
  sending: Sending;
}

/** The words of an answer, and why they must not go out now, if so. */
export interface Words {
  publication?: ApprovedWords;
  problem?: UnsentReason;
}

/** The words of an answer as they are approved now, with what is known of why they must not go out. */
export const wordsOf = async (
  { journal, plan, rules, now }: Pick<StepDeps, 'plan' | 'rules' | 'now'> & QuotesDeps,
  { comment, sending }: Answer,
): Promise<Words> => {
  const family = await journal.read(statementJournal, sending.statementId);
  const incident = family && (await incidentOf(journal.read, family));
  const opening = family?.variants?.[sending.variant];
  if (!family || !incident || opening === undefined) return { problem: 'not-approved' };
  try {
    const words = approvedPublication(family, comment.channel);
    if (words.hash !== sending.hash) return { problem: 'not-approved' };
    const publication = { ...words, text: opened(opening, words.text), commentId: comment.id };
    const changed = sending.isEdited ? 'edited' : comment.deletedAt ? 'gone' : undefined;
    const handovers = await readHandovers(journal);
    const grounds = { incident, plan, rules, handovers, now: now() };
    const problem =
      familyProblem(await statementToCheck({ journal, plan }, family), grounds)?.type ?? changed;
    return { publication, ...(problem && { problem }) };
  } catch (error) {
    if (!(error instanceof NotApproved)) throw error;
    return { problem: 'not-approved' };
  }
};

const timesOf = ({ firstIntendedAt, intendedAt }: Sending, now: Date) => {
  const at = intendedAt ?? now.toISOString();
  const quietSince = callEndsBy(new Date(at)).toISOString();
  return { firstIntendedAt: firstIntendedAt ?? at, quietSince };
};

/** What a channel is given of an answer; undefined where there are no approved words. */
export const publicationOf = (
  { publication }: Words,
  { comment, sending }: Answer,
  now: Date,
): Publication | undefined =>
  publication && { ...publication, ...timesOf(sending, now), inReplyTo: comment.url };
