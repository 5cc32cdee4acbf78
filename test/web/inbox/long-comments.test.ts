import { expect, it } from 'vitest';
import { MAX_COMMENT } from '#domain/comment/input.ts';
import { seedComment, seedQuestion } from '../family.ts';
import { browser, testDeps } from '../support.ts';

const COUNT = 24;

it.each(['all', 'own'] as const)(
  'the words of each comment are looked at once for the order of the inbox (%s)',
  async (choice) => {
    const deps = testDeps();
    const { incident } = await seedQuestion(deps);
    for (let i = 1; i < COUNT; i += 1) {
      const text = `${i} varför ${'vatten '.repeat(MAX_COMMENT)}`.slice(0, MAX_COMMENT).trim();
      // In no order: what is sorted already is compared least.
      const writtenAt = `2026-11-22T12:${String((i * 17) % 60).padStart(2, '0')}:00.000Z`;
      await seedComment(deps, incident.id, `long-${i}`, { text, writtenAt });
    }
    const { asksIn } = deps.commentRules;
    let looks = 0;
    const commentRules: typeof deps.commentRules = {
      ...deps.commentRules,
      asksIn: (text) => {
        looks += 1;
        return asksIn(text);
      },
    };
    const of = choice === 'all' ? 'all' : incident.id;
    await (await browser({ ...deps, commentRules }, 'karin')).page(`/desk/inbox?incident=${of}`);
    expect(looks).toBe(COUNT);
  },
);
