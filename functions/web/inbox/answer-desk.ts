import { type Comment, isOpenComment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import {
  type Family,
  familyProblem,
  isApprovedFamily,
  usableUntil,
} from '#domain/comment/family.ts';
import { type Suggested, suggestFamilies } from '#domain/comment/suggest.ts';
import { everyday, NO_INCIDENT } from '#domain/incident/everyday.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { seenStatement } from '#domain/moderation/seen-statements.ts';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { answerText } from '#domain/statement/family/openings.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';
import { listComments } from '../read/comment-lists.ts';

// Approved answers hold for a day: those of today are among the newest statements.
const NEWEST = 50;
/** So many of a group are shown and answered at once at most. */
export const GROUP_AT_MOST = 200;

/** A family that may answer a comment: its words, and until when it may be used. */
export interface UsableFamily {
  family: Family;
  /** What it answers; undefined where that was removed since. */
  question: string | undefined;
  until: string;
}

/** What a comment can be answered with, and who else says the same. */
export interface AnswerDesk {
  families: UsableFamily[];
  isLikely: boolean;
  /** How many other open comments say the same. */
  others: number;
  /** The words of the answer that is not settled yet. */
  sendingText?: string | undefined;
}

/** The open comments of its incident that say what a comment says, itself among them. */
export const openGroup = async (
  deps: Pick<WebDeps, 'journal'>,
  { incidentId = NO_INCIDENT, group }: Comment,
): Promise<Comment[]> => {
  const { items } = await listComments(deps, incidentId, { group }, { limit: GROUP_AT_MOST });
  return items.filter(isOpenComment);
};

/** The families that may answer a comment now, best first. */
const usableFor = async (deps: WebDeps, comment: Comment): Promise<Suggested> => {
  const { incidentId } = comment;
  const filter = { by: 'group', group: incidentId ?? NO_INCIDENT } as const;
  const { items } = await deps.journal.list(statementJournal, filter, { limit: NEWEST });
  const mine = items.filter(isApprovedFamily);
  if (mine.length === 0) return { isLikely: false, families: [] };
  const incident =
    incidentId === undefined ? everyday : await deps.journal.read(incidentJournal, incidentId);
  const { plan, rules } = deps;
  const handovers = await readHandovers(deps.journal);
  const isUsable = async (family: Family) =>
    incident !== undefined &&
    familyProblem(await statementToCheck(deps, family), {
      incident,
      plan,
      rules,
      handovers,
      now: deps.now(),
    }) === undefined &&
    answerText(family, comment.channel, 0) !== undefined;
  const are = await Promise.all(mine.map(isUsable));
  const usable = mine.filter((_, at) => are[at]);
  const page = { limit: NEWEST };
  const id = incidentId ?? NO_INCIDENT;
  const answered = await listComments(deps, id, { state: 'answered' }, page);
  return suggestFamilies(comment, usable, answered.items);
};

const sendingText = async (
  { journal }: WebDeps,
  { sending, channel }: Comment,
): Promise<string | undefined> => {
  const family = sending && (await journal.read(statementJournal, sending.statementId));
  return family && answerText(family, channel, sending.variant);
};

/** What an open comment can be answered with. */
export const answerDesk = async (deps: WebDeps, comment: Comment): Promise<AnswerDesk> => {
  if (!isOpenComment(comment)) return { families: [], isLikely: false, others: 0 };
  const [{ families, isLikely }, group, text] = await Promise.all([
    usableFor(deps, comment),
    openGroup(deps, comment),
    sendingText(deps, comment),
  ]);
  const incident =
    comment.incidentId === undefined
      ? everyday
      : ((await deps.journal.read(incidentJournal, comment.incidentId)) ?? everyday);
  const usable = families.map(async (family) => ({
    family,
    question: (await seenStatement(deps, family)).comment,
    until: usableUntil(family, incident),
  }));
  return {
    families: await Promise.all(usable),
    isLikely,
    others: group.filter(({ id }) => id !== comment.id).length,
    sendingText: text,
  };
};

/** The comment and the others of its group, as their journals have them. */
export const wholeGroup = async (deps: WebDeps, id: string): Promise<Comment[] | undefined> => {
  const comment = await deps.journal.read(commentJournal, id);
  if (!comment) return undefined;
  const group = await openGroup(deps, comment);
  return [comment, ...group.filter((each) => each.id !== id)];
};
