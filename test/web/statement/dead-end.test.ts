import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan/plan.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { person, seedAsk, seedWaiting } from '../seed.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

const reviewedBy = (plan: Plan, ...lawyers: string[]): Plan => ({
  ...plan,
  people: plan.people.map((one) =>
    lawyers.includes(one.id) ? { ...one, roles: [...one.roles, 'legal'] } : one,
  ),
  legalReview: {
    legalHold: true,
    kinds: [],
    answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' },
  },
});

const words = {
  sv: ['ingen får göra båda delarna', 'en jurist till i planen', 'väntar på svar som ingen kan ge'],
  en: [
    'nobody may do both',
    'another lawyer in the plan',
    'waits for answers that nobody can give',
  ],
} as const;

describe('words that one person alone would have to review and approve', () => {
  let deps: TestDeps;
  let id: string;
  beforeEach(async () => {
    deps = testDeps();
    const { id: statement, incident } = await seedWaiting(deps);
    id = statement;
    // Dan lowered what it needs, so his approval does not count alone: Anna's has to.
    await changeIncident(deps, person('dan'), incident.id, { severity: 1 });
    await changeIncident(deps, person('dan'), incident.id, { severity: 2 });
    await changeIncident(deps, person('karin'), incident.id, { legalHold: true });
  });

  const pages = async (language: 'sv' | 'en') => {
    const anna = await browser(deps, 'anna', language);
    const karin = await browser(deps, 'karin', language);
    return {
      told: [await anna.page(`/approve/${id}`), await karin.page(`/desk/statements/${id}`)],
      desk: await karin.page('/desk'),
    };
  };

  it.each(['sv', 'en'] as const)('lead nowhere, and say what helps: %s', async (language) => {
    const [why, help, row] = words[language];
    deps.plan = reviewedBy(deps.plan, 'anna');
    await seedAsk(deps, id, 'anna', '2026-11-22T13:45:00.000Z', 2, 'legal');
    const { told, desk } = await pages(language);
    for (const page of told) {
      expect(page).toContain(why);
      expect(page).toContain(help);
    }
    expect(desk).toContain(row);
  });

  it.each(['sv', 'en'] as const)(
    'wait as others do once someone else reviews: %s',
    async (language) => {
      const [why, , row] = words[language];
      deps.plan = reviewedBy(deps.plan, 'anna', 'dan');
      await seedAsk(deps, id, 'anna', '2026-11-22T13:45:00.000Z', 2, 'legal');
      const { told, desk } = await pages(language);
      for (const page of told) expect(page).not.toContain(why);
      expect(desk).not.toContain(row);
    },
  );
});
