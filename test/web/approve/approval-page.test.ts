import { describe, expect, it } from 'vitest';
import { Channel } from '#domain/channel/channel.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedWaiting } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

describe('approving', () => {
  it('takes two taps without a script, and a double tap is only one', async () => {
    const { id } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna', { javaScript: false });
    const box = await page.locator('#approve > summary').boundingBox();
    if (!box) throw new Error('There is no bar');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.dblclick(x, y);
    await page.waitForTimeout(200);
    const status = async () => (await deps().journal.read(statementJournal, id))?.status;
    expect(await status()).toBe('awaiting-approval');
    await page.click('text=Ja, publicera texten');
    expect(await page.textContent('h1')).toBe('Du har godkänt texten');
    expect(await status()).toBe('publishing');
  });

  it('warns above the button that it warns of, for readers of screens too', async () => {
    const { id } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna');
    await page.click('#approve > summary');
    const [hint, yes] = [page.locator('#approve-hint'), page.locator('#approve button.yes').last()];
    const [above, below] = [await hint.boundingBox(), await yes.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    const html = await page.locator('#approve form').innerHTML();
    expect(html.indexOf('approve-hint"')).toBeLessThan(html.indexOf('class="yes"'));
    expect(await hint.textContent()).toContain('Det går inte att ångra.');
  });

  it('takes changed words from the same page, shows their check and what changed, and approves those', async () => {
    const { id, hash } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna', { javaScript: false });
    await page.click('#edit > summary');
    // Nobody approves the old words while looking at their own.
    expect(await page.isVisible('#approve')).toBe(false);
    expect(await page.isVisible('.while-editing')).toBe(true);
    await page.locator('.bar > details:not(#approve) > summary').click();
    expect(await page.isVisible('.while-editing')).toBe(false);
    await page.locator('.bar > details[open] > summary').click();
    const words = (await page.inputValue('#edit [name="own.sms.text"]')).trim();
    await page.fill('#edit [name="own.sms.text"]', words.replace('Norrby', 'Norrby centrum'));
    await page.click('#edit button.main');
    expect(new URL(page.url()).pathname).toBe(`/approve/${id}`);
    const places = await Promise.all(
      ['.texts .sheet', '#changes'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect(places[0]?.y).toBeLessThan(places[1]?.y ?? 0);
    expect(await page.textContent('#changes')).toContain('Ändrat sedan version 1');
    expect(await page.textContent('ins')).toContain('centrum');
    const statement = await deps().journal.read(statementJournal, id);
    expect(statement).toMatchObject({ version: 2, status: 'awaiting-approval' });
    expect(statement?.hash).not.toBe(hash);
    expect(statement?.check).toBeDefined();
    await page.click('#approve > summary');
    // Her own words wait for someone else's approval too.
    await page.click('.bar button.yes');
    const cleared = await deps().journal.read(statementJournal, id);
    expect(cleared?.clearances).toMatchObject([{ by: 'anna', hash: statement?.hash }]);
    expect(cleared?.status).toBe('awaiting-approval');
  });

  it('has the words and both answers in the first view of a phone, also while an answer is open', async () => {
    const { id } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna');
    const words = page.locator('.words').first();
    const bar = page.locator('.bar');
    const inSight = async () => {
      const [above, below] = [await words.boundingBox(), await bar.boundingBox()];
      if (!above || !below) throw new Error('Something is missing');
      return Math.min(below.y, above.y + above.height) - Math.max(0, above.y);
    };
    expect(await inSight()).toBeGreaterThan(200);
    for (const answer of ['#approve', '#request-changes']) {
      await page.click(`${answer} > summary`);
      await words.scrollIntoViewIfNeeded();
      expect(await inSight()).toBeGreaterThan(200);
      expect(await page.locator(`${answer} button`).last().isVisible()).toBe(true);
      await page.click(`${answer} > summary`);
    }
  });

  it('shows eleven channels on less than 4,000 pixels, words that they share once', async () => {
    const { id } = await seedWaiting(deps());
    const [longest, short] = [calmTexts[0]?.text ?? '', calmTexts[1]?.text ?? ''];
    const eleven = Channel.options.map((channel, i) => ({
      channel,
      text: i % 3 === 0 ? `${short} ${i}` : longest,
      sentences: [],
    }));
    const { journal } = deps();
    const { read } = journal;
    journal.read = async (aggregate, wanted) => {
      const state = await read(aggregate, wanted);
      return state && wanted === id
        ? { ...state, channels: Channel.options, texts: eleven }
        : state;
    };
    const page = await visit(`/approve/${id}`, 'anna');
    expect(await page.textContent('.sheet h3')).toBe('Samma text i 7 kanaler');
    expect(await page.locator('.sheet').count()).toBe(5);
    const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
    expect(height).toBeLessThanOrEqual(4_000);
    journal.read = read;
  });
});
