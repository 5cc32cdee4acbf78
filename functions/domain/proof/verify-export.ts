import { alertJournal } from '../alert/alert-journal.ts';
import { NEWSROOM } from '../channel/channel.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import { gateJournal } from '../freeze/gate-journal.ts';
import { incidentJournal } from '../incident/incident-journal.ts';
import type { JournalName } from '../journal/journal-names.ts';
import { type Replay, replay } from '../journal/replay.ts';
import {
  type EntryVerdict,
  type ExportedJournal,
  verifyJournal,
} from '../journal/verify-journal.ts';
import { removalJournal } from '../moderation/removal-journal.ts';
import { passkeysJournal } from '../passkey/passkeys-journal.ts';
import { planJournal } from '../plan/plan-journal.ts';
import { plannedJournal } from '../planned/planned-journal.ts';
import {
  ANSWERS,
  type AnswerVerdict,
  verifyAnswers,
} from '../statement/approval/verify-answers.ts';
import type { Statement } from '../statement/statement.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import { answerBreach } from './answer-breach.ts';
import { erasureBreach } from './erasure-breach.ts';
import { loweredIn } from './lowered.ts';

/** What an exported journal shows, with nothing but the file. */
export interface ExportVerdict {
  entries: EntryVerdict[];
  answers: AnswerVerdict[];
  /** The entry that the rules could not have made, and why. */
  breach: { seq: number; problem: string } | undefined;
  /** The entry from which it can't be replayed by the rules: words that they need were erased. */
  notReplayableFrom: number | undefined;
  /** Approvals below the level at which their words were asked about last: the incident's journal tells why. */
  lowered: number[];
  /** Whether all of it could be checked: nothing rests on words that were erased, or on another journal. */
  isWhole: boolean;
  /** What a statement's journal folds to, where it keeps the rules. */
  statement: Statement | undefined;
  /** The entries before a page was written, one of whose hashes it prints. */
  printed: { seq: number; hash: string }[];
  /** Entries that are wrong in any way. */
  wrong: number[];
}

const isWrong = ({ verdict }: EntryVerdict): boolean =>
  verdict !== 'intact' && verdict !== 'erased';

const isWrongAnswer = ({ words, signature }: AnswerVerdict): boolean =>
  words === 'wrong' || signature === 'wrong' || signature === 'missing';

const isUncheckable = ({ words, decision }: AnswerVerdict): boolean =>
  words === 'erased' && decision === 'approve';

// Who approved, as readers may know it, and why against a rule.
const isErasedAnswer = ({ type, verdict }: EntryVerdict): boolean =>
  verdict === 'erased' && ANSWERS.includes(type);

/** The journal of a statement, replayed with its answers and erasures held against the rules. */
const replayStatement = (journal: ExportedJournal): Replay<Statement> => {
  const wrongErasure = erasureBreach(journal);
  return replay(
    statementJournal,
    journal,
    (before, item) => answerBreach(before, item) ?? wrongErasure(before, item),
  );
};

type ReplayIt = (journal: ExportedJournal) => Replay<unknown>;

const replays: Readonly<Record<JournalName, ReplayIt>> = {
  alert: (journal) => replay(alertJournal, journal),
  comment: (journal) => replay(commentJournal, journal),
  gate: (journal) => replay(gateJournal, journal),
  incident: (journal) => replay(incidentJournal, journal),
  passkeys: (journal) => replay(passkeysJournal, journal),
  plan: (journal) => replay(planJournal, journal),
  planned: (journal) => replay(plannedJournal, journal),
  removal: (journal) => replay(removalJournal, journal),
  statement: replayStatement,
};

// A stream's name comes from a file, and may be any text.
const replayOf = new Map<string, ReplayIt>(Object.entries(replays));

const nameOf = ({ stream }: ExportedJournal): string => stream.split('#', 1)[0] ?? '';

const breachIn = (replayed: Replay<unknown> | undefined): ExportVerdict['breach'] => {
  if (replayed === undefined) return { seq: 1, problem: 'unknown-kind-of-journal' };
  return 'problem' in replayed ? replayed : undefined;
};

const printedIn = ({ entries }: ExportedJournal): ExportVerdict['printed'] =>
  entries
    .filter(({ entry: { type, data } }) => type === 'intended' && data['channel'] === NEWSROOM)
    .map(({ entry: { seq, hash } }) => ({ seq, hash }));

/** Checks hashes, chain, words, answers and signatures, and replays the journal by the rules. */
export const verifyExport = (journal: ExportedJournal): ExportVerdict => {
  const entries = verifyJournal(journal);
  const answers = verifyAnswers(journal);
  const name = nameOf(journal);
  const statement = name === statementJournal.name ? replayStatement(journal) : undefined;
  const replayed = statement ?? replayOf.get(name)?.(journal);
  const breach = breachIn(replayed);
  const wrong = [
    ...entries.filter(isWrong),
    ...answers.filter(isWrongAnswer),
    ...(breach ? [breach] : []),
  ];
  const notReplayableFrom =
    replayed && 'notReplayableFrom' in replayed ? replayed.notReplayableFrom : undefined;
  const lowered = statement ? loweredIn(journal).map(({ seq }) => seq) : [];
  return {
    ...{ entries, answers, breach, notReplayableFrom, lowered },
    isWhole:
      notReplayableFrom === undefined &&
      lowered.length === 0 &&
      !answers.some(isUncheckable) &&
      !entries.some(isErasedAnswer),
    statement: statement && 'state' in statement ? statement.state : undefined,
    printed: printedIn(journal),
    wrong: [...new Set(wrong.map(({ seq }) => seq))],
  };
};
