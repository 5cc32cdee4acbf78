import { beforeEach, describe, expect, it } from 'vitest';
import { seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

describe('the language of the pages', () => {
  it('is chosen by a button, kept, and leads back', async () => {
    const page = await karin.page('/desk');
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('Krisdesk');
    const answer = await karin.post('/language', { language: 'en', next: '/desk/statements' });
    expect(answer.headers.get('location')).toBe('/desk/statements');
    expect(answer.headers.get('set-cookie')).toContain('language=en');
    const english = await (await browser(deps, 'karin', 'en')).page('/desk');
    expect(english).toContain('Crisis desk');
  });

  it('does not change the language of the words', async () => {
    const { id } = await seedWaiting(deps);
    const page = await (await browser(deps, 'karin', 'en')).page(`/desk/statements/${id}`);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('class="words" lang="sv"');
  });

  it('ignores a language that there is none of', async () => {
    const answer = await karin.post('/language', { language: 'xx', next: '/desk' });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});
