import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serveNewsroom } from '#local/web/serve-newsroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'talan-newsroom-'));
afterAll(() => rmSync(folder, { recursive: true }));
const app = serveNewsroom(folder);
const answer = async (path: string) => {
  const response = await app.request(path);
  return [response.status, response.headers.get('content-type'), await response.text()];
};
const html = 'text/html; charset=utf-8';

it('answers with a page where there is none, once the newsroom is prepared', async () => {
  expect((await answer('/newsroom/'))[0]).toBe(404);
  writeFileSync(join(folder, 'missing.html'), 'Nothing here');
  writeFileSync(join(folder, 'index.html'), 'List');
  expect(await answer('/newsroom/')).toEqual([200, html, 'List']);
  for (const path of ['/newsroom/words-0a1b2c', '/newsroom/x', '/newsroom/missing.html']) {
    expect(await answer(path)).toEqual([404, html, 'Nothing here']);
  }
});
