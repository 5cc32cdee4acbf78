import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/journal.ts';
import { decide, writeVersion } from '#web/actions/statements.ts';
import { type Look, launchChromium, openPage } from './chromium.ts';
import { plan } from './plan.ts';
import { seedWaiting } from './seed.ts';
import { type Examples, serveExamples } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const person = (id: string) => plan.people.find((one) => one.id === id) as (typeof plan.people)[0];

let browser: Browser;
let examples: Examples;
beforeAll(async () => {
  [browser, examples] = await Promise.all([launchChromium(), serveExamples()]);
});
afterAll(async () => {
  await browser.close();
  examples.close();
});

const visit = async (path: string, look: Look): Promise<Page> => {
  const page = await openPage(browser, examples, look);
  await page.goto(examples.address + path);
  return page;
};

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await run.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};

const paths = (): [string, string | undefined][] => [
  ['/sign-in', undefined],
  ['/desk', 'karin'],
  ['/desk', 'anna'],
  ['/desk/incidents', 'karin'],
  ['/desk/incidents/new', 'karin'],
  [`/desk/incidents/${examples.waiting.incident.id}`, 'karin'],
  [`/desk/incidents/${examples.waiting.incident.id}/edit`, 'karin'],
  [`/desk/incidents/${examples.waiting.incident.id}/statements/new`, 'karin'],
  ['/desk/statements', 'karin'],
  [`/desk/statements/${examples.waiting.id}`, 'karin'],
  [`/desk/statements/${examples.waiting.id}/edit`, 'karin'],
  [`/desk/statements/${examples.waiting.id}/withdraw`, 'karin'],
  [`/desk/statements/${examples.published.id}`, 'karin'],
  [`/desk/statements/${examples.drafting.id}`, 'karin'],
  [`/desk/statements/${examples.failed.id}`, 'karin'],
  ['/desk/statements/nothing', 'karin'],
  ['/approve', 'anna'],
  [`/approve/${examples.waiting.id}`, 'anna'],
  [`/approve/${examples.waiting.id}`, 'karin'],
  [`/approve/${examples.published.id}`, 'anna'],
];

describe('every page', () => {
  it.each<Look>([{ language: 'sv' }, { language: 'en', wide: true, dark: true }])(
    'is accessible and fits: %j',
    async (look) => {
      for (const [path, who] of paths()) {
        const page = await visit(path, { ...look, person: who });
        expect(await violationsOf(page), path).toEqual([]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow, path).toBeLessThanOrEqual(0);
        await page.context().close();
      }
    },
    120_000,
  );
});

describe('approving', () => {
  it('takes two taps without a script, and a double tap is only one', async () => {
    const { id } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, { person: 'anna', scripts: false });
    const box = await page.locator('.bar > summary').boundingBox();
    if (!box) throw new Error('There is no bar');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.dblclick(x, y);
    await page.waitForTimeout(200);
    const status = async () => (await examples.deps.journal.read(statementJournal, id))?.status;
    expect(await status()).toBe('awaiting-approval');
    await page.click('text=Ja, publicera de här orden');
    expect(await page.textContent('h1')).toBe('Du har godkänt orden');
    expect(await status()).toBe('publishing');
  });

  it('never puts other words under the thumb, but says that there are some', async () => {
    const { id, hash } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, { person: 'anna' });
    const texts = [
      { channel: 'newsroom' as const, title: 'Ny', text: 'Helt nya ord.' },
      { channel: 'x' as const, text: 'Helt nya ord.' },
      { channel: 'sms' as const, text: 'Helt nya ord.' },
    ];
    await writeVersion(examples.deps, person('karin'), id, { baseHash: hash, texts });
    await page.waitForSelector('#live-strip .notice');
    expect(await page.content()).not.toContain('Helt nya ord.');
    await page.click('#live-strip button');
    await page.waitForSelector('text=Helt nya ord.');
  });

  it('never takes away a comment that is being typed', async () => {
    const { id, hash } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, { person: 'anna' });
    await page.click('#request-changes > summary');
    await page.fill('#f-changes', 'Kortare, tack');
    await decide(examples.deps, person('anna'), id, { decision: 'reject', hash, override: [] });
    await page.waitForSelector('#live-strip .notice');
    expect(await page.inputValue('#f-changes')).toBe('Kortare, tack');
  });
});

describe('what is typed', () => {
  it('is back after leaving the page, and gone once it was sent or on signing out', async () => {
    const page = await visit('/desk/incidents/new', { person: 'karin', wide: true });
    await page.fill('#f-title', 'Halvfärdig');
    await page.check('[name=severity][value="2"]');
    await page.goto(`${examples.address}/desk`);
    await page.goto(`${examples.address}/desk/incidents/new`);
    expect(await page.inputValue('#f-title')).toBe('Halvfärdig');
    expect(await page.isChecked('[name=severity][value="2"]')).toBe(true);
    await page.fill('#f-summary', 'Klart');
    await page.click('text=Öppna händelsen');
    expect(await page.textContent('.notice.good')).toBe('Händelsen är öppnad.');
    await page.goto(`${examples.address}/desk/incidents/new`);
    expect(await page.inputValue('#f-title')).toBe('');
    await page.fill('#f-title', 'Glöm');
    await page.click('#account summary');
    await page.click('text=Logga ut');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });
});
