import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { type BrowserOptions, launchBrowser, openPage } from '#test/support/browser.ts';
import { callerOf } from '#test/support/talan.ts';
import { decideOnStatement, writeNewVersion } from '#web/actions/decisions.ts';
import { plan } from './plan.ts';
import { seedWaiting } from './seed.ts';
import { type Examples, serveExamples } from './serve.ts';

const person = (id: string) => plan.people.find((one) => one.id === id) as (typeof plan.people)[0];

let browser: Browser;
let examples: Examples;
beforeAll(async () => {
  [browser, examples] = await Promise.all([launchBrowser(), serveExamples()]);
});
afterAll(async () => {
  await browser.close();
  examples.close();
});

const visit = async (path: string, who: string, options: BrowserOptions = {}): Promise<Page> => {
  const { address, deps } = examples;
  const session = await deps.sessions.create(who, deps.now());
  const caller = callerOf(address, `session=${session}`);
  const page = await openPage(browser, address, caller, { size: 'phone', ...options });
  await page.goto(path);
  return page;
};

// Coming back to a page makes it look at once, without waiting for its turn.
const comeBack = (page: Page) =>
  page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');

describe('approving', () => {
  it('takes two taps without a script, and a double tap is only one', async () => {
    const { id } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, 'anna', { javaScript: false });
    const box = await page.locator('.bar > summary').boundingBox();
    if (!box) throw new Error('There is no bar');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.dblclick(x, y);
    await page.waitForTimeout(200);
    const status = async () => (await examples.deps.journal.read(statementJournal, id))?.status;
    expect(await status()).toBe('awaiting-approval');
    await page.click('text=Ja, publicera texten');
    expect(await page.textContent('h1')).toBe('Du har godkänt texten');
    expect(await status()).toBe('publishing');
  });

  it('takes changed words from the same page, shows their check and what changed, and approves those', async () => {
    const { id, hash } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, 'anna', { javaScript: false });
    await page.click('#edit > summary');
    const words = (await page.inputValue('#edit [name="own.sms.text"]')).trim();
    await page.fill('#edit [name="own.sms.text"]', words.replace('Norrby', 'Norrby centrum'));
    await page.click('#edit button.main');
    expect(new URL(page.url()).pathname).toBe(`/approve/${id}`);
    expect(await page.textContent('#changes')).toContain('Ändrat sedan version 1');
    expect(await page.textContent('ins')).toContain('centrum');
    const statement = await examples.deps.journal.read(statementJournal, id);
    expect(statement).toMatchObject({ version: 2, status: 'awaiting-approval' });
    expect(statement?.hash).not.toBe(hash);
    expect(statement?.check).toBeDefined();
    await page.click('.bar > summary');
    await page.click('text=Ja, publicera texten');
    const decided = await examples.deps.journal.read(statementJournal, id);
    expect(decided?.decision?.hash).toBe(statement?.hash);
  });

  it('never puts other words under the thumb, but says that there are some', async () => {
    const { id, hash } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, 'anna');
    const texts = [
      { channel: 'newsroom' as const, title: 'Ny', text: 'Helt nya ord.' },
      { channel: 'x' as const, text: 'Helt nya ord.' },
      { channel: 'sms' as const, text: 'Helt nya ord.' },
    ];
    await writeNewVersion(examples.deps, person('karin'), id, { baseHash: hash, texts });
    await comeBack(page);
    await page.waitForSelector('#live-strip .notice');
    expect(await page.content()).not.toContain('Helt nya ord.');
    await page.click('#live-strip button');
    await page.waitForSelector('text=Helt nya ord.');
  });

  it('never takes away a comment that is being typed', async () => {
    const { id, hash } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, 'anna');
    await page.click('#request-changes > summary');
    await page.fill('#f-changes', 'Kortare, tack');
    await decideOnStatement(examples.deps, person('anna'), id, {
      decision: 'reject',
      hash,
      override: [],
    });
    await comeBack(page);
    await page.waitForSelector('#live-strip .notice');
    expect(await page.inputValue('#f-changes')).toBe('Kortare, tack');
  });
});

