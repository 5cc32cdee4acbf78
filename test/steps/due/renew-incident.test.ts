import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { renewIncident } from '#steps/due/renew-incident.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { incident } from '#test/support/incident.ts';
import { minutes, START } from '#test/support/statement.ts';

const item = { kind: 'renew-incident', key: 'turned', aggregate: 'incident', id: 'i1', at: START };

const world = (isDown = false) => {
  const did: string[] = [];
  let now = minutes(0);
  const ended = incident({ phase: 'resolved', turnedAt: START });
  const handle = renewIncident({
    journal: begunJournal(() => now, [incidentJournal, 'i1', ended]),
    newsroom: {
      renewIncident: async (id) => void did.push(`renewed ${id}`),
      feedsWith: (id) => [`feed of ${id}`],
    },
    hub: {
      announce: async (feeds) => {
        if (isDown) throw new Error('away');
        did.push(...feeds);
      },
    },
    log: { warn: () => {} },
    now: () => now,
  });
  return {
    did,
    at: (later: Date, over: object = {}) => {
      now = later;
      return handle({ ...item, ...over } as never);
    },
  };
};

it('the pages of an incident say that it is over, and then the hub is told', async () => {
  const { did, at } = world();
  expect(await at(minutes(0))).toBeUndefined();
  expect(did).toEqual(['renewed i1', 'feed of i1']);
});

it('a hub that is away is told again for a day, however often that was put off, and no page is written for that', async () => {
  const { at, did } = world(true);
  expect(await at(minutes(0))).toBe(minutes(5).toISOString());
  const day = 24 * 60;
  expect(await at(minutes(day - 6), { at: minutes(day - 6).toISOString() })).toBeDefined();
  expect(await at(minutes(day), { at: minutes(day).toISOString() })).toBeUndefined();
  expect(did).toEqual(['renewed i1']);
});
