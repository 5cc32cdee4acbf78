import { incidentOf } from '#domain/incident/incident-of.ts';
import { IncidentInput } from '#domain/incident/input.ts';
import type { Purpose } from '#domain/plan/clearance.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { demandOn } from '#domain/statement/approval/clearances.ts';
import type { Told } from '#domain/statement/basis.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import { StatementInput } from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { approvedHash } from '#domain/statement/version/approved-hash.ts';
import { recordCheck } from '#domain/statement/version/write-version.ts';
import { ruleSetVersion } from '#domain/tone/rules.ts';
import { ok } from '#domain/values/result.ts';
import { decideOnStatement } from '#web/actions/decisions.ts';
import { groundsFor } from '#web/actions/grounds.ts';
import { openIncident } from '#web/actions/incidents.ts';
import { requestStatement } from '#web/actions/statements.ts';
import type { WebDeps } from '#web/deps.ts';
import { plan } from './plan.ts';
import { bacteria, calmTexts, texts } from './seed-texts.ts';

export const person = (id: string) => {
  const found = plan.people.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No ${id} in the plan`);
  return found;
};

/** Writes events to a statement's journal as the workflow or a person would. */
export const write = async (
  deps: WebDeps,
  id: string,
  by: string,
  ...events: StatementEvent[]
): Promise<void> => {
  await deps.journal.append(statementJournal, id, by, () => ok(events));
};

/** Opens an incident with facts. */
export const seedIncident = async (deps: WebDeps, title = 'Bakterier i dricksvattnet i Norrby') => {
  const result = await openIncident(
    deps,
    person('karin'),
    IncidentInput.parse({ ...bacteria, title }),
  );
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

/** Requests a statement to newsroom, X and SMS. */
export const seedRequest = async (
  deps: WebDeps,
  incidentId: string,
  by = 'karin',
  change: object = {},
) => {
  const input = StatementInput.parse({
    kind: 'holding',
    language: 'sv',
    channels: ['newsroom', 'x', 'sms'],
    instructions: 'Nämn torget. Spekulera inte om pumpstationen.',
    nextUpdateAt: '2026-11-22T15:00:00Z',
    ...change,
  });
  const result = await requestStatement(deps, person(by), incidentId, input);
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

const withIncident = async (deps: WebDeps, id: string) => {
  const statement = await deps.journal.read(statementJournal, id);
  const incident = statement && (await incidentOf(deps.journal.read, statement));
  if (!statement || !incident) throw new Error('No such statement');
  return { statement, incident };
};

/** Holds the words of a statement against the rules, as the workflow does. */
export const seedCheck = async (deps: WebDeps, id: string, told?: Told): Promise<void> => {
  const { statement, incident } = await withIncident(deps, id);
  const findings = checkStatement(statement, incident, deps.plan, deps.rules, deps.now());
  const version = ruleSetVersion(deps.rules, incident.phase);
  await write(
    deps,
    id,
    'talan',
    recordCheck(statement, findings, incident, version, { ...(told && { told }) }),
  );
};

/** Drafts version 1 of a requested statement. */
export const seedDraft = async (deps: WebDeps, id: string, drafted = texts, told?: Told) => {
  const { statement } = await withIncident(deps, id);
  const { kind, language, nextUpdateAt } = statement;
  const hash = approvedHash({
    statementId: id,
    version: 1,
    kind,
    language,
    nextUpdateAt,
    texts: drafted,
  });
  await write(deps, id, 'talan', {
    type: 'drafted',
    data: {
      version: 1,
      hash,
      writtenBy: 'playbook',
      fallbackReason: 'no-model',
      promptId: 'playbook/sv',
      promptHash: hash,
      tookMs: 12,
    },
    words: { texts: drafted },
  });
  await seedCheck(deps, id, told);
  return hash;
};

/** Asks someone for approval until a time. */
export const seedAsk = async (
  deps: WebDeps,
  id: string,
  who: string,
  until: string,
  round = 1,
  purpose: Purpose = 'approve',
): Promise<void> => {
  const { statement, incident } = await withIncident(deps, id);
  const grounds = groundsFor(deps, incident, await readHandovers(deps.journal));
  await write(deps, id, 'talan', {
    type: 'asked',
    data: {
      round,
      purpose,
      people: [who],
      everyone: false,
      from: deps.now().toISOString(),
      until,
      remindAt: until,
      planVersion: deps.planVersion,
      demanded: demandOn(statement, grounds),
    },
  });
};

/** A statement that waits for Anna until 14.35. */
export const seedWaiting = async (
  deps: WebDeps,
  drafted = calmTexts,
  by = 'karin',
  change: object = {},
) => {
  const incident = await seedIncident(deps);
  const { id } = await seedRequest(deps, incident.id, by, change);
  const hash = await seedDraft(deps, id, drafted);
  await seedAsk(deps, id, 'anna', '2026-11-22T13:35:00.000Z');
  return { id, hash, incident };
};

/** Anna approves the version with this hash. */
export const seedApproval = async (deps: WebDeps, id: string, hash: string): Promise<Statement> => {
  const input = { decision: 'approve' as const, hash, override: [] };
  const decided = await decideOnStatement(deps, person('anna'), id, input);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value;
};

/** Approves and publishes a waiting statement: newsroom at once, the rest by hand. */
export const seedPublished = async (deps: WebDeps, drafted = calmTexts) => {
  const waiting = await seedWaiting(deps, drafted);
  const { id, hash } = waiting;
  await seedApproval(deps, id, hash);
  await write(
    deps,
    id,
    'talan',
    { type: 'intended', data: { channel: 'newsroom' } },
    {
      type: 'receipt',
      data: { channel: 'newsroom', state: 'published' },
      words: { url: 'http://localhost:3000/newsroom/bakterier-i-dricksvattnet' },
    },
    { type: 'receipt', data: { channel: 'x', state: 'by-hand' } },
    { type: 'receipt', data: { channel: 'sms', state: 'unknown' } },
    { type: 'concluded', data: { status: 'partly-published' } },
  );
  return waiting;
};
