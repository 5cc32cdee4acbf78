import { type Comment, isOpenComment } from '#domain/comment/comment.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { stageOf } from '#domain/statement/approval/clearances.ts';
import { isUnderWay } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen, isWaiting } from '#domain/statement/status.ts';
import { groundsFor } from '../actions/grounds.ts';
import type { WebDeps } from '../deps.ts';

/** A reply that is under way, and who is asked first where nobody has been asked yet. */
export interface UnderWay {
  reply: Statement;
  first: string | undefined;
}

const firstAsked = async (deps: WebDeps, reply: Statement): Promise<string | undefined> => {
  if (!isOpen(reply.status) || isWaiting(reply.status)) return undefined;
  const incident = await incidentOf((...what) => deps.journal.read(...what), reply);
  if (!incident) return undefined;
  const grounds = groundsFor(deps, incident, await readHandovers(deps.journal));
  return stageOf(reply, grounds).holders.find(({ away }) => away === undefined)?.person;
};

/** The reply to an open comment that is under way, if any. */
export const replyUnderWay = async (
  deps: WebDeps,
  comment: Comment,
): Promise<UnderWay | undefined> => {
  if (!isOpenComment(comment) || comment.replyId === undefined) return undefined;
  const reply = await deps.journal.read(statementJournal, comment.replyId);
  if (!reply || !isUnderWay(reply)) return undefined;
  return { reply, first: await firstAsked(deps, reply) };
};
