import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { reactivate, resolve } from '#domain/incident/phases.ts';
import {
  isOutstanding,
  promiseEvents,
  promisesWanted,
  renewalsWanted,
  wantedPromise,
} from '#domain/incident/promises.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { incident } from '#test/support/incident.ts';

const clock = (time: string) => new Date(`2026-11-22T${time}:00.000Z`);
const iso = (time: string) => clock(time).toISOString();

const fold = (state: Incident, events: readonly IncidentEvent[], at: Date): Incident =>
  events.reduce(
    (now, event) => incidentJournal.fold(now, event, { by: 'talan', at: at.toISOString() }),
    state,
  );

const said = (statementId: string, kind: Kind, next?: string) => ({
  statementId,
  kind,
  owner: 'karin',
  ...(next && { nextUpdateAt: iso(next) }),
});

/** The incident after words went out at these times. */
const incidentAfter = (...out: readonly [string, ReturnType<typeof said>][]): Incident =>
  out.reduce(
    (state, [time, words]) => fold(state, promiseEvents(state, words, clock(time)), clock(time)),
    incident(),
  );

const statesOf = ({ promises }: Incident) =>
  promises.map(({ id, state, endedBy, minutesLate }) => [id, state, endedBy, minutesLate]);

const holding = ['12:00', said('s1', 'holding', '14:00')] as [string, ReturnType<typeof said>];

describe('a promised update', () => {
  it('is kept by an update in time, early too, and to the second', () => {
    for (const time of ['12:05', '14:00']) {
      expect(statesOf(incidentAfter(holding, [time, said('s2', 'update')]))).toEqual([
        ['s1', 'kept', 's2', undefined],
      ]);
    }
  });

  it('is kept late with its minutes, by a correction, an apology or lessons too', () => {
    for (const kind of ['update', 'correction', 'apology', 'lessons'] as const) {
      const [first] = statesOf(incidentAfter(holding, ['14:07', said('s2', kind, '16:00')]));
      expect(first).toEqual(['s1', 'late', 's2', 7]);
    }
  });

  it('is not kept by other words; a new time takes its place only before it is due', () => {
    expect(statesOf(incidentAfter(holding, ['13:00', said('s2', 'distancing')]))).toEqual([
      ['s1', 'open', undefined, undefined],
    ]);
    expect(statesOf(incidentAfter(holding, ['13:00', said('s2', 'holding', '15:00')]))).toEqual([
      ['s1', 'superseded', 's2', undefined],
      ['s2', 'open', undefined, undefined],
    ]);
    expect(statesOf(incidentAfter(holding, ['14:01', said('s2', 'holding', '15:00')]))[0]).toEqual([
      's1',
      'open',
      undefined,
      undefined,
    ]);
  });

  it('is made once by a statement, whatever is recorded again', () => {
    expect(
      statesOf(incidentAfter(holding, ['12:10', said('s1', 'holding', '14:00')])),
    ).toHaveLength(1);
  });

  it.each([
    ['12:00', '14:00', '13:45'],
    ['12:00', '12:20', '12:15'],
    ['12:00', '13:00', '12:45'],
  ])('of %s to %s is reminded of at %s', (made, due, near) => {
    const state = incidentAfter([made, said('s1', 'holding', due)]);
    expect(promisesWanted(state)).toEqual([
      { kind: 'promise-near', key: 's1', at: iso(near) },
      { kind: 'promise-missed', key: 's1', at: iso(due) },
    ]);
  });

  it('is told of as missed three times, half an hour apart, however late Talan looks', () => {
    let state = incidentAfter(holding);
    const told: string[] = [];
    for (const time of ['16:00', '16:01', '16:31', '17:10', '18:00', '23:00']) {
      const item = { kind: 'promise-missed', key: 's1' } as const;
      expect(wantedPromise(state, { ...item, kind: 'promise-near' }, clock(time))).toBeUndefined();
      if (!wantedPromise(state, item, clock(time))) continue;
      told.push(time);
      const data = { id: 's1', people: ['karin'], failed: [] };
      state = fold(state, [{ type: 'promise-missed', data }], clock(time));
    }
    expect(told).toEqual(['16:00', '16:31', '17:10']);
    expect(promisesWanted(state)).toEqual([]);
    expect(resolve(state, [])).toMatchObject({ refusal: { type: 'open-promise' } });
  });

  it('wants its page written again at its time, and once more when the update came late', () => {
    const renewedAt = (state: Incident) => renewalsWanted(state).map(({ key, at }) => [key, at]);
    expect(renewedAt(incidentAfter(holding))).toEqual([['s1', iso('14:00')]]);
    const kept = incidentAfter(holding, ['13:00', said('s2', 'update')]);
    expect(renewedAt(kept)).toEqual([['s1', iso('14:00')]]);
    const late = incidentAfter(holding, ['14:07', said('s2', 'update')]);
    expect(renewedAt(late)).toEqual([['s1', iso('14:07')]]);
  });

  it('wants that of an incident that was resolved and is active again too', () => {
    const at = clock('13:30');
    const kept = incidentAfter(holding, ['13:00', said('s2', 'update')]);
    const resolved = resolve(kept, []);
    const back = resolved.ok ? reactivate(fold(kept, resolved.value, at)) : undefined;
    const again =
      resolved.ok && back?.ok ? fold(fold(kept, resolved.value, at), back.value, at) : kept;
    expect(again.phase).toBe('active');
    const next = fold(again, promiseEvents(again, said('s3', 'holding', '15:00'), at), at);
    const wanted = (incidentJournal.due?.(next) ?? []).filter(({ kind }) => kind === 'renew-page');
    expect(wanted.map(({ key, at: time }) => [key, time])).toEqual([
      ['s1', iso('14:00')],
      ['s3', iso('15:00')],
    ]);
    expect(promisesWanted(next).map(({ kind, key }) => [kind, key])).toEqual([
      ['promise-near', 's3'],
      ['promise-missed', 's3'],
    ]);
  });

  it('lets its incident be resolved once it has come', () => {
    expect(resolve(incidentAfter(holding), [])).toMatchObject({
      refusal: { type: 'open-promise' },
    });
    expect(resolve(incidentAfter(holding, ['15:00', said('s2', 'lessons')]), []).ok).toBe(true);
  });
});

