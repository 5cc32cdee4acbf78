import { ModelFailure } from '#domain/draft/draft.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { errorName } from '#domain/log.ts';
import { sharedBrief } from '#domain/statement/brief.ts';
import { checkStatement } from '#domain/statement/check.ts';
import { statementJournal } from '#domain/statement/journal.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { opinionFindings } from '#domain/tone/judge/findings.ts';
import type { JudgeTrace } from '#domain/tone/judge/judge.ts';
import type { StepDeps } from './deps.ts';

type JudgeDeps = Pick<StepDeps, 'journal' | 'plan' | 'rules' | 'judge' | 'log' | 'now'>;

/** What a model thinks of a version, and what the journal keeps of how it was asked. */
interface Judged {
  findings: Finding[];
  trace: JudgeTrace;
}

// What the rules stop is written again by the model: an opinion on it would come too early.
const isWrittenAgain = (deps: JudgeDeps, statement: Statement, incident: Incident): boolean =>
  statement.writtenBy === 'model' &&
  checkStatement(statement, incident, deps.plan, deps.rules).some(
    ({ severity }) => severity === 'block',
  );

const requestOf = async (deps: JudgeDeps, statement: Statement, incident: Incident) => {
  const { supersedes, texts } = statement;
  const earlier = supersedes && (await deps.journal.read(statementJournal, supersedes.statementId));
  const brief = sharedBrief(statement, incident, deps.plan);
  return { brief, texts, published: earlier?.texts ?? [] };
};

/**
 * Asks a model, where there is one, what it thinks of the current version. Its opinions are warnings;
 * when it fails in any way, foreseen or not, that is logged and nothing else changes.
 */
export const judge = async (
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
    const asked = error instanceof ModelFailure ? error.asked : {};
    deps.log.warn('JUDGE_FAILED', { statementId: statement.id, reason: failed });
    return { findings: [], trace: { ...asked, tookMs: tookMs(), failed } };
  }
};
