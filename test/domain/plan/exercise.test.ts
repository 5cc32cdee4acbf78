import { expect, it } from 'vitest';
import { asExercise } from '#domain/plan/exercise.ts';
import { mandate, planWith } from '#test/support/plan.ts';

it('names no hub and no source, and calls itself an exercise', () => {
  const written = planWith(mandate());
  const plan = asExercise({
    ...written,
    organisation: { ...written.organisation, hub: 'https://hub.exempel.example/' },
    topics: [
      {
        id: 'water',
        name: 'Vatten',
        words: ['vatten'],
        alarmWords: ['bakterier'],
        sources: [{ name: 'local-news', feed: 'https://news.exempel.example/feed', all: false }],
        tell: [],
      },
    ],
    official: { areas: ['0180'], tell: [] },
  });
  expect(plan.organisation.name).toMatch(/^ÖVNING\/EXERCISE /);
  expect(plan.organisation).not.toHaveProperty('hub');
  expect(plan).not.toHaveProperty('official');
  expect(plan.topics).toMatchObject([{ alarmWords: ['bakterier'], sources: [] }]);
});
