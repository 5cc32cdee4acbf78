import { everyday } from '#domain/incident/everyday.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import { PostInput } from '#domain/statement/everyday-input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { recordCheck } from '#domain/statement/version/write-version.ts';
import { decideOnStatement } from '#web/actions/decisions.ts';
import { requestWithoutIncident } from '#web/actions/statements.ts';
import type { WebDeps } from '#web/deps.ts';
import { person, write } from '../seed.ts';

/** Puts an ordinary post, planned by Karin, before Anna. */
export const seedAsked = async (deps: WebDeps, publishAt: string): Promise<Statement> => {
  const input = PostInput.parse({
    language: 'sv',
    channels: ['x'],
    publishAt,
    texts: [{ channel: 'x', text: 'Simhallen har öppet i jul.' }],
  });
  const made = await requestWithoutIncident(deps, person('karin'), input);
  if (!made.ok) throw new Error(made.refusal.type);
  const { id } = made.value;
  const findings = checkStatement(made.value, everyday, deps.plan, deps.rules, deps.now());
  const at = deps.now().toISOString();
  await write(deps, id, 'talan', recordCheck(made.value, findings, everyday, deps.rules.version), {
    type: 'asked',
    data: {
      round: 1,
      purpose: 'approve',
      people: ['anna'],
      everyone: false,
      from: at,
      until: publishAt,
      planVersion: 'plan',
    },
  });
  return read(deps, id);
};

/** An ordinary post that Anna has approved for its time. */
export const seedScheduled = async (deps: WebDeps, publishAt: string): Promise<Statement> => {
  const { id, hash = '' } = await seedAsked(deps, publishAt);
  const input = { decision: 'approve' as const, hash, override: [] };
  const decided = await decideOnStatement(deps, person('anna'), id, input);
  if (!decided.ok) throw new Error(decided.refusal.type);
  return decided.value;
};

/** The same, once its time has passed and nothing went out. */
export const seedMissed = async (deps: WebDeps, publishAt: string): Promise<Statement> => {
  const { id } = await seedScheduled(deps, publishAt);
  await write(deps, id, 'talan', { type: 'missed', data: {} });
  return read(deps, id);
};

/** A statement as it is now. */
export const read = async (deps: WebDeps, id: string): Promise<Statement> => {
  const statement = await deps.journal.read(statementJournal, id);
  if (!statement) throw new Error('No such statement');
  return statement;
};
