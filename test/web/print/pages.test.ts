import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { readPlan } from '#infra/read-plan.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { testDeps, browser as visitor } from '../support.ts';

const example = readPlan('infra/crisis-plan.yaml');

// Some have long names and titles, as people do.
const crowd = Array.from({ length: 40 - example.people.length }, (_, i) => ({
  id: `person-${i}`,
  name: i % 3 === 0 ? 'Maria Elisabet Lindqvist-Söderström' : 'Anna Berg',
  role: i % 3 === 0 ? 'Tillförordnad verksamhetschef' : 'Kommunikatör',
  email: `fornamn.efternamn-${i}@exempel.example`,
  roles: ['writer'],
  languages: ['sv', 'en'],
}));

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

it.each([
  ['the example', example],
  ['40 people', CheckedPlan.parse({ ...example, people: [...example.people, ...crowd] })],
])('each sheet of a plan is printed on one A4: %s', async (_, plan) => {
  for (const language of ['sv', 'en'] as const)
    expect([language, ...(await pagesOf(plan, language))]).toEqual([language, 1, 1, 1]);
});
