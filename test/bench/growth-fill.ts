import { randomBytes } from 'node:crypto';
import type { createJournal } from '#adapters/dynamodb/dynamodb-journal.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { incident } from '#test/support/incident.ts';
import * as build from '#test/support/statement.ts';

type Journal = ReturnType<typeof createJournal>;

const AT_ONCE = 16;
// Lists draw 25 rows, and count to 100.
const FULL = 110;
// The desk asks so many incidents for comments that wait.
const OVER = 30;
// So that nobody is reminded, and nobody else asked, while the bench runs.
const UNTIL = '2030-01-01T00:00:00.000Z';

/** The incident that gets as many published statements as there are incidents. */
export const BIG = 'big';

const NAMES = ['Karin Granlund', 'Søren Møller', 'Maria Ek-Holm'];

const openIncident = async (journal: Journal, id: string, facts = 3): Promise<void> => {
  const { severity, responsibility, wrongdoing, harm, legalHold, phase, ...rest } = incident();
  const { id: _, openedBy: __, openedAt: ___, lowerings: ____, ...words } = rest;
  const event: IncidentEvent = {
    type: 'opened',
    data: { id, severity, responsibility, wrongdoing, harm, legalHold, phase },
    words: {
      ...words,
      title: `Incident ${id}`,
      contacts: ['va@exempel.example'],
      protectedNames: [...NAMES],
      facts: Array.from({ length: facts }, (_, i) => ({
        id: `f${i + 1}`,
        status: 'confirmed' as const,
        text: `En vattenledning i kvarter ${i + 1} har gått sönder.`,
        keys: [`kvarter ${i + 1}`],
      })),
    },
  };
  // One name came later, so that what is out by then is held against it.
  const protectedNames = [...NAMES, 'Li Västerhav'];
  const later: IncidentEvent = { type: 'changed', data: {}, words: { protectedNames } };
  await journal.append<Incident, IncidentEvent, never>(incidentJournal, id, 'writer', (state) =>
    ok(state ? [] : [event, later]),
  );
};

type Ending = 'waits' | 'published' | 'withdrawn' | 'failed';

const asked = (state: Statement, planVersion: string): StatementEvent => {
  const event = build.asked(state, ['spokesperson']);
  const from = new Date().toISOString();
  return { ...event, data: { ...event.data, from, until: UNTIL, planVersion } };
};

const withdrawn: build.Step[] = [{ type: 'withdrawn', data: {} }];
const published: build.Step[] = [
  (state) => build.decidedTo(state, 'approve'),
  { type: 'intended', data: { channel: 'newsroom' } },
  { type: 'receipt', data: { channel: 'newsroom', state: 'published' } },
  { type: 'concluded', data: { status: 'published' } },
];

const addStatement = async (
  journal: Journal,
  id: string,
  incidentId: string,
  { ending, planVersion }: { ending: Ending; planVersion: string },
): Promise<void> => {
  const request = build.requested({ id, incidentId, channels: ['newsroom'] });
  await journal.append(statementJournal, id, 'writer', (state) => ok(state ? [] : [request]));
  const ends = { waits: [], published, withdrawn, failed: [] }[ending];
  await journal.append(statementJournal, id, 'talan', (first) => {
    if (!first) return ok([]);
    if (ending === 'failed') return ok([{ type: 'failed', data: { error: 'RunDied' } }]);
    let state = first;
    const steps = [
      (now: Statement) => build.drafted(now),
      (now: Statement) => build.checkedNow(now),
      (now: Statement) => asked(now, planVersion),
      ...ends,
    ];
    const events = steps.map((step) => {
      const event: StatementEvent = typeof step === 'function' ? step(state) : step;
      state = build.step(state, event);
      return event;
    });
    return ok(events);
  });
};

const newId = () => randomBytes(10).toString('hex');

/** Opens the big incident and publishes so many statements about it. */
export const fillBig = async (
  journal: Journal,
  planVersion: string,
  statements: number,
): Promise<void> => {
  await openIncident(journal, BIG);
  const numbers = Array.from({ length: statements }, (_, i) => i);
  await severalAtOnce(numbers, AT_ONCE, () =>
    addStatement(journal, newId(), BIG, { ending: 'published', planVersion }),
  );
};

const resolveIncident = (journal: Journal, id: string) =>
  journal.append<Incident, IncidentEvent, never>(incidentJournal, id, 'writer', () =>
    ok([{ type: 'resolved', data: {} }]),
  );

/** Which incidents to add, and with what number they begin to be over already. */
export interface Growth {
  from: number;
  to: number;
  /** Incidents from this number on are over, and nothing of them waits. */
  activeUpTo: number;
}

/** Adds incidents up to a number: of each one statement waits, one is out, and some ended otherwise. */
export const fill = async (
  journal: Journal,
  planVersion: string,
  { from, to, activeUpTo }: Growth,
): Promise<void> => {
  await openIncident(journal, BIG);
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  await severalAtOnce(numbers, AT_ONCE, async (i) => {
    const id = newId();
    await openIncident(journal, id);
    const add = (incidentId: string, ending: Ending) =>
      addStatement(journal, newId(), incidentId, { ending, planVersion });
    if (i < activeUpTo) await add(id, 'waits');
    await add(id, 'published');
    if (i % 3 > 0) await add(id, i % 10 === 1 ? 'failed' : 'withdrawn');
    await add(BIG, 'published');
    if (i >= activeUpTo) await resolveIncident(journal, id);
  });
};

/** Fills each list of the pages from the start, so that it is as long at every size. */
export const fillLists = async (journal: Journal, planVersion: string): Promise<void> => {
  await openIncident(journal, BIG);
  const over = Array.from({ length: OVER }, newId);
  await severalAtOnce(over, AT_ONCE, async (id) => {
    await openIncident(journal, id);
    await resolveIncident(journal, id);
  });
  const endings = (['waits', 'failed', 'published'] as const).flatMap((ending) =>
    Array.from({ length: FULL }, () => ending),
  );
  await severalAtOnce(endings, AT_ONCE, (ending) =>
    addStatement(journal, newId(), BIG, { ending, planVersion }),
  );
};
