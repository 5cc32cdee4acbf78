import { expect, it } from 'vitest';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { likelyAbout } from '#web/inbox/likely-incident.tsx';

it.each([
  ['the one that they came from', ['A', 'B'], 'A', 'A'],
  ['none where that is over', ['B'], 'A', NO_INCIDENT],
  ['the only one where they came from none', ['B'], undefined, 'B'],
  ['none where several are under way', ['A', 'B'], undefined, NO_INCIDENT],
  ['none where none is', [], undefined, NO_INCIDENT],
] as const)('words are most likely about %s', (_, ids, from, about) => {
  expect(
    likelyAbout(
      ids.map((id) => ({ id })),
      from,
    ),
  ).toBe(about);
});
