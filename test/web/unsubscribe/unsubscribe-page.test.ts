import { expect, it } from 'vitest';
import { unsubscribePath } from '#domain/recipients/unsubscribe.ts';
import { testDeps, wholeApp } from '../support.ts';

const ID = 'a'.repeat(64);

const start = async () => {
  const stopped: string[] = [];
  const deps = testDeps({
    stops: { note: async (channel, id, reason) => void stopped.push(`${channel} ${id} ${reason}`) },
  });
  const app = wholeApp(deps).app;
  const path = await unsubscribePath(deps.mark, 'press', ID);
  const ask = (method: string, to = path, headers: Record<string, string> = {}) =>
    app.request(`${deps.origin}${to}`, {
      method,
      headers: { host: new URL(deps.origin).host, ...headers },
      ...(method === 'POST' && { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }),
    });
  return { stopped, path, ask };
};

it('opening the address changes nothing: programs open links as well', async () => {
  const { stopped, ask } = await start();
  const page = await ask('GET', undefined, { 'accept-language': 'sv' });
  expect(page.status).toBe(200);
  expect(page.headers.get('referrer-policy')).toMatch(/no-referrer|same-origin/);
  expect(await page.text()).toContain('<form method="post">');
  await ask('HEAD');
  expect(stopped).toEqual([]);
});

it('one click of a mail program, without session or cookie, ends it; again does no harm', async () => {
  const { stopped, ask } = await start();
  const answer = await ask('POST');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('location')).toBeNull();
  expect(await answer.text()).toContain('You get no more mails from this list');
  await ask('POST');
  expect(new Set(stopped)).toEqual(new Set([`press ${ID} unsubscribed`]));
});

it('an address that we did not make is not found, and nothing is noted', async () => {
  const { stopped, path, ask } = await start();
  const made = [
    path.replace('press', 'email'),
    path.replace('press', 'sms'),
    path.replace(ID, 'b'.repeat(64)),
    path.slice(0, -1),
    `${path.slice(0, -1)}${path.endsWith('0') ? '1' : '0'}`,
    `/unsubscribe/press/${ID}/${'é'.repeat(64)}`,
  ];
  for (const each of made) {
    expect((await ask('GET', each)).status).toBe(404);
    expect((await ask('POST', each)).status).toBe(404);
  }
  expect(stopped).toEqual([]);
});
