import { expect, it } from 'vitest';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';
import { person, seedAsk, seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

it.each([
  ['en', 'asked for approval: Ove Ek', ', under a new crisis plan'],
  ['sv', 'Ove Ek', ', enligt en ny krisplan'],
] as const)(
  'the history names who has left the plan, and says that it changed: %s',
  async (language, name, words) => {
    const deps = testDeps();
    const { id } = await seedWaiting(deps);
    const ove = { ...person('anna'), id: 'ove', name: 'Ove Ek', email: 'ove@malarvatten.example' };
    const then = { ...deps.plan, people: [...deps.plan.people, ove] };
    await deps.journal.append(planJournal, PLAN_ID, 'talan', (state) => ok(planSeen(state, then)));
    await seedAsk(deps, id, 'ove', '2026-11-22T13:40:00.000Z', 2);
    const page = async () =>
      (await browser(deps, 'karin', language)).page(`/desk/statements/${id}`);
    expect(await page()).toContain(name);
    // Among those who were asked too, and where it is told whom the words wait for.
    expect(await page()).toContain('<b>Ove Ek</b>');
    expect((await page()).replaceAll(/<[^>]*>/gu, ' ')).not.toMatch(/\bove\b/u);
    expect(await page()).not.toContain(words);
    const later = { ...deps, planVersion: 'another' };
    await seedAsk(later, id, 'dan', '2026-11-22T13:45:00.000Z', 3);
    expect(await page()).toContain(words);
  },
);
