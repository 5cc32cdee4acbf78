import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DecisionInput } from '#domain/statement/answer-input.ts';
import { decideOnStatement, writeNewVersion } from '#web/actions/decisions.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { withdrawStatement } from '#web/actions/statement-moves.ts';
import { receive } from '../../support/comment.ts';
import { person, seedIncident, seedWaiting } from '../seed.ts';
import { seedTwin } from '../seed-twin.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

// Coming back to a page makes it look at once, without waiting for its turn.
const comeBack = (page: Page) =>
  page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');

describe('a page that changes while someone is on it', () => {
  it('never puts other words under the thumb, but says that there are some', async () => {
    const { id, hash } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna');
    const texts = [
      { channel: 'newsroom' as const, title: 'Ny', text: 'Helt nya ord.' },
      { channel: 'x' as const, text: 'Helt nya ord.' },
      { channel: 'sms' as const, text: 'Helt nya ord.' },
    ];
    await writeNewVersion(deps(), person('karin'), id, { hash, texts });
    await comeBack(page);
    await page.waitForSelector('#live-strip .notice');
    expect(await page.content()).not.toContain('Helt nya ord.');
    await page.click('#live-strip button');
    await page.waitForSelector('text=Helt nya ord.');
  });

  it.each(['withdrawn', 'sent back for changes'])(
    'no longer asks on a page whose words are %s, and keeps these in sight',
    async (end) => {
      const { id, hash } = await seedWaiting(deps());
      const page = await visit(`/approve/${id}`, 'anna');
      const asks = page.locator('.ask > .line');
      expect(await asks.first().isVisible()).toBe(true);
      const changes = { decision: 'request-changes', hash, override: [], comment: 'Kortare.' };
      const ended =
        end === 'withdrawn'
          ? await withdrawStatement(deps(), person('karin'), id)
          : await decideOnStatement(deps(), person('anna'), id, DecisionInput.parse(changes));
      expect(ended.ok).toBe(true);
      await comeBack(page);
      await page.waitForSelector('#live-strip >> text=går inte längre att godkänna');
      for (const line of await asks.all()) expect(await line.isVisible()).toBe(false);
      expect(await page.locator('.texts .text').first().isVisible()).toBe(true);
    },
  );

  it.each([true, false])(
    'says that words are over only of those it asks for, not of their twin (%s)',
    async (isTwin) => {
      const first = await seedWaiting(deps());
      const twin = await seedTwin(deps(), first);
      const page = await visit(`/approve/${first.id}`, 'anna');
      await withdrawStatement(deps(), person('karin'), isTwin ? twin.id : first.id);
      await comeBack(page);
      await page.waitForSelector('#live-strip .notice');
      const said = await page.locator('#live-strip').innerText();
      expect(said.includes('går inte längre att godkänna')).toBe(!isTwin);
      expect(await page.locator('.ask > .line').first().isVisible()).toBe(isTwin);
      expect(await page.content()).toContain('Boil the water in Norrby.');
    },
  );

  it('never takes away a comment that is being typed', async () => {
    const { id, hash } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna');
    await page.click('#request-changes > summary');
    await page.fill('#f-changes', 'Kortare, tack');
    await decideOnStatement(deps(), person('anna'), id, {
      decision: 'reject',
      hash,
      override: [],
    });
    await comeBack(page);
    await page.waitForSelector('#live-strip .notice');
    expect(await page.inputValue('#f-changes')).toBe('Kortare, tack');
  });

  it('says that it shows how it was once the session has ended, and keeps what is there', async () => {
    const { id } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna');
    await page.context().clearCookies();
    for (const _ of [1, 2]) {
      const answered = page.waitForResponse((answer) => answer.url().includes('/sign-in'));
      await comeBack(page);
      await (await answered).finished();
    }
    await page.waitForSelector('#live-strip >> text=Förbindelsen är bruten');
    expect(await page.locator('.texts .text').first().isVisible()).toBe(true);
  });

  it('follows in the list of the inbox, also once a comment was open there', async () => {
    const first = await receive(deps(), { text: 'Är vattnet farligt?' });
    const page = await visit('/desk/inbox', 'karin');
    await receive(deps(), { text: 'När är det över?', sourceId: 'second' });
    await comeBack(page);
    await page.waitForSelector('.comments >> text=När är det över?');
    await page.click(`.comments a[href*="${first.id}"]`);
    await page.waitForSelector('#comment');
    await receive(deps(), { text: 'Var finns tankarna?', sourceId: 'third' });
    await comeBack(page);
    await page.goBack();
    await page.waitForSelector('#live');
    await receive(deps(), { text: 'Kommer ni hit?', sourceId: 'fourth' });
    await comeBack(page);
    await page.waitForSelector('.comments >> text=Kommer ni hit?');
    expect(await page.content()).toContain('Var finns tankarna?');
  });

  const room = async () => {
    const incident = await seedIncident(deps());
    const path = `/desk/incidents/${incident.id}`;
    const page = await visit(path, 'karin');
    await page.click('#resolve-ask > summary');
    const button = page.locator('form[action$="/resolve"] button');
    await button.scrollIntoViewIfNeeded();
    /** Comes back to the page, which then has what it asked for. */
    const askAgain = async () => {
      const asked = page.waitForResponse((answer) => answer.url().endsWith(path));
      await comeBack(page);
      await (await asked).finished();
      await page.waitForTimeout(50);
    };
    const change = async (summary: string) => {
      const changed = await changeIncident(deps(), person('karin'), incident.id, { summary });
      expect(changed.ok).toBe(true);
      await askAgain();
    };
    return { page, button, change, askAgain };
  };

  it('takes no button away between press and release', async () => {
    const { page, button, change } = await room();
    const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await change('Ännu ett prov.');
    expect(await page.content()).not.toContain('Ännu ett prov.');
    await page.mouse.up();
    await page.locator('form[action$="/close"]').waitFor({ timeout: 5000 });
  });

  it('leaves the keyboard on the button that it was on', async () => {
    const { page, button, change } = await room();
    await button.focus();
    await change('Ett tredje prov.');
    await page.getByText('Ett tredje prov.').first().waitFor();
    expect(await button.evaluate('document.activeElement.form.getAttribute("action")')).toMatch(
      /resolve$/,
    );
  });

  it('keeps the words of a refused form, and says when there is news', async () => {
    const { page, change, askAgain } = await room();
    const long = 'Ett prov. '.repeat(200);
    await page.click('#add-fact > summary');
    await page.fill('#add-fact textarea[name=text]', long);
    await page.click('#add-fact button.main');
    await page.waitForSelector('[data-refused]');
    await askAgain();
    expect(await page.inputValue('#add-fact textarea[name=text]')).toBe(long);
    expect(await page.locator('#live-strip .notice').count()).toBe(0);
    await change('Ett fjärde prov.');
    await page.waitForSelector('#live-strip .notice');
    expect(await page.inputValue('#add-fact textarea[name=text]')).toBe(long);
  });
});
