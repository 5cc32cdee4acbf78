import { expect, it } from 'vitest';
import { holdsPhone } from '#domain/plan/plan-file.ts';

it.each([
  "phone: '+46701740605'",
  '# phone: +46 70-174 06 05',
  '# +46 (0)70 174 06 05',
  'name: Anna # jour: 070-174 06 05',
  '# 08 12 34 56',
])('a plan holds a phone number of people: %s', (line) => {
  expect(holdsPhone(`people:\n  - ${line}\n`)).toBe(true);
});

it.each([
  'from: 2026-12-24T08:00:00+01:00 # julen 2026-12-24',
  '# om 0-24 timmar, 08:00 till 22:00',
  'text: Ring oss på 010-234 56 78.',
  'version: 0.123456789 # +1 person',
])('and none here: %s', (line) => {
  expect(holdsPhone(`people:\n  - ${line}\n`)).toBe(false);
});

it.each([' 0', ' 0a', '#', '+1 ', '# 0('])('ends for a plan that only repeats %j', (part) => {
  expect(holdsPhone(`#${part.repeat(50_000)}`)).toBe(false);
});
