import { expect, it } from 'vitest';
import type { Gate } from '#domain/freeze/gate.ts';
import { holds } from '#domain/freeze/hold.ts';

const at = '2026-11-22T08:00:00.000Z';
const gate = (...incidents: string[]): Gate => ({
  id: 'posts',
  holds: incidents.map((incidentId) => ({ incidentId, by: 'writer', since: at })),
  frozeAt: at,
});

it.each([
  { what: 'the only one', gate: gate('water'), isHeld: true },
  { what: 'one of two', gate: gate('train', 'water'), isHeld: true },
  { what: 'another one', gate: gate('train'), isHeld: false },
  { what: 'none any more', gate: gate(), isHeld: false },
  { what: 'none, ever', gate: undefined, isHeld: false },
])('an incident holds the gate where it is $what', ({ gate: found, isHeld }) => {
  expect(holds(found, 'water')).toBe(isHeld);
});
