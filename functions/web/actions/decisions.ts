import type { Incident } from '#domain/incident/incident.ts';
import { answeredComment } from '#domain/moderation/answered-comment.ts';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import type { Person } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { DecisionInput } from '#domain/statement/answer-input.ts';
import { type ApprovalGrounds, standsFirm } from '#domain/statement/approval/changes.ts';
import { type Grounds, holdersOf } from '#domain/statement/approval/clearances.ts';
import { leavesNoApprover } from '#domain/statement/approval/dead-end.ts';
import { decide } from '#domain/statement/approval/decide.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import { hasUntold } from '#domain/statement/brief/seen.ts';
import { toldBy } from '#domain/statement/brief/told.ts';
import type { VersionInput } from '#domain/statement/input.ts';
import { isSaid, promisesAfterEnd } from '#domain/statement/promising.ts';
import { readDictators } from '#domain/statement/read-dictators.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isWaiting, isWithWriter } from '#domain/statement/status.ts';
import { isTakenByOther } from '#domain/statement/succession.ts';
import { isAsItStood, type Written } from '#domain/statement/version/new-version.ts';
import { recordCheck, writeVersion } from '#domain/statement/version/write-version.ts';
import { ruleSetVersion } from '#domain/tone/rules.ts';
import { ok, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { type ActionResult, appendToStatement } from './append.ts';
import { groundsFor } from './grounds.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';
import { noteSigning, prepareSigning } from './signing.ts';
import { startRun, wake } from './workflow.ts';

const findingsNow = async (deps: WebDeps, statement: Statement, incident: Incident) => {
  const toCheck = await statementToCheck(deps, statement);
  const findings = checkStatement(toCheck, incident, deps.plan, deps.rules, deps.now());
  return { findings, quotes: toCheck.quotes };
};

// Who saves words as they stand wrote none of them; where those rest on something else now, they are checked anew.
const goesOnAsItStood = (statement: Statement, written: Written, grounds: ApprovalGrounds) =>
  !isWithWriter(statement.status) &&
  isAsItStood(statement, written) &&
  standsFirm(statement, grounds);

/**
 * Puts new words by a person in place of the current version, checked at once as they will stand. The same words again
 * change nothing.
 */
export const writeNewVersion = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: VersionInput,
): ActionResult => {
  const result = await appendToStatement(deps, actor, id, async (statement, incident, _, read) => {
    const grounds = groundsFor(deps, incident, await readHandovers({ read }));
    if (!mayEdit(actor, statement, grounds)) return refuse({ type: 'forbidden' });
    const now = deps.now();
    const answered = await answeredComment(read, statement);
    const dictatorsOf = await readDictators(deps, statement, incident);
    const written = writeVersion(statement, input, now, { answered, dictatorsOf });
    if (!written.ok) return written;
    const { rules } = deps;
    const asItStands = await statementToCheck(deps, statement);
    if (goesOnAsItStood(asItStands, written.value, { ...grounds, incident, answered, rules })) {
      return ok([]);
    }
    const by = { by: actor.id, at: deps.now().toISOString() };
    const draft = statementJournal.fold(statement, written.value, by);
    if (leavesNoApprover(draft, actor.id, grounds)) {
      return refuse({ type: 'nobody-else-may-approve' });
    }
    if (!isSaid(statement) && promisesAfterEnd(draft, incident)) {
      return refuse({ type: 'promised-after-end' });
    }
    const { findings } = await findingsNow(deps, draft, incident);
    if (input.told && hasUntold(findings, input.told)) {
      return refuse({ type: 'untold-findings', findings });
    }
    return ok([
      written.value,
      recordCheck(draft, findings, incident, ruleSetVersion(deps.rules, incident.phase), {
        told: toldBy(draft, incident, deps.plan, deps.rules),
      }),
    ]);
  });
  if (result.ok && result.value.status === 'drafting') {
    await startRun(deps, id, result.value.run);
  } else if (result.ok) await wake(deps, id);
  return result;
};

/** Whether someone may change the words: any writer, and a holder of the mandate who is asked. */
export const mayEdit = (actor: Person, statement: Statement, grounds: Grounds): boolean =>
  isWriter(actor) ||
  (statement.rounds.some((round) => round.people.includes(actor.id)) &&
    holdersOf(statement, grounds).some((holder) => holder.person === actor.id));

// One entry for each person and version is enough for the record.
const journalRefusal = (deps: WebDeps, actor: Person, id: string, hash: string, refusal: Refusal) =>
  appendToStatement(deps, actor, id, ({ status, refused }) =>
    ok(
      isWaiting(status) && !refused.includes(actor.id)
        ? [{ type: 'decision-refused', data: { refusal: refusal.type, hash } }]
        : [],
    ),
  );

const measure = ({ metrics }: WebDeps, { requestedAt, decision }: Statement): void => {
  if (decision?.decision !== 'approve') return;
  const tookMs = new Date(decision.at).getTime() - new Date(requestedAt).getTime();
  metrics.add('TimeToApproval', tookMs / 1000);
};

/**
 * Decides about a version. Mandates, handovers, facts and tone count as they are at that very moment;
 * a refusal for want of a mandate is journalled.
 */
export const decideOnStatement = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: DecisionInput,
): ActionResult => {
  const signing = await prepareSigning(deps, input.signature);
  let isNew = false;
  const result = await appendToStatement(
    deps,
    actor,
    id,
    async (statement, incident, superseded, read) => {
      const decided = decide(statement, actor.id, input, {
        ...groundsFor(deps, incident, await readHandovers({ read })),
        incident,
        superseded,
        isTaken: superseded && (await isTakenByOther(superseded, id, read)),
        answered: await answeredComment(read, statement),
        ...(await findingsNow(deps, statement, incident)),
        isOverridable: deps.rules.isOverridable,
        signing: await signing(actor, read),
      });
      isNew = decided.ok && decided.value.length > 0;
      return decided;
    },
  );
  // Where a review has become due, the reviewers have to be asked.
  if (result.ok || result.refusal.type === 'legal-review-first') await wake(deps, id);
  else if (result.refusal.type === 'no-mandate') {
    await journalRefusal(deps, actor, id, input.hash, result.refusal);
  }
  // Last, because a note about the key must not hold up the decision.
  if (result.ok && isNew) {
    measure(deps, result.value);
    if (input.signature) await noteSigning(deps, actor, input.signature);
  }
  return result;
};
