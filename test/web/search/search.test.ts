import { describe, expect, it } from 'vitest';
import { seedIncident, seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const deps = testDeps();
const { id, incident } = await seedWaiting(deps);
await seedIncident(deps, 'Driftstopp i Mina sidor');
const karin = await browser(deps, 'karin', 'sv');
const find = async (q: string, path = '/search') => (await karin.post(path, { q })).text();
const plain = (page: string) => page.replaceAll(/<[^>]*>/g, '');

describe('the search', () => {
  it('finds an incident, its facts and its statements, and marks the words', async () => {
    const page = await find('bakterier');
    expect(page).toContain(`href="/desk/statements/${id}"`);
    expect(page).toContain(`href="/desk/incidents/${incident.id}"`);
    expect(page).toContain('<mark>bakterier</mark>');
    expect(plain(await find('laboratoriet'))).toContain('Bekräftad');
  });

  it('keeps to one sort of things, which stays in the address; the words do not', async () => {
    const page = await find('norrby', '/search?only=statement');
    expect(page).toContain('<form method="post" action="/search?only=statement"');
    expect(page).toContain(`href="/desk/statements/${id}"`);
    expect(page).not.toContain('<p class="meta">Uppgift</p>');
    expect(page).not.toMatch(/(?:href|action)="[^"]*norrby/);
  });

  it('says when there is nothing, and takes hostile words as words', async () => {
    expect(plain(await find('zzz'))).toContain('Inget hittades');
    const page = await find('<script>alert(1)</script>');
    expect(page).not.toContain('<script>alert');
    expect((await karin.post('/search', { q: '' })).status).toBe(422);
    expect((await karin.post('/search', { q: 'x'.repeat(201) })).status).toBe(422);
  });
});
