import { describe, expect, it } from 'vitest';
import type { BrowserOptions } from '#test/support/browser.ts';
import { seedWaiting } from '../seed.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

describe('writing', () => {
  const area = '[name="own.x.text"]';
  const edit = async (options: BrowserOptions = {}) => {
    const { id } = await seedWaiting(deps());
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

  it('takes away what was said about a field once it is changed, and leaves the rest', async () => {
    const page = await visit('/desk/posts/new', 'karin');
    await page.click('button.main');
    await page.waitForSelector('#summary');
    const red = () => page.locator('main [aria-invalid], main .wrong, #summary ~ ul li').count();
    const before = await red();
    await page.fill('[name="publishAt"]', '2030-01-01T09:00');
    await page.press('[name="publishAt"]', 'Tab');
    expect(await page.locator('[href="#f-publishAt"], #f-publishAt-wrong').count()).toBe(0);
    expect(await red()).toBe(before - 3);
    await page.check('[name="channels"][value="x"]');
    await page.waitForSelector('#summary', { state: 'detached' });
  });

  it('takes away what a request was refused for once the check finds that it no longer would be', async () => {
    const { incident } = await seedWaiting(deps());
    const page = await visit(`/desk/incidents/${incident.id}/statements/new?kind=update`, 'karin');
    await page.fill('[name="nextUpdateAt"]', '');
    await page.click('button.main');
    await page.waitForSelector('#summary');
    await page.check('[name="author"][value="me"]');
    for (const box of await page.locator('[name="channels"]:checked').all()) {
      const name = await box.getAttribute('value');
      await page.fill(`[name="own.${name}.text"]`, 'Koka vattnet.');
      const title = page.locator(`[name="own.${name}.title"]`);
      if ((await title.count()) > 0) await title.fill('Koka vattnet');
    }
    await page.click('[name="intent"]');
    await page.waitForSelector('#summary', { state: 'detached' });
  });

  it('leaves that the words were stopped, and what only sending tells, while someone writes', async () => {
    const page = await edit();
    await page.evaluate(`
      const [stopped, sent] = [document.createElement('section'), document.createElement('section')];
      stopped.innerHTML = '<h2 id="stopped">Stoppad</h2>';
      sent.setAttribute('aria-labelledby', 'summary');
      for (const box of [stopped, sent]) {
        box.dataset.refused = '';
        document.querySelector('h1').after(box);
      }
    `);
    await page.fill(area, 'Vi beklagar om någon känner sig orolig.');
    await page.waitForSelector('#remarks-x .notes');
    expect(await page.locator('[data-refused]').count()).toBe(2);
    await page.fill(area, 'Lugna ord.');
    await page.waitForSelector('#remarks-x:not(:has(.notes))');
    expect(await page.locator('#stopped').count()).toBe(0);
    expect(await page.locator('[data-refused]').count()).toBe(1);
  });

  it('is not stopped by what was shown while typing', async () => {
    const page = await edit();
    await page.fill(area, 'Vi beklagar om någon känner sig orolig.');
    await page.waitForSelector('#remarks-x .notes');
    await page.click('text=Spara den nya texten');
    await page.waitForSelector('.notice.warn');
  });
});
