import { type Comment, isOpenComment } from '#domain/comment/comment.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { stageOf } from '#domain/statement/approval/clearances.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOpen, isWaiting } from '#domain/statement/status.ts';
import { groundsFor } from '../actions/grounds.ts';
import { openReply } from '../actions/replies.ts';
import type { WebDeps } from '../deps.ts';

/** A reply that is under way, and who is asked first where nobody has been asked yet. */
export interface UnderWay {
  reply: Statement;
  first: string | undefined;
}

const firstAsked = async (deps: WebDeps, reply: Statement): Promise<string | undefined> => {
  if (!isOpen(reply.status) || isWaiting(reply.status)) return undefined;
  const incident = await incidentOf(deps.journal.read, reply);
  if (!incident) return undefined;
  const grounds = groundsFor(deps, incident, await readHandovers(deps.journal));
  return stageOf(reply, grounds).holders.find(({ away }) => away === undefined)?.person;
};

/** The reply to an open comment that is under way, if any. */
export const replyUnderWay = async (
  deps: WebDeps,
  comment: Comment,
): Promise<UnderWay | undefined> => {
  const reply = isOpenComment(comment) ? await openReply(deps, comment) : undefined;
  return reply && { reply, first: await firstAsked(deps, reply) };
};
