import { describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedWaiting } from '../seed.ts';
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

  it('takes changed words from the same page, shows their check and what changed, and approves those', async () => {
    const { id, hash } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna', { javaScript: false });
    await page.click('#edit > summary');
    const words = (await page.inputValue('#edit [name="own.sms.text"]')).trim();
    await page.fill('#edit [name="own.sms.text"]', words.replace('Norrby', 'Norrby centrum'));
    await page.click('#edit button.main');
    expect(new URL(page.url()).pathname).toBe(`/approve/${id}`);
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
});
