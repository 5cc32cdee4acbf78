import { claimAt } from '#domain/comment/act.ts';
import { type Comment, isOpenComment } from '#domain/comment/comment.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { stageOf } from '#domain/statement/approval/clearances.ts';
import { isUnderWay } from '#domain/statement/lists.ts';
import { openChannels } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen, isWaiting } from '#domain/statement/status.ts';
import { groundsFor } from '../actions/grounds.ts';
import type { WebDeps } from '../deps.ts';

/** The last reply to a comment that is open or answered: how it stands, and who sees to it next, where anyone does. */
export interface LastReply {
  reply: Statement;
  /** Approved, and left to a person: they post it, or find out whether it is out. */
  isForPerson: boolean;
  /** Who is asked first where nobody has been asked yet, or the person to whom it is left. */
  next: string | undefined;
}

const firstAsked = async (deps: WebDeps, reply: Statement): Promise<string | undefined> => {
  if (!isOpen(reply.status) || isWaiting(reply.status)) return undefined;
  const incident = await incidentOf(deps.journal.read, reply);
  if (!incident) return undefined;
  const grounds = groundsFor(deps, incident, await readHandovers(deps.journal));
  return stageOf(reply, grounds).holders.find(({ away }) => away === undefined)?.person;
};

const replyTo = async (
  { journal }: Pick<WebDeps, 'journal'>,
  comment: Comment,
): Promise<Statement | undefined> =>
  (isOpenComment(comment) || comment.state === 'answered') && comment.replyId !== undefined
    ? journal.read(statementJournal, comment.replyId)
    : undefined;

// Whoever has the comment open sees to it; until then whoever asked for the reply.
const takenBy = (comment: Comment, reply: Statement, now: Date): string =>
  claimAt(comment, now)?.by ?? reply.requestedBy;

// Approved, and posted by a person, or known by a person alone whether it is out.
const isLeftToPerson = (reply: Statement): boolean =>
  !isUnderWay(reply) && openChannels(reply).length > 0;

/** The last reply to a comment that is open or answered, if any. */
export const lastReply = async (
  deps: WebDeps,
  comment: Comment,
): Promise<LastReply | undefined> => {
  const reply = await replyTo(deps, comment);
  if (!reply) return undefined;
  const isForPerson = isLeftToPerson(reply);
  const next = isForPerson ? takenBy(comment, reply, deps.now()) : await firstAsked(deps, reply);
  return { reply, isForPerson, next };
};

/** Of these comments those whose approved reply is left to a person, by their ids, with who that is. */
export const repliesToPost = async (
  deps: Pick<WebDeps, 'journal' | 'now'>,
  comments: readonly Comment[],
): Promise<ReadonlyMap<string, string>> => {
  const found = await Promise.all(
    comments.map(async (comment) => {
      const reply = await replyTo(deps, comment);
      return reply && isLeftToPerson(reply)
        ? [[comment.id, takenBy(comment, reply, deps.now())] as const]
        : [];
    }),
  );
  return new Map(found.flat());
};
