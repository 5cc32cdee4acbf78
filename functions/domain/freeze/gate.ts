import * as z from 'zod';
import { PlannerName } from '../planned/planned-post.ts';
import { isTooLateToBegin } from '../statement/schedule.ts';
import type { Statement } from '../statement/statement.ts';
import { isWaiting, type Status } from '../statement/status.ts';

/** The one gate: whether ordinary posts may go out. */
export const GATE_ID = 'posts';

/** An incident that keeps the gate closed, since when, and who opened it. */
export const Hold = z.object({ incidentId: z.string(), by: z.string(), since: z.iso.datetime() });
export type Hold = z.infer<typeof Hold>;

/** Which incidents keep ordinary posts from going out; open where none does. */
export const Gate = z.object({
  id: z.string(),
  holds: z.array(Hold),
  /** When an incident last closed it. */
  frozeAt: z.iso.datetime(),
  /** When the last incident let go of it; absent where none has yet. */
  thawedAt: z.iso.datetime().optional(),
  /** The other planners that have said since it was open what is planned there. */
  listed: z.array(PlannerName).optional(),
});
export type Gate = z.infer<typeof Gate>;

/** Whether nothing ordinary may go out. A gate that was never closed has no journal. */
export const isClosed = (gate: Gate | undefined): boolean => (gate?.holds.length ?? 0) > 0;

type Post = Pick<Statement, 'kind' | 'released' | 'decision'>;

/**
 * Whether a statement is an ordinary post that must not go out, unless someone has released it by name: the gate
 * is closed, or was closed when it was approved or since, so that it is to be planned anew.
 */
export const isHeldBy = (gate: Gate | undefined, { kind, released, decision }: Post): boolean => {
  if (kind !== 'post' || !gate) return false;
  const { frozeAt, thawedAt = frozeAt } = gate;
  if (decision === undefined || decision.at <= frozeAt) return true;
  return released !== true && (isClosed(gate) || decision.at < thawedAt);
};

type Question = Pick<Statement, 'kind' | 'released' | 'status' | 'check'>;

/** Whether an ordinary post waits for the answer of people, who may not have been asked yet. */
export const asksAboutPost = ({ kind, status, check }: Question): boolean =>
  kind === 'post' && (isWaiting(status) || (status === 'drafting' && check !== undefined));

/**
 * Whether a freeze keeps people from being asked about a statement: an ordinary post that nobody has approved
 * yet. Nobody is to read about a market in the middle of a crisis, and an approval would not count.
 */
export const isNotAsked = (gate: Gate | undefined, question: Question): boolean =>
  question.released !== true && isClosed(gate) && asksAboutPost(question);

/** Where a statement stands to people. */
export type Stands = Status | 'frozen';

/** Where a statement stands now: people see what a freeze or a lost time comes to before it is journalled. */
export const statusUnder = (gate: Gate | undefined, statement: Statement, now: Date): Stands => {
  const { status, publishAt = '' } = statement;
  if (isNotAsked(gate, statement)) return 'frozen';
  if (status !== 'scheduled') return status;
  if (isTooLateToBegin(statement, now)) return 'missed';
  if (!isHeldBy(gate, statement)) return status;
  return new Date(publishAt) <= now ? 'missed' : 'frozen';
};
