import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axeFindings,
  type BrowserOptions,
  launchBrowser,
  openPage,
} from '#test/support/browser.ts';
import { tabTo } from '#test/support/keyboard.ts';
import { waitingStatement } from '#test/support/story.ts';
import { type Caller, startTestTalan, type TestTalan } from '#test/support/talan.ts';

let talan: TestTalan;
let browser: Browser;
let writer: Caller;
let spokesperson: Caller;

beforeAll(async () => {
  talan = await startTestTalan();
  writer = await talan.as('writer');
  spokesperson = await talan.as('spokesperson');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await talan.stop();
});

const open = (caller: Caller | undefined, options?: BrowserOptions) =>
  openPage(browser, talan.origin, caller, options);

const openIncident = async (page: Page) => {
  await page.getByRole('link', { name: 'Öppna en händelse' }).first().click();
  await page.getByLabel('Vad har hänt?').fill('Vattenläcka i Norrby');
  await page.locator('input[name=severity][value="2"]').check();
  await page
    .getByLabel('Uppgift 1', { exact: true })
    .fill('En vattenledning i Norrby har gått sönder.');
  await page.getByRole('checkbox', { name: 'Bekräftad' }).first().check();
  await page.getByRole('button', { name: /^Öppna händelsen/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Vattenläcka i Norrby' }).waitFor();
};

const requestHolding = async (page: Page) => {
  await page.getByRole('link', { name: 'Välj något annat' }).click();
  await page.getByRole('radio', { name: /^Första besked/ }).check();
  await page.getByRole('checkbox', { name: /^Nyhetsrum/ }).check();
  await page.getByRole('checkbox', { name: 'X', exact: true }).check();
  await page.getByRole('button', { name: 'Begär uttalandet' }).click();
};

const linkInOutbox = async (): Promise<string> => {
  const page = await open(undefined);
  await page.goto('/outbox');
  const address = await page
    .getByRole('link', { name: /\/approve\// })
    .first()
    .getAttribute('href');
  await page.context().close();
  return address ?? '';
};

describe('the whole story, in Swedish', () => {
  it('goes from sign-in over request and approval on a phone to the newsroom', async () => {
    const desk = await open(undefined);
    await desk.goto('/');
    await desk.getByRole('button', { name: /Exempel Skribentsson/ }).click();
    await openIncident(desk);
    await requestHolding(desk);
    await desk
      .getByText(/Väntar på Exempel Talarsdotter/)
      .first()
      .waitFor();

    const phone = await open(spokesperson, { size: 'phone' });
    await phone.goto(await linkInOutbox());
    await phone.getByText('Exempel Skribentsson').first().waitFor();
    await phone.locator('summary', { hasText: 'Godkänn…' }).click();
    await phone.getByRole('button', { name: 'Ja, publicera texten' }).click();
    await phone.getByRole('heading', { name: 'Du har godkänt texten' }).waitFor();

    // Without reloading, the writer sees that it is out.
    const link = desk.getByRole('link', { name: 'Öppna den publicerade sidan' }).first();
    const address = await link.getAttribute('href');
    const reader = await open(undefined, { size: 'phone' });
    await reader.goto(address ?? '');
    const words = await reader.getByRole('article').textContent();
    expect(words).toContain('En vattenledning i Norrby har gått sönder.');
    expect(await axeFindings(reader)).toEqual([]);
  });

  it('is walked with the keyboard alone, the focus always in sight', async () => {
    const desk = await open(writer);
    const { keyboard } = desk;
    await desk.goto('/desk');
    await tabTo(desk, /^Öppna en händelse$/);
    await keyboard.press('Enter');
    await desk.waitForURL(/incidents\/new/);
    await keyboard.type('Vattenläcka i Norrby');
    expect(await tabTo(desk, /^Lägg till en/)).toEqual(['Uppgift 1', 'Lägg till en']);
    await keyboard.press('Shift+Tab');
    await keyboard.type('En vattenledning i Norrby har gått sönder.');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await tabTo(desk, /^Nivå 1/);
    await keyboard.press('ArrowDown');
    await tabTo(desk, /^Besvär/);
    await keyboard.press('Space');
    await tabTo(desk, /^Öppna händelsen/);
    await keyboard.press('Enter');
    await desk.getByRole('heading', { level: 1, name: 'Vattenläcka i Norrby' }).waitFor();
    await tabTo(desk, /^Första besked till/);
    await keyboard.press('Enter');
    await desk.waitForURL(/\/desk\/statements\/(\w+)/);
    await desk
      .getByText(/Väntar på Exempel Talarsdotter/)
      .first()
      .waitFor();

    const phone = await open(spokesperson, { size: 'phone' });
    await phone.goto(`/approve/${/statements\/(\w+)/.exec(desk.url())?.[1]}`);
    await tabTo(phone, /^Godkänn…/);
    await phone.keyboard.press('Enter');
    await tabTo(phone, /^Ja, publicera texten/);
    await phone.keyboard.press('Enter');
    await phone.getByRole('heading', { name: 'Du har godkänt texten' }).waitFor();
  });

  it('lets the spokesperson approve with JavaScript off, in two taps from the link', async () => {
    const { id } = await waitingStatement(writer);
    const phone = await open(spokesperson, { size: 'phone', javaScript: false });
    await phone.goto(`/approve/${id}`);
    await phone.locator('summary', { hasText: 'Godkänn…' }).click();
    await phone.getByRole('button', { name: 'Ja, publicera texten' }).click();
    await phone.getByRole('heading', { name: 'Du har godkänt texten' }).waitFor();
  });

  it('keeps what was typed in a refused form, with a sentence beside the field', async () => {
    const page = await open(writer, { javaScript: false });
    await page.goto('/desk/incidents/new');
    await page.getByLabel('Vad har hänt?').fill('Text som <b>inte</b> tas emot');
    await page.getByRole('button', { name: /^Öppna händelsen/ }).click();
    const summary = page.getByLabel('Vad har hänt?');
    expect(await summary.inputValue()).toBe('Text som <b>inte</b> tas emot');
    expect(await summary.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows anyone else a clear refusal', async () => {
    const { id } = await waitingStatement(writer);
    const page = await open(await talan.as('admin'), { size: 'phone' });
    const response = await page.goto(`/approve/${id}`);
    expect(response?.status()).toBe(403);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('inte');
    expect(await page.locator('summary', { hasText: 'Godkänn…' }).count()).toBe(0);
  });
});
