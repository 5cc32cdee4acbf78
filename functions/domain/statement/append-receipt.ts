import { incidentJournal } from '../incident/incident-journal.ts';
import { promiseEvents, type Said } from '../incident/promises.ts';
import { type Decide, type Part, part, type StateJournal } from '../journal/journal.ts';
import type { Result } from '../values/result.ts';
import { ok } from '../values/result.ts';
import type { StatementEvent } from './events/statement-events.ts';
import { isForPublic, isSaid } from './promising.ts';
import type { Statement } from './statement.ts';
import { statementJournal } from './statement-journal.ts';

// The words are out with the first receipt of any channel.
const saidBy = (
  before: Statement,
  events: readonly StatementEvent[],
  meta: { by: string; at: string },
): Said | undefined => {
  const after = events.reduce((state, event) => statementJournal.fold(state, event, meta), before);
  if (isSaid(before) || !isSaid(after)) return undefined;
  const { id: statementId, kind, nextUpdateAt, requestedBy: owner, decision } = after;
  return { statementId, kind, nextUpdateAt, owner, approver: decision?.by };
};

/**
 * Journals what became of a channel, and in the same transaction what that does to the promises of the
 * incident: words that are out keep them, and make new ones.
 */
export const appendReceipt = async <Refusal>(
  journal: StateJournal,
  { id, by, now }: { id: string; by: string; now: () => Date },
  decide: Decide<Statement, StatementEvent, Refusal>,
): Promise<Result<Statement | undefined, Refusal>> => {
  const before = await journal.read(statementJournal, id);
  if (before?.incidentId === undefined || !isForPublic(before) || isSaid(before)) {
    return journal.append(statementJournal, id, by, decide);
  }
  let said: Said | undefined;
  const own: Part<Refusal> = part(statementJournal, id, async (statement, ...along) => {
    const decided = await decide(statement, ...along);
    const meta = { by, at: now().toISOString() };
    said = decided.ok && statement ? saidBy(statement, decided.value, meta) : undefined;
    return decided;
  });
  const incidents: Part<Refusal> = part(incidentJournal, before.incidentId, (incident) =>
    ok(incident && said ? promiseEvents(incident, said, now()) : []),
  );
  const written = await journal.appendAll(by, [own, incidents]);
  return written.ok ? ok(await journal.read(statementJournal, id)) : written;
};
