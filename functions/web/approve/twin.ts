import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import type { StandingGrounds } from '#domain/statement/approval/standing.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { WebDeps } from '../deps.ts';
import { PAGE_SIZE } from '../read/list-page.ts';
import type { SignedInView } from '../view/view.ts';
import { type Access, accessTo } from './access.ts';

/** The same statement in the other language, where one answer may approve both. */
export interface Twin {
  statement: Statement;
  findings: readonly Finding[];
}

type Decider = Extract<Access, { as: 'decider' }>;

const areTwins = (one: Statement, other: Statement): boolean =>
  one.incidentId === other.incidentId &&
  (one.translationOf === other.id || other.translationOf === one.id);

// A signature is over one hash, and a reason over one text: such questions are answered one by one.
const mayShare = (access: Access): access is Decider =>
  access.as === 'decider' && !access.obstacle && access.answering.passkey === 'not-asked';

const countsAlike = (one: Decider, other: Decider): boolean =>
  one.answering.capacity === other.answering.capacity &&
  one.answering.missing.length === other.answering.missing.length;

/** Looks for the twin among all that waits for this person now. */
export const readTwin = async (
  { journal, plan }: Pick<WebDeps, 'journal' | 'plan'>,
  view: SignedInView,
  statement: Statement,
  access: Access,
  grounds: StandingGrounds,
): Promise<Twin | undefined> => {
  if (!mayShare(access)) return undefined;
  const filter = { by: 'open', person: view.me.id } as const;
  const { items } = await journal.list(statementJournal, filter, { limit: PAGE_SIZE });
  const twin = items.find((item) => areTwins(statement, item));
  const other = twin && accessTo(view, await statementToCheck({ journal, plan }, twin), grounds);
  return twin && other && mayShare(other) && countsAlike(access, other)
    ? { statement: twin, findings: other.findings }
    : undefined;
};
