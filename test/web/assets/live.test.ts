import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decideOnStatement, writeNewVersion } from '#web/actions/decisions.ts';
import { person, seedWaiting } from '../seed.ts';
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
    await writeNewVersion(deps(), person('karin'), id, { baseHash: hash, texts });
    await comeBack(page);
    await page.waitForSelector('#live-strip .notice');
    expect(await page.content()).not.toContain('Helt nya ord.');
    await page.click('#live-strip button');
    await page.waitForSelector('text=Helt nya ord.');
  });

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
});