const step = fc.oneof(
  fc.record({
    what: fc.constant('say' as const),
    kind: fc.constantFrom<Kind>('holding', 'update', 'correction', 'distancing', 'lessons'),
    inMinutes: fc.option(fc.integer({ min: -5, max: 120 }), { nil: undefined }),
  }),
  fc.record({ what: fc.constantFrom('due' as const, 'crash' as const) }),
  fc.record({ what: fc.constantFrom('resolve' as const, 'reactivate' as const) }),
);
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 45 }), step), { maxLength: 30 });

/** What is due by now is done, but for the last of it where Talan dies. */
const handleDue = (state: Incident, now: Date, dies: boolean): Incident =>
  promisesWanted(state)
    .filter(({ at }) => new Date(at) <= now)
    .slice(0, dies ? -1 : undefined)
    .reduce((current, item) => {
      const promise = wantedPromise(current, item, now);
      const data = { id: item.key, people: [], failed: [] };
      const type = item.kind === 'promise-near' ? 'promise-near' : 'promise-missed';
      return promise ? fold(current, [{ type, data }], now) : current;
    }, state);

describe('promises, however publishing, missing, resolving and crashes interleave', () => {
  it('all end or stay asked for, and no incident is resolved over one', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let state = incident();
        let now = clock('12:00');
        for (const [index, [minutes, { what, ...words }]] of taken.entries()) {
          now = new Date(now.getTime() + minutes * 60_000);
          if (what === 'say' && 'kind' in words && state.phase === 'active') {
            const { kind, inMinutes } = words;
            const next =
              inMinutes === undefined
                ? undefined
                : new Date(now.getTime() + inMinutes * 60_000).toISOString();
            const event = { statementId: `s${index}`, kind, nextUpdateAt: next, owner: 'karin' };
            state = fold(state, promiseEvents(state, event, now), now);
          }
          if (what === 'due' || what === 'crash') state = handleDue(state, now, what === 'crash');
          if (what === 'resolve' || what === 'reactivate') {
            const moved = what === 'resolve' ? resolve(state, []) : reactivate(state);
            if (moved.ok) state = fold(state, moved.value, now);
          }
          const open = state.promises.filter(isOutstanding);
          if (state.phase === 'resolved') expect(open).toEqual([]);
          for (const { id, toldAt } of state.promises) {
            const isWanted = promisesWanted(state).some(({ key }) => key === id);
            const isOpen = open.some((each) => each.id === id);
            expect(isWanted).toBe(isOpen && toldAt.length < 3);
          }
          expect(incidentJournal.state.safeParse(state).success).toBe(true);
        }
        // An update ends whatever is left.
        const last = { statementId: 'last', kind: 'update' as const, owner: 'karin' };
        state = fold(state, promiseEvents(state, last, now), now);
        expect(state.promises.filter(isOutstanding)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