describe('an answer over a bad network', () => {
  const approve = async (page: Page) => {
    await page.click('.bar > summary');
    await page.click('text=Ja, publicera texten');
  };
  const decisionsOn = async (id: string) => {
    const { items } = await examples.deps.journal.entries(`statement#${id}`, { limit: 100 });
    return items.filter(({ entry }) => entry.type === 'decided');
  };

  it('is sent again until it gets through, and counts once when an answer was lost', async () => {
    const { id } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, 'anna');
    let tries = 0;
    await page.route('**/decision', async (route) => {
      tries += 1;
      // The first never arrives; of the second, only the answer is lost.
      if (tries === 2) await route.fetch({ maxRedirects: 0 });
      await (tries <= 2 ? route.abort() : route.continue());
    });
    await approve(page);
    await page.waitForSelector('h1:text("Du har godkänt texten")');
    expect(tries).toBe(3);
    expect(await decisionsOn(id)).toHaveLength(1);
  });

  it('that does not get through loses nothing, says so, and can be sent later', async () => {
    const { id } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, 'anna');
    await page.clock.install();
    await page.click('#request-changes > summary');
    await page.fill('#f-changes', 'Kortare, tack');
    await page.context().setOffline(true);
    await page.click('text=Be om de här ändringarna');
    await page.waitForSelector('output:text("Försöker igen")');
    await page.clock.runFor(60_000);
    await page.waitForSelector('output:text("Det kom inte fram")');
    expect(await page.inputValue('#f-changes')).toBe('Kortare, tack');
    expect(await decisionsOn(id)).toHaveLength(0);
    await page.context().setOffline(false);
    await page.click('text=Be om de här ändringarna');
    await page.waitForSelector('h1:text("Du har bett om ändringar")');
    expect(await decisionsOn(id)).toHaveLength(1);
  });

  it('that is refused shows the refusal', async () => {
    const { id, hash } = await seedWaiting(examples.deps);
    const page = await visit(`/approve/${id}`, 'anna');
    await page.click('#request-changes > summary');
    await page.fill('#f-changes', 'Kortare, tack');
    await decideOnStatement(examples.deps, person('anna'), id, {
      decision: 'reject',
      hash,
      override: [],
    });
    await page.click('text=Be om de här ändringarna');
    await page.waitForSelector('[data-refused]');
  });
});

describe('what is typed', () => {
  it('is back after leaving the page, and gone once it was sent or on signing out', async () => {
    const page = await visit('/desk/incidents/new', 'karin', { size: 'desktop' });
    await page.fill('#f-title', 'Halvfärdig');
    await page.check('[name=severity][value="2"]');
    await page.goto(`${examples.address}/desk`);
    await page.goto(`${examples.address}/desk/incidents/new`);
    expect(await page.inputValue('#f-title')).toBe('Halvfärdig');
    expect(await page.isChecked('[name=severity][value="2"]')).toBe(true);
    await page.fill('#f-summary', 'Klart');
    await page.click('text=Öppna händelsen');
    expect(await page.textContent('.notice.good')).toBe('Händelsen är öppnad.');
    // The script that forgets what was sent takes the notice out of the address.
    await page.waitForURL(({ search }) => search === '');
    await page.goto(`${examples.address}/desk/incidents/new`);
    expect(await page.inputValue('#f-title')).toBe('');
    await page.fill('#f-title', 'Glöm');
    await page.click('#account summary');
    await page.click('text=Logga ut');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it('for one request stays out of another, and never replaces the kind that was clicked', async () => {
    const incidentId = examples.waiting.incident.id;
    const path = `/desk/incidents/${incidentId}/statements/new`;
    const page = await visit(`${path}?kind=apology`, 'karin', { size: 'desktop' });
    await page.fill('#f-instructions', 'Nämn torget');
    await page.check('[name=kind][value=reply]');
    await page.goto(`${examples.address}${path}?kind=update`);
    expect(await page.inputValue('#f-instructions')).toBe('');
    await page.goto(`${examples.address}${path}?kind=apology`);
    expect(await page.inputValue('#f-instructions')).toBe('Nämn torget');
    expect(await page.isChecked('[name=kind][value=apology]')).toBe(true);
  });
});

describe('writing', () => {
  const area = '[name="own.x.text"]';
  const edit = async (options: BrowserOptions = {}) => {
    const { id } = await seedWaiting(examples.deps);
    return visit(`/desk/statements/${id}/edit`, 'karin', options);
  };

  it('shows what the tone check says in the words and beside them, while it goes on', async () => {
    const page = await edit();
    await page.fill(area, 'Vi beklagar om någon känner sig orolig.');
    await page.waitForSelector('#remarks-x .notes');
    expect(await page.textContent('.layer:has(+ [name="own.x.text"]) mark.block')).toBe(
      'Vi beklagar ',
    );
    expect(await page.textContent('#tone')).toBe('1 sak stoppar godkännande, 1 anmärkning');
    await page.locator(area).press('End');
    await page.locator(area).pressSequentially(' Mer.');
    expect(await page.locator('.layer mark').count()).toBeGreaterThan(0);
    await page.fill(area, 'Lugna ord.');
    expect(await page.locator('.layer mark').count()).toBe(0);
    await page.waitForSelector('#remarks-x:not(:has(.notes))');
    expect(await page.evaluate(`document.activeElement.name`)).toBe('own.x.text');
  });

  it('goes on when the check does not answer, says so quietly, and asks again', async () => {
    const page = await edit();
    await page.context().setOffline(true);
    await page.fill(area, 'Vi beklagar om någon känner sig orolig.');
    await page.waitForSelector('#tone:has-text("svarar inte just nu")');
    expect(await page.inputValue(area)).toContain('Vi beklagar');
    await page.context().setOffline(false);
    await page.waitForSelector('#remarks-x .notes');
  });

  it('is not stopped by what was shown while typing', async () => {
    const page = await edit();
    await page.fill(area, 'Vi beklagar om någon känner sig orolig.');
    await page.waitForSelector('#remarks-x .notes');
    await page.click('text=Spara den nya texten');
    await page.waitForSelector('.notice.good');
  });
});
