import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

it('stands in every time line with date, seconds and zone for paper', async () => {
  const deps = testDeps();
  const { id, incident } = await seedWaiting(deps);
  const karin = await browser(deps, 'karin', 'en');
  const pages = [
    `/desk/statements/${id}`,
    `/desk/incidents/${incident.id}`,
    `/desk/incidents/${incident.id}/review`,
  ];
  for (const path of pages) {
    const [, timeLine = ''] = (await karin.page(path)).split('class="timeline"');
    const [, list = ''] = /<ol[^>]*>(.*?)<\/ol>/s.exec(timeLine) ?? [];
    const lines = list.split('<li').slice(1);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toContain(
        'data-exact="22 Nov 2026, 14:05:00 (UTC+1)"><span>14:05</span></time>',
      );
    }
  }
  const style = readFileSync('functions/web/assets/talan/13-wide.css', 'utf8');
  const [, onPaper = ''] = style.split('@media print');
  expect(onPaper).toMatch(/\[data-exact\]::after \{\s*content: attr\(data-exact\);/);
  expect(onPaper).toMatch(
    /\.timeline details::details-content \{[^}]*content-visibility: visible;/,
  );
  expect(onPaper).toMatch(/\[data-exact\] span \{\s*display: none;/);
});

it('leaves a blank between a line of the review and its note', async () => {
  const deps = testDeps();
  const { incident } = await seedWaiting(deps);
  const page = await (await browser(deps, 'karin', 'en')).page(
    `/desk/incidents/${incident.id}/review`,
  );
  expect(page).toMatch(/opened the incident <a class="no-print"/);
});
