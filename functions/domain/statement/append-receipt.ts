import type { IncidentEvent } from '../incident/events/incident-events.ts';
import type { Incident } from '../incident/incident.ts';
import { incidentJournal } from '../incident/incident-journal.ts';
import { isOutstanding, promiseEvents, type Said } from '../incident/promises.ts';
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

type Ended = Extract<IncidentEvent, { type: 'promise-ended' }>;

// One change holds few entries, and a crisis may have missed more promises than that.
const ENDED_AT_ONCE = 10;

/** What is journalled with the receipt: all but the promises beyond so many, which end right after it. */
const dividedEvents = (
  incident: Incident,
  said: Said,
  at: Date,
): { now: IncidentEvent[]; later: Ended[] } => {
  const events = promiseEvents(incident, said, at);
  const ends = events.filter((event): event is Ended => event.type === 'promise-ended');
  const later = ends.slice(ENDED_AT_ONCE);
  return { now: events.filter((event) => !later.some((each) => each === event)), later };
};

const endThem = async (
  journal: StateJournal,
  { incidentId, by, ends }: { incidentId: string; by: string; ends: readonly Ended[] },
): Promise<void> => {
  for (let from = 0; from < ends.length; from += ENDED_AT_ONCE) {
    const few = ends.slice(from, from + ENDED_AT_ONCE);
    await journal.append<Incident, IncidentEvent, never>(
      incidentJournal,
      incidentId,
      by,
      (incident) => {
        const isStill = ({ data }: Ended) =>
          incident?.promises.some((each) => each.id === data.id && isOutstanding(each));
        return ok(few.filter(isStill));
      },
    );
  }
};

/**
 * Journals what became of a channel, and in the same transaction what that does to the promises of the
 * incident: words that are out keep them, and make new ones. Of very many that were missed, those beyond what one
 * change holds end in the next changes.
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
  const { incidentId } = before;
  let said: Said | undefined;
  let later: Ended[] = [];
  const own: Part<Refusal> = part(statementJournal, id, async (statement, ...along) => {
    const decided = await decide(statement, ...along);
    const meta = { by, at: now().toISOString() };
    said = decided.ok && statement ? saidBy(statement, decided.value, meta) : undefined;
    return decided;
  });
  const incidents: Part<Refusal> = part(incidentJournal, incidentId, (incident) => {
    const events = incident && said ? dividedEvents(incident, said, now()) : undefined;
    later = events?.later ?? [];
    return ok(events?.now ?? []);
  });
  const written = await journal.appendAll(by, [own, incidents]);
  if (!written.ok) return written;
  await endThem(journal, { incidentId, by, ends: later });
  return ok(await journal.read(statementJournal, id));
};
