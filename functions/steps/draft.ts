import { type WrittenDraft, writeDraft } from '#domain/draft/write.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import type { Quoting } from '#domain/journal/quoting.ts';
import { seenStatement } from '#domain/moderation/seen-statements.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { Grounds } from '#domain/statement/approval/clearances.ts';
import { leavesNoApprover } from '#domain/statement/approval/dead-end.ts';
import { draftRequest } from '#domain/statement/brief/brief.ts';
import type { Dictators } from '#domain/statement/dictated.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { withoutOpening } from '#domain/statement/family/openings.ts';
import { changesRequested, draftDue } from '#domain/statement/progress.ts';
import { readDictators } from '#domain/statement/read-dictators.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { draftedVersion } from '#domain/statement/version/new-version.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import type { StepInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { notify } from './notify.ts';
import { appendTo, readStatement } from './read.ts';
import { statementsBefore } from './statements-before.ts';

type DraftDeps = Pick<
  StepDeps,
  'journal' | 'notifier' | 'drafter' | 'playbook' | 'plan' | 'rules' | 'log' | 'metrics' | 'now'
> & {
  journal: StateJournal & JournalLists & Quoting;
};

// What was removed of a comment is told to no model, and templates repeat none of it.
const requestOf = async (deps: DraftDeps, statement: Statement, incident: Incident) =>
  draftRequest(await seenStatement(deps, statement), {
    incident,
    others: await statementsBefore(deps, statement),
    plan: deps.plan,
    now: deps.now(),
    describe: (finding) => describeFinding(finding, statement.language, deps.rules).message,
  });

// A first draft has all of the time: it may begin long after it was asked for, when the machine was
// down or a failed draft is retried, and the model is not to blame for that.
const budgetLeft = (deps: DraftDeps, { attempts, decision, requestedAt }: Statement): number => {
  const budgetMs = deps.drafter?.budgetMs ?? 0;
  if (attempts === 0) return budgetMs;
  return budgetMs - (deps.now().getTime() - new Date(decision?.at ?? requestedAt).getTime());
};

const write = async (
  deps: DraftDeps,
  statement: Statement,
  incident: Incident,
): Promise<WrittenDraft> => {
  const allowance = { attempts: statement.attempts, withinMs: budgetLeft(deps, statement) };
  const written = await writeDraft(deps, await requestOf(deps, statement, incident), allowance);
  const { failed } = written;
  if (failed) {
    const { reason, status, code: answerCode } = failed;
    deps.log.warn('MODEL_FALLBACK', { statementId: statement.id, reason, status, answerCode });
  }
  return written;
};

interface Drafted {
  written: WrittenDraft;
  tookMs: number;
  dictatorsOf: Dictators;
  grounds: Grounds;
}

// Where nobody could approve what a model took over from an approver, the writer says it in other words.
const drafted = (
  statement: Statement,
  { written, tookMs, dictatorsOf, grounds }: Drafted,
): StatementChange => {
  const { draft, writtenBy, fallbackReason } = written;
  const { texts, ...origin } = draft;
  const { family, variants } = statement;
  const words = family ? texts.map((text) => withoutOpening(text, variants)) : texts;
  const dictators = dictatorsIn(statement, written, dictatorsOf);
  const how = { writtenBy, fallbackReason, tookMs, ...origin };
  const event = draftedVersion(statement, words, {
    ...how,
    ...(dictators.length > 0 && { dictators }),
  });
  const version = statementJournal.fold(statement, event, {
    by: TALAN,
    at: grounds.now.toISOString(),
  });
  if (!leavesNoApprover(version, TALAN, grounds)) return event;
  const why = 'nobody-else-may-approve';
  return statement.version > 0
    ? { type: 'words-awaited', data: { why } }
    : { type: 'failed', data: { error: why } };
};

// Of a model's words any may be an approver's; of templates only what was typed for them.
const dictatorsIn = (
  { headline: title, questions = [], facts = [], variants }: Statement,
  { draft: { texts }, writtenBy }: WrittenDraft,
  dictatorsOf: Dictators,
): string[] =>
  dictatorsOf(
    writtenBy === 'model'
      ? { texts, variants }
      : { texts: [{ title, text: [...questions, ...facts].join('\n') }] },
  );

// The playbook can't follow a comment either: it would write the same words again.
const outcome = (statement: Statement, made: Drafted): StatementChange => {
  if (made.written.writtenBy === 'model') return drafted(statement, made);
  if (changesRequested(statement)) return { type: 'words-awaited', data: {} };
  // Templates state what a post tells as it was typed. What the model wrote and the tone check stopped is left for
  // the writer to mend.
  if (statement.toldToModel) {
    return statement.version > 0
      ? { type: 'words-awaited', data: {} }
      : { type: 'failed', data: { error: 'needs-model' } };
  }
  return drafted(statement, made);
};

// A failed attempt leaves its trace beside the draft that took its place.
const failures = ({ failed }: WrittenDraft): StatementChange[] =>
  failed ? [{ type: 'draft-failed', data: failed }] : [];

// Without a model the playbook takes nobody's place.
const measure = (
  { metrics }: DraftDeps,
  { fallbackReason }: WrittenDraft,
  tookMs: number,
): void => {
  metrics.add('DraftingTime', tookMs);
  if (fallbackReason && fallbackReason !== 'no-model') {
    metrics.add('Fallbacks', 1, { reason: fallbackReason });
  }
};

const tellRequester = (deps: DraftDeps, statement: Statement) =>
  notify(deps, statement, [{ person: statement.requestedBy, purpose: 'changes-requested' }]);

/**
 * Writes a draft where one is due: by the model, or by the playbook when there is no model, it fails,
 * or it keeps breaking the rules. Changes that were asked for are made by the model, or left to the
 * writer. Run again, it finds its own draft and writes no other.
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
    measure(deps, written, tookMs);
    await appendTo(deps.journal, statementId, async (current, read) => {
      if (!draftDue(current) || current.version !== statement.version) return [];
      const { plan } = deps;
      const handovers = await readHandovers({ read });
      const grounds = { plan, incident, handovers, now: deps.now() };
      const dictatorsOf = await readDictators(deps, current, incident);
      return [...failures(written), outcome(current, { written, tookMs, dictatorsOf, grounds })];
    });
    return {};
  };
