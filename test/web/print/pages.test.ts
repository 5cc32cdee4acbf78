import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPlan } from '#infra/read-plan.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { testDeps, browser as visitor } from '../support.ts';

const example = readPlan('infra/crisis-plan.yaml');

let chromium: Browser;
beforeAll(async () => {
  chromium = await launchBrowser();
});
afterAll(() => chromium?.close());

/** On how many pages each sheet of a plan is printed. */
const pagesOf = async (plan: typeof example, language: 'sv' | 'en'): Promise<number[]> => {
  const deps = testDeps({ plan, phoneOf: async () => '+46701740605' });
  const copy = await (await visitor(deps, 'writer', language)).page('/desk/print/offline');
  const page = await chromium.newPage();
  await page.setContent(copy);
  const counts: number[] = [];
  for (let shown = 0; shown < 3; shown += 1) {
    await page.addStyleTag({
      content: `.paper { display: none } .paper:nth-of-type(${shown + 1}) { display: block !important; break-before: auto !important }`,
    });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    counts.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0);
    await page.evaluate('document.head.lastElementChild.remove()');
  }
  await page.close();
  return counts;
};

it.each(['sv', 'en'] as const)(
  'each sheet of the plan is printed on one A4 (%s)',
  async (language) => {
    expect(await pagesOf(example, language)).toEqual([1, 1, 1]);
  },
);
