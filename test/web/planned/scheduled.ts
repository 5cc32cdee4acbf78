import { PostInput } from '#domain/statement/everyday-input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { requestWithoutIncident } from '#web/actions/statements.ts';
import type { WebDeps } from '#web/deps.ts';
import { person, seedApproval, seedAsk, seedCheck, write } from '../seed.ts';

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
  await seedCheck(deps, id);
  await seedAsk(deps, id, 'anna', publishAt);
  return read(deps, id);
};

/** An ordinary post that Anna has approved for its time. */
export const seedScheduled = async (deps: WebDeps, publishAt: string): Promise<Statement> => {
  const { id, hash = '' } = await seedAsked(deps, publishAt);
  return seedApproval(deps, id, hash);
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
