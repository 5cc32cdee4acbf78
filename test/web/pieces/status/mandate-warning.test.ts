import { describe, expect, it } from 'vitest';
import { plan } from '../../plan.ts';
import { browser, testDeps, wholeApp } from '../../support.ts';

const mandates = plan.mandates.map((mandate) => ({ ...mandate, severities: [2, 3] as (2 | 3)[] }));
const incident = { title: 'Vattnet', summary: 'Bakterier' };

describe('an incident for which nobody has a mandate', () => {
  it('is opened, and says so loudly', async () => {
    const deps = testDeps({ plan: { ...plan, mandates } });
    const { sendAs } = wholeApp(deps);
    const grave = await sendAs('karin', 'POST', '/api/incidents', { ...incident, severity: 1 });
    const calm = await sendAs('karin', 'POST', '/api/incidents', { ...incident, severity: 2 });
    const opened = (await grave.json()) as { id: string; warnings: string[] };
    expect([grave.status, opened.warnings]).toEqual([201, ['nobody-mandated']]);
    expect(await calm.json()).toMatchObject({ warnings: [] });
    const karin = await browser(deps, 'karin', 'sv');
    expect(await karin.page(`/desk/incidents/${opened.id}`)).toContain('Ingen i planen har mandat');
  });
});
