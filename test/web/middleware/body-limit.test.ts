import { beforeEach, describe, expect, it } from 'vitest';
import { testDeps, wholeApp } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let send: ReturnType<typeof wholeApp>['send'];
let sendAs: ReturnType<typeof wholeApp>['sendAs'];
beforeEach(() => {
  deps = testDeps();
  ({ send, sendAs } = wholeApp(deps));
});

describe('more text than fits', () => {
  const sendForm = async (path: string, form: Record<string, string>, by = 'karin') => {
    const body = new URLSearchParams(form).toString();
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
    };
    return send(by, 'POST', path, { body, headers });
  };

  it.each([
    ['letters', 'a'.repeat(1024 * 1024)],
    ['letters of two bytes', 'å'.repeat(512 * 1024)],
  ])('a megabyte of %s in one field comes back with the field named', async (_, summary) => {
    const form = { title: 'Vattnet', summary, severity: '2' };
    const answer = await sendForm('/desk/incidents/new', form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page.includes('href="#f-summary"')).toBe(true);
    expect(page.includes('value="Vattnet"')).toBe(true);
    expect(page.includes(summary)).toBe(true);
  });

  it.each([
    ['a writer', 'karin', 422],
    ['someone who is none', 'anna', 403],
  ])(
    'as many marks on one letter as a form holds are refused at once to %s',
    async (_, by, status) => {
      const summary = `a${'\u0301\u0323'.repeat(300_000)}`;
      const began = process.cpuUsage();
      const answer = await sendForm('/desk/incidents/new', { title: 'Vattnet', summary }, by);
      const { user, system } = process.cpuUsage(began);
      expect(answer.status).toBe(status);
      expect((user + system) / 1_000).toBeLessThan(1_000);
    },
  );

  it('is a page of its own beyond that', async () => {
    const answer = await sendForm('/desk/incidents/new', { summary: 'a'.repeat(5 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    const page = await answer.text();
    expect(page).toContain('That was too much text');
    // The language switch leads back to the page of the form.
    expect(page).toContain('name="next" value="/desk/incidents/new"');
  });

  it('is refused by the API, which names its limit', async () => {
    const headers = { 'content-length': String(300 * 1024) };
    const body = { summary: 'a'.repeat(300 * 1024) };
    const answer = await sendAs('karin', 'POST', '/api/incidents', body, headers);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      type: 'too-large',
      detail: expect.stringContaining('256 KB'),
    });
  });
});
