import type * as z from 'zod';
import type { Channel } from '../channel/channel.ts';
import { type Author, type ChannelText, FallbackReason } from '../draft/draft.ts';
import { replay } from '../journal/replay.ts';
import type { ExportedJournal } from '../journal/verify-journal.ts';
import type { Clearance, Decision, Override, Round } from '../statement/answers.ts';
import { isDelivered } from '../statement/open-deliveries.ts';
import type { Statement } from '../statement/statement.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import type { Finding } from '../tone/finding.ts';
import { type LoweredApproval, loweredIn } from './lowered.ts';

/** One version of the words: who wrote it, what the tone check found in it, and who was asked about it. */
export interface ReviewedVersion {
  version: number;
  writtenBy: Author;
  /** The person, where one wrote it. */
  person: string | undefined;
  model: string | undefined;
  promptId: string | undefined;
  at: string;
  texts: readonly ChannelText[];
  /** Absent where it was not checked. */
  findings: readonly Finding[] | undefined;
  asked: readonly string[];
  /** Who did not let it go out, and why. */
  refused:
    | (Pick<Decision, 'by' | 'at' | 'comment'> & { decision: 'request-changes' | 'reject' })
    | undefined;
}

/** One answer that the words rest on. */
export interface ReviewedAnswer {
  purpose: Clearance['purpose'];
  by: string;
  role: string;
  /** By what right they were asked, and whose mandate they answered for; absent where all were asked. */
  as: Round['as'];
  insteadOf: string | undefined;
  at: string;
  /** How long the words lay before this person; absent where they were never asked. */
  layMs: number | undefined;
  planVersion: string;
  isSigned: boolean;
  overrides: readonly z.infer<typeof Override>[];
  /** What the tone rules found as they answered; absent where that was not kept. */
  found: Decision['found'];
}

/**
 * Evidence of human review of a statement: who drafted its words, what people changed, who answered
 * for them, how long the words lay before them, and under which plan and rules.
 */
export interface ReviewRecord {
  statement: Statement;
  versions: ReviewedVersion[];
  /** When a model was asked for words and gave none, and why. */
  failures: { at: string; reason: FallbackReason }[];
  answers: ReviewedAnswer[];
  published: { channel: Channel; at: string; url: string | undefined; hash: string }[];
  /** Where the words were approved below the level at which they were asked about last. */
  lowered: Pick<LoweredApproval, 'asked' | 'approved'> | undefined;
}

type Item = ExportedJournal['entries'][number];

const refusedIn = ({ decision, version }: Statement): ReviewedVersion['refused'] => {
  if (decision?.version !== version || decision.decision === 'approve') return undefined;
  const { by, at, comment } = decision;
  return { decision: decision.decision, by, at, comment };
};

const versionIn = (state: Statement, at: string): ReviewedVersion => {
  const { version, writtenBy = 'person', editedBy, requestedBy, model, promptId, texts } = state;
  const person = writtenBy === 'person' ? (editedBy ?? requestedBy) : undefined;
  const asked = [...new Set(state.rounds.flatMap(({ people }) => people))];
  const findings = state.check?.findings;
  const refused = refusedIn(state);
  return { version, writtenBy, person, model, promptId, at, texts, findings, asked, refused };
};

// From when the words were there and the person was asked, until the answer.
const layBefore = (
  round: Round | undefined,
  writtenAt: string | undefined,
  at: string,
): number | undefined => {
  if (!round || writtenAt === undefined) return undefined;
  const from = Math.max(Date.parse(round.from), Date.parse(writtenAt));
  return Date.parse(at) - from;
};

const answerIn = (
  state: Statement,
  answer: Clearance | (Decision & { purpose: 'approve' }),
  writtenAt: string | undefined,
): ReviewedAnswer => {
  const { purpose, by, at, planVersion, overrides, found } = answer;
  const round = state.rounds.find(({ people }) => people.includes(by));
  return {
    ...{ purpose, by, at, planVersion, overrides, found },
    role: answer.approver.role,
    as: round?.as,
    insteadOf: round?.insteadOf,
    layMs: layBefore(round, writtenAt, at),
    isSigned: answer.proof?.signature !== undefined,
  };
};

const publishedIn = ({ deliveries, hash = '' }: Statement): ReviewRecord['published'] =>
  deliveries.filter(isDelivered).map(({ channel, at, url }) => ({ channel, at, url, hash }));

const endsVersion = ({ entry }: Item): boolean =>
  ['drafted', 'written', 'replanned'].includes(entry.type);

const beginsVersion = ({ entry: { type } }: Item): boolean =>
  type === 'drafted' || type === 'written';

// Replays the journal once, and looks at each version in the state that the last entry about it leads to.
const replayVersions = (journal: ExportedJournal) => {
  const versions: ReviewedVersion[] = [];
  let begunAt: string | undefined;
  const end = (state: Statement | undefined) => {
    if (state && begunAt !== undefined) versions.push(versionIn(state, begunAt));
    begunAt = undefined;
  };
  const replayed = replay(statementJournal, journal, (before, item) => {
    if (endsVersion(item)) end(before);
    if (beginsVersion(item)) begunAt = item.entry.at;
    return undefined;
  });
  const statement = 'state' in replayed ? replayed.state : undefined;
  end(statement);
  return { statement, versions };
};

const failuresIn = ({ entries }: ExportedJournal): ReviewRecord['failures'] =>
  entries.flatMap(({ entry: { type, at, data } }) =>
    type === 'draft-failed' ? [{ at, reason: FallbackReason.parse(data['reason']) }] : [],
  );

/** The evidence in a statement's journal; undefined for any other journal, or one that breaks the rules. */
export const reviewRecord = (journal: ExportedJournal): ReviewRecord | undefined => {
  const { statement, versions } = replayVersions(journal);
  if (!statement) return undefined;
  const { decision, clearances } = statement;
  const writtenAt = versions.at(-1)?.at;
  const given = clearances.filter(({ hash }) => hash === statement.hash);
  const approval =
    decision?.decision === 'approve' ? [{ ...decision, purpose: 'approve' as const }] : [];
  return {
    statement,
    versions,
    failures: failuresIn(journal),
    answers: [...given, ...approval].map((answer) => answerIn(statement, answer, writtenAt)),
    published: publishedIn(statement),
    lowered: loweredIn(journal).at(-1),
  };
};
