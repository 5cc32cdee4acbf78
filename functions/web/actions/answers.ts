import { settleAnswer } from '#domain/comment/answer-receipt.ts';
import { beginAnswer, type LeftOutWhy, whyLeftOut } from '#domain/comment/begin-answer.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import { type Family, familyProblem, isApprovedFamily } from '#domain/comment/family.ts';
import type { AnswerReceiptInput, AnswersInput } from '#domain/comment/input.ts';
import { inTurn } from '#domain/comment/turn.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import type { Person } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { idFrom } from '#domain/values/id.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import type { WebDeps } from '../deps.ts';
import { listComments } from '../read/comment-lists.ts';
import type { Refusal } from './refusal.ts';
import { otherAnswer } from './replies.ts';
import { isWriter } from './roles.ts';

// So many of the newest answers are looked at to give out openings in turn.
const RECENT = 50;
// Connections to the table are shared by everyone.
const AT_ONCE = 8;

const usableFamily = async (
  deps: WebDeps,
  familyId: string,
  incidentId: string | undefined,
): Promise<Result<Family, Refusal>> => {
  const family = await deps.journal.read(statementJournal, familyId);
  const incident = family && (await incidentOf(deps.journal.read, family));
  // Its mandate was for the incident that it is about.
  const isOfIt = family?.incidentId === incidentId;
  if (!incident || !isOfIt || !isApprovedFamily(family)) return refuse({ type: 'not-approved' });
  const { plan, rules } = deps;
  const problem = familyProblem(await statementToCheck(deps, family), {
    incident,
    plan,
    rules,
    handovers: await readHandovers(deps.journal),
    now: deps.now(),
  });
  return problem ? refuse(problem) : ok(family);
};

const turnsOf = async (deps: WebDeps, family: Family): Promise<() => number> => {
  const incidentId = family.incidentId ?? 'none';
  const page = { limit: RECENT };
  const { items } = await listComments(deps, incidentId, { state: 'answered' }, page);
  return inTurn(family, items);
};

const begin = (
  deps: WebDeps,
  actor: Person,
  id: string,
  family: Family,
  begun: { variant: number; runId: string },
) =>
  deps.journal.append<Comment, CommentEvent, Refusal>(commentJournal, id, actor.id, (comment) =>
    comment ? beginAnswer(comment, family, begun) : refuse({ type: 'not-found' }),
  );

/** Answers a comment by an approved family; the answer is on its way then, and the comment open until it is out. */
export const answerByFamily = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  { familyId, variant }: { familyId: string; variant?: number | undefined },
): Promise<Result<Comment, Refusal>> => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  const comment = await deps.journal.read(commentJournal, id);
  if (!comment) return refuse({ type: 'not-found' });
  const other = await otherAnswer(deps.journal.read, comment);
  if (other) return refuse(other);
  const found = await usableFamily(deps, familyId, comment.incidentId);
  if (!found.ok) return found;
  const family = found.value;
  const chosen = variant ?? (await turnsOf(deps, family))();
  return begin(deps, actor, id, family, { variant: chosen, runId: deps.newId() });
};

/** Which comments get an answer, with which opening, and which are left out, and why. */
export interface AnswersPreview {
  family: Family;
  send: { id: string; variant: number }[];
  leftOut: { id: string; why: LeftOutWhy }[];
}

const leftOutOf = async (
  deps: WebDeps,
  actor: Person,
  comment: Comment | undefined,
  about: { family: Family; incidentId: string },
): Promise<LeftOutWhy | undefined> => {
  const { readAsked } = deps.commentRules;
  const why = whyLeftOut(comment, { ...about, by: actor.id, readAsked, now: deps.now() });
  if (why || comment?.replyId === undefined) return why;
  return (await otherAnswer(deps.journal.read, comment)) ? 'under-way' : undefined;
};

/** Says what answering several comments at once would do; it changes nothing. */
export const previewAnswers = async (
  deps: WebDeps,
  actor: Person,
  incidentId: string,
  { familyId, comments: ids }: AnswersInput,
): Promise<Result<AnswersPreview, Refusal>> => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  const found = await usableFamily(deps, familyId, incidentId);
  if (!found.ok) return found;
  const family = found.value;
  const wanted = [...new Set(ids)];
  const comments = await deps.journal.readAll(commentJournal, wanted);
  const turn = await turnsOf(deps, family);
  const preview: AnswersPreview = { family, send: [], leftOut: [] };
  for (const id of wanted) {
    const comment = comments.find((each) => each.id === id);
    const why = await leftOutOf(deps, actor, comment, { family, incidentId });
    if (why) preview.leftOut.push({ id, why });
    else preview.send.push({ id, variant: turn() });
  }
  return ok(preview);
};

/**
 * Answers several comments by one family: each answer is on its way by itself, and one that someone was quicker
 * with is left to them. The same request again goes on where it was. Answers the id of the run.
 */
export const answerSeveral = async (
  deps: WebDeps,
  actor: Person,
  incidentId: string,
  input: AnswersInput,
  key?: string,
): Promise<Result<{ id: string }, Refusal>> => {
  const preview = await previewAnswers(deps, actor, incidentId, input);
  if (!preview.ok) return preview;
  const { family, send } = preview.value;
  const seed = [actor.id, incidentId, family.id, family.version, input.comments.toSorted(), key];
  const runId = idFrom(JSON.stringify(seed));
  await severalAtOnce(send, AT_ONCE, async ({ id, variant }) => {
    // Who was quicker has dealt with it.
    await begin(deps, actor, id, family, { variant, runId });
  });
  return ok({ id: runId });
};

/** Notes what a person says became of an answer that waits for them. */
export const receiveAnswer = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: AnswerReceiptInput,
): Promise<Result<Comment, Refusal>> =>
  isWriter(actor)
    ? deps.journal.append<Comment, CommentEvent, Refusal>(
        commentJournal,
        id,
        actor.id,
        (comment) =>
          comment
            ? settleAnswer(comment, input, deps.plan.channels)
            : refuse({ type: 'not-found' }),
      )
    : refuse({ type: 'forbidden' });
