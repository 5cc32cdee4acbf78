import { beforeEach, describe, expect, it } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { plan } from '../plan.ts';
import { seedIncident } from '../seed.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

const step = {
  id: 'callgroup',
  text: 'Samla krisgruppen',
  role: 'writer' as const,
  due: 'PT15M',
};
let deps: TestDeps;
beforeEach(() => {
  const checklists = [{ id: 'firsthour', title: 'Första timmen', steps: [step] }];
  deps = testDeps({
    plan: CheckedPlan.parse({ ...plan, checklists }),
    planVersion: 'a'.repeat(64),
  });
});

const sheet = async (name: string, language = 'sv') =>
  (await browser(deps, 'karin', language)).page(`/desk/print/${name}`);

describe('the plan on paper', () => {
  it.each([
    ['plan', ['Krisplan: Mälarvatten', 'Anna Berg', 'Vem godkänner vad']],
    ['contacts', ['karin@malarvatten.example', '+46701740605', 'inget nummer']],
    ['checklists', ['Första timmen', 'Samla krisgruppen', '15 minuter']],
  ])('has a sheet for the %s, and says of which version it is', async (name, said) => {
    const page = await sheet(name);
    for (const words of [...said, 'a'.repeat(64)]) expect(page).toContain(words);
  });

  it('speaks English too', async () => {
    expect(await sheet('plan', 'en')).toContain('Who approves what');
  });

  it('is one click away from the room of an incident', async () => {
    const { id } = await seedIncident(deps);
    const karin = await browser(deps, 'karin', 'sv');
    expect(await karin.page(`/desk/incidents/${id}`)).toContain('href="/desk/print"');
  });

  it('has no other sheets', async () => {
    const karin = await browser(deps, 'karin', 'sv');
    expect((await karin.get('/desk/print/secrets')).status).toBe(404);
  });

  it('comes as one file that needs nothing else, named by the version', async () => {
    const answer = await (await browser(deps, 'anna', 'sv')).get('/desk/print/offline');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="talan-plan-${'a'.repeat(12)}.html"`,
    );
    const file = await answer.text();
    expect(file.match(/<article class="paper">/g)).toHaveLength(3);
    expect(file).toContain('@page');
    expect(file).not.toMatch(/<link|<script|src=|href=/);
  });
});
