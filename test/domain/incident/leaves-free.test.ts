import { expect, it } from 'vitest';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { leavesFree } from '#domain/incident/leaves-free.ts';

const KIB = 1024;
const words = { note: 'Kranen är bytt.' };

it.each([
  ['what ends a promise takes all room', { type: 'promise-ended' }, 0],
  ['a decision in few bytes leaves room for promises', { type: 'fact-changed' }, 32 * KIB],
  ['what closing takes does too, in words', { type: 'step-done', words }, 32 * KIB],
  ['other words leave room for decisions as well', { type: 'fact-added', words }, 64 * KIB],
])('%s', (_, event, bytes) => {
  expect(leavesFree(event as IncidentEvent)).toBe(bytes);
});
