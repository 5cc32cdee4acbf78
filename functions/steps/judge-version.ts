import { type HttpRefusal, ModelFailure } from '#domain/draft/draft.ts';
import { isSentBack } from '#domain/draft/sent-back.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import { opinionFindings } from '#domain/judge/findings.ts';
import type { JudgeRequest, JudgeTrace } from '#domain/judge/judge.ts';
import { errorName } from '#domain/observe/log.ts';
import { beforeOf, supersededIn } from '#domain/statement/brief/before.ts';
import { briefOf } from '#domain/statement/brief/brief.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { StepDeps } from './deps.ts';
import { statementsBefore } from './statements-before.ts';

type JudgeDeps = Pick<StepDeps, 'plan' | 'rules' | 'judge' | 'log' | 'metrics' | 'now'> & {
  journal: StateJournal & JournalLists;
};

/** What a model thinks of a version, and what the journal keeps of how it was asked. */
interface Judged {
  findings: Finding[];
  trace: JudgeTrace;
}

// What the rules stop is written again by the model: an opinion on it would come too early.
const isWrittenAgain = (deps: JudgeDeps, statement: Statement, incident: Incident): boolean =>
  statement.writtenBy === 'model' &&
  isSentBack(checkStatement(statement, incident, deps.plan, deps.rules, deps.now()), statement);

const requestOf = async (
  deps: JudgeDeps,
  statement: Statement,
  incident: Incident,
): Promise<JudgeRequest> => {
  const others = await statementsBefore(deps, statement);
  const superseded = supersededIn(statement, others);
  const before = beforeOf(statement, incident.facts, others)?.statements ?? [];
  return {
    brief: briefOf(statement, incident, deps.plan, deps.now()),
    texts: statement.texts,
    openings: statement.variants,
    published: superseded ? [...before, superseded] : before,
  };
};

/**
 * Asks a model, where there is one, what it thinks of the current version. Its opinions are warnings;
 * when it fails in any way, foreseen or not, that is logged and nothing else changes.
 */
export const judgeVersion = async (
  deps: JudgeDeps,
  statement: Statement,
  incident: Incident,
): Promise<Judged | undefined> => {
  if (!deps.judge || isWrittenAgain(deps, statement, incident)) return undefined;
  const request = await requestOf(deps, statement, incident);
  const started = deps.now().getTime();
  const tookMs = () => deps.now().getTime() - started;
  try {
    const { opinions, ...asked } = await deps.judge.judge(request);
    return { findings: opinionFindings(opinions, request), trace: { ...asked, tookMs: tookMs() } };
  } catch (error) {
    const failed = error instanceof ModelFailure ? error.reason : errorName(error);
    const { asked = {}, refusal = {} } = error instanceof ModelFailure ? error : {};
    const { status, code: answerCode }: HttpRefusal = refusal;
    const { id: statementId } = statement;
    deps.log.warn('JUDGE_FAILED', { statementId, reason: failed, status, answerCode });
    return { findings: [], trace: { ...asked, tookMs: tookMs(), failed } };
  }
};
