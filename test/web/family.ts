import type { Comment } from '#domain/comment/comment.ts';
import { ReplyInput } from '#domain/statement/everyday-input.ts';
import { conclude } from '#domain/statement/publishing/outcome.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { assignComment } from '#web/actions/comments.ts';
import { requestReply } from '#web/actions/replies.ts';
import { receive } from '../support/comment.ts';
import { person, seedApproval, seedAsk, seedCheck, seedIncident, write } from './seed.ts';
import type { TestDeps } from './support.ts';

export const QUESTION = 'Kan man dricka vattnet i Norrby nu?';
const TEXT = 'Koka vattnet i Norrby innan du dricker det.';

/** An incident with a comment about it. */
export const seedQuestion = async (deps: TestDeps) => {
  const incident = await seedIncident(deps);
  return { incident, comment: await seedComment(deps, incident.id, '1') };
};

/** Another comment of the incident. */
export const seedComment = async (
  deps: TestDeps,
  incidentId: string,
  sourceId: string,
  over: Parameters<typeof receive>[1] = {},
  urgent: Parameters<typeof receive>[2] = [],
): Promise<Comment> => {
  const url = `https://bsky.app/profile/lisa.example/post/${sourceId}`;
  const { id } = await receive(deps, { text: QUESTION, sourceId, url, ...over }, urgent);
  const assigned = await assignComment(deps, person('karin'), id, { incidentId });
  if (!assigned.ok) throw new Error(assigned.refusal.type);
  return assigned.value;
};

/** Requests a family for a comment, in these words. */
export const seedFamilyRequest = async (deps: TestDeps, commentId: string, over: object = {}) => {
  const input = ReplyInput.parse({
    commentId,
    language: 'sv',
    channels: ['bluesky'],
    family: true,
    texts: [{ channel: 'bluesky', text: TEXT }],
    ...over,
  });
  const result = await requestReply(deps, person('karin'), input);
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

/** A family that was requested for a comment, and approved as the workflow does it. */
export const seedFamily = async (deps: TestDeps, comment: Comment, over: object = {}) => {
  const { id, hash = '' } = await seedFamilyRequest(deps, comment.id, over);
  await seedCheck(deps, id);
  await seedAsk(deps, id, 'anna', '2026-11-22T15:35:00.000Z');
  const approved = await seedApproval(deps, id, hash);
  await write(deps, id, 'talan', ...conclude(approved));
  return (await deps.journal.read(statementJournal, id))!;
};
