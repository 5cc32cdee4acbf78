import { describe, expect, it } from 'vitest';
import { valuesOf } from '#web/form/values.ts';
import { fixedFields, keptName, requestNamed } from '#web/request/kept-request.ts';
import { seedPublished } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

describe('drafts of requests', () => {
  it('are different ones for different addresses', () => {
    const nameFor = (query: Record<string, string>) =>
      keptName('i1', valuesOf({ draft: requestNamed(query) }));
    const queries: Record<string, string>[] = [
      {},
      { kind: 'apology' },
      { kind: 'update', from: 's1' },
      { corrects: 's1' },
      { withdraws: 's1' },
    ];
    expect(new Set(queries.map(nameFor)).size).toBe(queries.length);
    expect(fixedFields({ withdraws: 's1' })).toEqual(['kind']);
    expect(fixedFields({})).toEqual([]);
  });
});

describe('the form that requests a statement', () => {
  it('carries its address through to what is forgotten once it was sent', async () => {
    const deps = testDeps();
    const { incident } = await seedPublished(deps);
    const karin = await browser(deps, 'karin');
    const path = `/desk/incidents/${incident.id}/statements/new`;
    const name = `statement-new-${incident.id}-kind-update`;
    const page = await karin.page(`${path}?kind=update`);
    expect(page).toContain(`data-keep="karin:${name}"`);
    expect(page).toContain('data-fixed="kind"');
    const sent = await karin.post(path, {
      kind: 'update',
      language: 'sv',
      channels: 'newsroom',
      author: 'talan',
      nextUpdateAt: '2027-06-01T12:00',
      draft: 'kind-update',
    });
    expect(sent.headers.get('location')).toContain(`sent=${name}`);
  });

  it('says why a kind is suggested, and asks beside the field for what a draft would lack', async () => {
    const deps = testDeps();
    const { incident } = await seedPublished(deps);
    const karin = await browser(deps, 'karin');
    const path = `/desk/incidents/${incident.id}/statements/new`;
    expect(await karin.page(path)).toContain('That is why no apology is suggested');
    const sent = await karin.post(path, {
      kind: 'correction',
      language: 'sv',
      channels: 'newsroom',
      author: 'talan',
      instructions: 'Kort och vänligt',
      'claim.text': '',
    });
    expect(sent.status).toBe(422);
    const page = await sent.text();
    expect(page).toContain('href="#f-claim-text"');
    expect(page).toContain('Kort och vänligt');
    expect(page).toMatch(/id="f-claim-text"[^>]*aria-invalid/u);
  });
});
