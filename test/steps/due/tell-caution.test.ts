import { beforeEach, describe, expect, it } from 'vitest';
import { cautionWanted } from '#domain/incident/caution.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { IncidentNotice } from '#domain/notify/incident-notifier.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import { ok } from '#domain/values/result.ts';
import { tellCaution } from '#steps/due/tell-caution.ts';
import { memoryJournal } from '#test/web/memory-journal.ts';
import { plan } from '#test/web/plan.ts';

const START = '2026-12-05T12:00:00.000Z';
const [karin] = plan.people;
if (!karin) throw new Error('No Karin in the plan');
const lawyer = (id: string) => ({ ...karin, id, name: id, roles: ['legal' as const] });
const withLawyers = { ...plan, people: [...plan.people, lawyer('vera'), lawyer('ivar')] };

let now: Date;
let journal: ReturnType<typeof memoryJournal>;
let sent: IncidentNotice[];
beforeEach(() => {
  now = new Date(START);
  journal = memoryJournal(() => now);
  sent = [];
});

const append = (by: string, ...events: IncidentEvent[]) =>
  journal.append(incidentJournal, 'i1', by, () => ok(events));
const open = (legalHold: boolean, by = 'karin') =>
  append(by, {
    type: 'opened',
    data: {
      ...{ id: 'i1', severity: 2, responsibility: 'unknown', wrongdoing: 'unknown' },
      ...{ harm: [], legalHold, phase: 'active' },
    },
    words: {
      ...{ title: 'T', summary: 'S', facts: [], commitments: [], contacts: [] },
      ...{ policies: [], protectedNames: [] },
    },
  });
const setCaution = (legalHold: boolean, by = 'karin') =>
  append(by, { type: 'changed', data: { legalHold } });
const later = (minutes: number) => {
  now = new Date(Date.parse(START) + minutes * 60_000);
};

const keep = async (notice: IncidentNotice): Promise<void> => void sent.push(notice);
const onlyAnna = async (notice: IncidentNotice): Promise<void> => {
  if (notice.to.id !== 'anna') throw new NotificationFailed('down');
  sent.push(notice);
};
/** Handles what the incident asks for now, if anything. */
const tell = async (notify = keep, people = withLawyers) => {
  const incident = await journal.read(incidentJournal, 'i1');
  const [wanted] = incident ? cautionWanted(incident) : [];
  if (!wanted) return 'nothing wanted';
  const deps = { journal, plan: people, log: { warn: () => {} }, now: () => now };
  const item = { ...wanted, aggregate: 'incident', id: 'i1' };
  return tellCaution({ ...deps, incidentNotifier: { notify } })(item);
};
const told = async () =>
  (await journal.entries('incident#i1', { limit: 100 })).items
    .map(({ entry }) => entry)
    .filter(({ type }) => type === 'group-told');
const tellings = () => sent.map(({ what, to, by }) => `${what} to ${to.id} by ${by?.id}`);

describe('legal caution that is set', () => {
  it.each([
    ['at the opening', () => open(true)],
    [
      'later',
      async () => {
        await open(false);
        await setCaution(true);
      },
    ],
  ])('is told to the lawyers once, and the journal says so: %s', async (_, set) => {
    await set();
    expect(await tell()).toBeUndefined();
    expect(await tell()).toBe('nothing wanted');
    expect(tellings()).toEqual(['caution-set to vera by karin', 'caution-set to ivar by karin']);
    expect(await told()).toMatchObject([
      { by: 'talan', data: { about: 'caution-set', people: ['vera', 'ivar'], failed: [] } },
    ]);
  });

  it('is told to the other lawyers where a lawyer sets it, and to nobody where there are none', async () => {
    await open(false);
    await setCaution(true, 'vera');
    expect(await tell(keep, plan)).toBeUndefined();
    expect(sent).toEqual([]);
    await tell();
    expect(tellings()).toEqual(['caution-set to ivar by vera']);
  });

  it('is not told where it is not set, or no longer', async () => {
    await open(false);
    expect(await tell()).toBe('nothing wanted');
    await setCaution(true);
    await setCaution(false);
    expect(await tell()).toBe('nothing wanted');
  });

  it('is told again where it was lifted and is set anew', async () => {
    await open(true);
    await tell();
    await setCaution(false);
    await setCaution(true, 'dan');
    await tell();
    expect(tellings().slice(2)).toEqual([
      'caution-set to vera by dan',
      'caution-set to ivar by dan',
    ]);
  });

  it('is tried again where it reached no lawyer, and then told to the crisis group', async () => {
    await open(true);
    expect(await tell(onlyAnna)).toBe('2026-12-05T12:01:00.000Z');
    expect(await told()).toEqual([]);
    later(5);
    expect(await tell(onlyAnna)).toBeUndefined();
    expect(tellings()).toEqual(['caution-set to anna by karin']);
    expect((await told())[0]?.data).toMatchObject({ people: ['anna'] });
  });

  it('is told to the crisis group but for who set it: where that one alone is reached, it goes on', async () => {
    await open(true, 'anna');
    later(5);
    expect(await tell(onlyAnna)).toBe('2026-12-05T12:10:00.000Z');
    expect(sent).toEqual([]);
    later(10);
    await tell();
    expect((await told())[0]?.data).toMatchObject({ people: ['vera', 'ivar'] });
  });
});
