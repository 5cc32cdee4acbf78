import { describe, expect, it } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { plan } from '../plan.ts';
import { seedAsked } from '../planned/scheduled.ts';
import { seedAsk, seedIncident, seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const onIce = async () => {
  const deps = testDeps();
  const { id } = await seedAsked(deps, new Date(deps.clock.now.getTime() + 60_000).toISOString());
  await seedIncident(deps);
  return { deps, path: `/approve/${id}` };
};

describe('the page of a question that is not asked now', () => {
  it.each([
    ['en', 'Requested by Karin Ek, kommunikatör', ['asks you', 'Answer by', 'calling first']],
    ['sv', 'Begärt av Karin Ek, kommunikatör', ['ber dig', 'Svara senast', 'ringer först']],
  ])('neither asks nor names a time on ice, and takes no approval (%s)', async (lang, who, not) => {
    const { deps, path } = await onIce();
    const page = await (await browser(deps, 'anna', lang)).page(path);
    expect(page).toContain(who);
    expect(page).toContain('<a href="/desk/planned">');
    for (const words of not) expect(page).not.toContain(words);
    expect(page).not.toContain('id="approve"');
    expect(page).toContain('id="request-changes"');
  });

  it('names nobody as asked to those who were not, on ice', async () => {
    const { deps, path } = await onIce();
    expect(await (await (await browser(deps, 'dan')).get(path)).text()).not.toContain('Asked now');
  });

  it('says who reviews first to one who is asked after that', async () => {
    const lena = {
      id: 'lena',
      name: 'Lena Ask',
      role: 'Chefsjurist',
      email: 'lena@malarvatten.example',
      roles: ['legal'],
      languages: ['sv'],
    };
    const strict = CheckedPlan.parse({
      ...plan,
      people: [...plan.people, lena],
      legalReview: { kinds: ['holding'], answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' } },
    });
    const deps = testDeps({ plan: strict });
    const { id } = await seedWaiting(deps);
    await seedAsk(deps, id, 'lena', '2026-11-22T14:00:00.000Z', 2, 'legal');
    const page = await (await browser(deps, 'anna')).page(`/approve/${id}`);
    expect(page).toContain('Requested by Karin Ek');
    expect(page).toContain('Asked now: Lena Ask, until 15:00.');
    expect(page).not.toContain('asks you');
    expect(page).not.toContain('Answer by');
  });
});
