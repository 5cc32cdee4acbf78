import { expect, it } from 'vitest';
import { gateEvents } from '#domain/freeze/events/gate-events.ts';
import { GATE_ID, type Gate, isHeldBy, isNotAsked, statusUnder } from '#domain/freeze/gate.ts';
import { foldWith } from '#domain/journal/event-kind.ts';
import { publishing } from '#test/support/statement.ts';

const fold = foldWith<Gate>(gateEvents);
const at = (time: string): string => `2026-11-22T${time}:00.000Z`;

/** The gate after incidents have closed it and let it go. */
const gateAfter = (...events: ['froze' | 'thawed', string, string][]): Gate => {
  const gate = events.reduce<Gate | undefined>(
    (state, [type, incidentId, time]) =>
      fold(state, { type, data: { incidentId } }, { by: 'karin', at: at(time) }),
    undefined,
  );
  if (!gate) throw new Error('Nothing happened');
  return gate;
};

const froze = ['froze', 'i1', '10:00'] as ['froze', string, string];
const over: [typeof froze, ['thawed', string, string]] = [froze, ['thawed', 'i1', '12:00']];

it.each<[string, Gate | undefined, string, boolean, boolean]>([
  ['without a freeze', undefined, '09:00', false, false],
  ['approved before it', gateAfter(froze), '09:00', false, true],
  ['approved during it', gateAfter(froze), '11:00', false, true],
  ['released during it', gateAfter(froze), '11:00', true, false],
  [
    'released in the freeze before',
    gateAfter(...over, ['froze', 'i2', '13:00']),
    '11:00',
    true,
    true,
  ],
  ['approved before it, once it is over', gateAfter(...over), '09:00', false, true],
  ['approved during it, once it is over', gateAfter(...over), '11:00', false, true],
  ['released during it, once it is over', gateAfter(...over), '11:00', true, false],
  ['approved after it', gateAfter(...over), '12:01', false, false],
  ['approved between two', gateAfter(...over, ['froze', 'i2', '13:00']), '12:30', false, true],
  [
    'approved while the second of two held it',
    gateAfter(
      froze,
      ['froze', 'i2', '10:30'],
      ['thawed', 'i1', '11:00'],
      ['thawed', 'i2', '12:00'],
    ),
    '11:30',
    false,
    true,
  ],
])('an ordinary post, %s', (_, gate, approved, released, isHeld) => {
  const decision = { ...publishing().decision!, at: at(approved) };
  expect(isHeldBy(gate, { kind: 'post', decision, released })).toBe(isHeld);
  expect(isHeldBy(gate, { kind: 'update', decision, released })).toBe(false);
});

it('says what planned words come to before anyone has noted it', () => {
  const publishAt = at('14:00');
  const planned = {
    ...publishing(),
    kind: 'post',
    status: 'scheduled',
    publishAt,
    dueSince: publishAt,
  } as const;
  const decision = { ...publishing().decision!, at: at('12:30') };
  const standsAt = (time: string, gate?: Gate) =>
    statusUnder(gate, { ...planned, decision }, new Date(at(time)));
  expect(standsAt('14:05')).toBe('scheduled');
  expect(standsAt('14:06')).toBe('missed');
  const closed = gateAfter(['froze', GATE_ID, '13:00']);
  expect(standsAt('13:59', closed)).toBe('frozen');
  expect(standsAt('14:00', closed)).toBe('missed');
  // What is not planned stands where it stands, whatever its time and the gate.
  for (const status of ['publishing', 'published', 'withdrawn'] as const) {
    const stands = statusUnder(closed, { ...planned, decision, status }, new Date(at('15:00')));
    expect(stands).toBe(status);
  }
});

it('keeps people from being asked about an ordinary post alone, and only while it is closed', () => {
  const waiting = { ...publishing(), kind: 'post', status: 'awaiting-approval' } as const;
  const closed = gateAfter(['froze', GATE_ID, '13:00']);
  expect(isNotAsked(closed, waiting)).toBe(true);
  expect(statusUnder(closed, waiting, new Date(at('15:00')))).toBe('frozen');
  expect(isNotAsked(undefined, waiting)).toBe(false);
  expect(
    isNotAsked(gateAfter(['froze', GATE_ID, '13:00'], ['thawed', GATE_ID, '14:00']), waiting),
  ).toBe(false);
  expect(isNotAsked(closed, { ...waiting, kind: 'holding' })).toBe(false);
  expect(isNotAsked(closed, { ...waiting, released: true })).toBe(false);
});
