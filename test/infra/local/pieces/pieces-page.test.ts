import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { piecesPage } from '#local/pieces/pieces-page.tsx';
import { testDeps } from '#test/web/support.ts';
import type { Env } from '#web/env.ts';
import { headers } from '#web/middleware/headers.ts';
import { language } from '#web/middleware/language.ts';
import { session } from '#web/middleware/session.ts';

const deps = testDeps();
const app = new Hono<Env>();
app.use(headers, language, session(deps));
app.route('/pieces', piecesPage(deps));

const page = async (spoken: string): Promise<string> =>
  (await app.request('/pieces', { headers: { 'accept-language': spoken } })).text();

it('shows every colour that the pages have', async () => {
  const tokens = readFileSync('functions/web/assets/talan/01-tokens.css', 'utf8');
  const [light = ''] = tokens.split('@media');
  const colours = [...light.matchAll(/--([a-z-]+): #[0-9a-f]{3,6};/g)].map(([, name]) => name);
  const shown = [...(await page('sv')).matchAll(/fill="var\(--([a-z-]+)\)"/g)];
  expect(colours.length).toBeGreaterThan(10);
  expect(shown.map(([, name]) => name).toSorted()).toEqual(colours.toSorted());
});

it('marks words and refuses a field, in both languages', async () => {
  expect(await page('sv')).toContain('<mark class="block">om någon har upplevt besvär</mark>');
  const english = await page('en');
  expect(english).toContain('<mark class="block">if anyone was inconvenienced</mark>');
  expect(english).toContain('aria-invalid="true"');
});
