import { describe, expect, it } from 'vitest';
import { safeNext, signInPath } from '#web/page/safe-next.ts';
import { browser, testDeps } from '../support.ts';

describe('where someone is sent on to', () => {
  it.each(['/desk', '/approve/abc?from=mail', '/desk/statements?status=failed&cursor=a%2Fb'])(
    '%s is ours',
    (next) => {
      expect(safeNext(next)).toBe(next);
    },
  );

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/%09/../..//evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    'desk',
    '',
    undefined,
    ['/desk'],
  ])('%j never leads away', (next) => {
    const url = new URL(safeNext(next), 'https://talan.example');
    expect(url.origin).toBe('https://talan.example');
    expect(safeNext(next)).not.toMatch(/^\/[/\\]/);
  });

  it('is kept through signing in', async () => {
    const guest = await browser(testDeps(), undefined);
    const away = await guest.get('/approve/abc?from=mail');
    expect(away.headers.get('location')).toBe(signInPath('/approve/abc?from=mail'));
    const inside = await guest.post('/sign-in/local', { person: 'anna', next: '/approve/abc' });
    expect(inside.status).toBe(303);
    expect(inside.headers.get('location')).toBe('/approve/abc');
    expect(inside.headers.get('set-cookie')).toContain('HttpOnly');
  });

  it('does not follow another site after signing in or choosing a language', async () => {
    const guest = await browser(testDeps(), undefined);
    for (const path of ['/sign-in/local', '/language']) {
      const form = { person: 'anna', language: 'sv', next: '//evil.example' };
      expect((await guest.post(path, form)).headers.get('location')).toBe('/');
    }
  });

  it('signs in nobody who is not in the plan', async () => {
    const guest = await browser(testDeps(), undefined);
    const answer = await guest.post('/sign-in/local', { person: 'nobody', next: '/desk' });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toContain('Choose one below');
  });
});
