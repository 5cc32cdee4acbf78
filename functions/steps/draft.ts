import { type Draft, type FallbackReason, ModelFailure } from '#domain/draft/draft.ts';
import { writePlaybook } from '#domain/draft/write-playbook.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { approvedHash } from '#domain/statement/approved-hash.ts';
import { draftRequest } from '#domain/statement/brief.ts';
import type { StatementChange } from '#domain/statement/events.ts';
import { changesRequested, draftDue, MAX_MODEL_DRAFTS } from '#domain/statement/progress.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import type { StepInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { notify } from './notify.ts';
import { appendTo, readStatement } from './read.ts';

type DraftDeps = Pick<
  StepDeps,
  'journal' | 'notifier' | 'drafter' | 'playbook' | 'plan' | 'rules' | 'log' | 'now'
>;

/** A draft, who wrote it, and why not the model. */
interface Written {
  draft: Draft;
  writtenBy: 'model' | 'playbook' | 'person';
  fallbackReason?: FallbackReason;
}

const requestOf = (deps: DraftDeps, statement: Statement, incident: Incident) =>
  draftRequest(
    statement,
    incident,
    deps.plan,
    (finding) => describeFinding(finding, statement.language, deps.rules).message,
  );

// A waiting writer has a draft within a minute, whatever the model does: redrafts share this time.
const MODEL_BUDGET_MS = 50_000;

// A first draft has all of it: it may begin long after it was asked for, when the machine was down or
// a failed draft is retried, and the model is not to blame for that.
const budgetLeft = (deps: DraftDeps, { attempts, decision, requestedAt }: Statement): number =>
  attempts === 0
    ? MODEL_BUDGET_MS
    : MODEL_BUDGET_MS - (deps.now().getTime() - new Date(decision?.at ?? requestedAt).getTime());

// The playbook can't follow a comment: words that a person or the model wrote are kept for the
// writer, who is told of the comment, rather than replaced.
const fallBack = (
  deps: DraftDeps,
  statement: Statement,
  incident: Incident,
  fallbackReason: FallbackReason,
): Written => {
  const { writtenBy } = statement;
  if (changesRequested(statement) && writtenBy && writtenBy !== 'playbook') {
    const { texts, promptId = 'none', promptHash = 'none' } = statement;
    return { draft: { texts, promptId, promptHash }, writtenBy, fallbackReason };
  }
  const draft = writePlaybook(requestOf(deps, statement, incident), deps.playbook);
  return { draft, writtenBy: 'playbook', fallbackReason };
};

const write = async (
  deps: DraftDeps,
  statement: Statement,
  incident: Incident,
): Promise<Written> => {
  if (!deps.drafter) return fallBack(deps, statement, incident, 'no-model');
  if (statement.attempts >= MAX_MODEL_DRAFTS) {
    return fallBack(deps, statement, incident, 'tone-blocked');
  }
  try {
    const draft = await deps.drafter.draft(
      requestOf(deps, statement, incident),
      budgetLeft(deps, statement),
    );
    return { draft, writtenBy: 'model' };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    deps.log.warn('MODEL_FALLBACK', { statementId: statement.id, reason: error.reason });
    return fallBack(deps, statement, incident, error.reason);
  }
};

const drafted = (
  { id, kind, language, nextUpdateAt, ...statement }: Statement,
  { draft: { texts, ...origin }, writtenBy, fallbackReason }: Written,
  tookMs: number,
): StatementChange => {
  const version = statement.version + 1;
  const hash = approvedHash({ statementId: id, version, kind, language, nextUpdateAt, texts });
  return {
    type: 'drafted',
    data: { version, hash, writtenBy, fallbackReason, tookMs, ...origin },
    words: { texts },
  };
};

const tellRequester = (deps: DraftDeps, statement: Statement) =>
  notify(deps, statement, [{ person: statement.requestedBy, purpose: 'changes-requested' }]);

/**
 * Writes a draft where one is due: by the model, or by the playbook when there is no model, it fails,
 * or it keeps breaking the rules. Run again, it finds its own draft and writes no other.
 */
export const draft =
  (deps: DraftDeps) =>
  async ({ statementId }: StepInput): Promise<Record<string, never>> => {
    const { statement, incident } = await readStatement(deps.journal, statementId);
    if (!draftDue(statement)) return {};
    if (changesRequested(statement)) await tellRequester(deps, statement);
    const started = deps.now();
    const written = await write(deps, statement, incident);
    const tookMs = deps.now().getTime() - started.getTime();
    await appendTo(deps.journal, statementId, (current) =>
      draftDue(current) && current.version === statement.version
        ? [drafted(current, written, tookMs)]
        : [],
    );
    return {};
  };
