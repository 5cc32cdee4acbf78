import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decideOnStatement } from '#web/actions/decisions.ts';
import { person, seedWaiting } from '../seed.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

describe('an answer over a bad network', () => {
  const approve = async (page: Page) => {
    await page.click('#approve > summary');
    await page.click('text=Ja, publicera texten');
  };
  const decisionsOn = async (id: string) => {
    const { items } = await deps().journal.entries(`statement#${id}`, { limit: 100 });
    return items.filter(({ entry }) => entry.type === 'decided');
  };

  it('is sent again until it gets through, and counts once when an answer was lost', async () => {
    const { id } = await seedWaiting(deps());
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
    const { id } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna');
    await page.clock.install();
    await page.click('#request-changes > summary');
    await page.fill('#f-changes', 'Kortare, tack');
    await page.context().setOffline(true);
    await page.click('text=Be om de här ändringarna');
    await page.waitForSelector('output:text("Försöker igen")');
    await page.clock.runFor(60_000);
    await page.waitForSelector('output:text("Vi vet inte om det kom fram")');
    expect(await page.inputValue('#f-changes')).toBe('Kortare, tack');
    expect(await decisionsOn(id)).toHaveLength(0);
    await page.context().setOffline(false);
    await page.clock.runFor(10_000);
    await page.waitForSelector('output:text("Ditt svar finns inte här ännu")');
    await page.click('text=Be om de här ändringarna');
    await page.waitForSelector('h1:text("Du har bett om ändringar")');
    expect(await decisionsOn(id)).toHaveLength(1);
  });

  it.each([
    ['sv-SE', 'Vi vet inte om det kom fram', 'Du har godkänt texten'],
    ['en-GB', 'We don’t know whether it arrived', 'You approved these words'],
  ] as const)(
    'whose receipt is lost is looked for, and the page goes on (%s)',
    async (locale, unknown, done) => {
      const { id } = await seedWaiting(deps());
      const page = await visit(`/approve/${id}`, 'anna', { locale });
      await page.clock.install();
      let isDown = false;
      await page.route('**/approve/**', async (route) => {
        const isFirst = !isDown && route.request().method() === 'POST';
        if (isFirst) await route.fetch({ maxRedirects: 0 });
        isDown ||= isFirst;
        await (isDown ? route.abort() : route.continue());
      });
      await page.click('#approve > summary');
      await page.click('#approve [name=decision]');
      await page.waitForSelector('output');
      await page.clock.runFor(60_000);
      await page.waitForSelector(`output:text("${unknown}")`);
      expect(await decisionsOn(id)).toHaveLength(1);
      await page.unroute('**/approve/**');
      await page.clock.runFor(10_000);
      await page.waitForSelector(`h1:text("${done}")`);
      expect(await decisionsOn(id)).toHaveLength(1);
    },
  );

  it('that is refused shows the refusal', async () => {
    const { id, hash } = await seedWaiting(deps());
    const page = await visit(`/approve/${id}`, 'anna');
    await page.click('#request-changes > summary');
    await page.fill('#f-changes', 'Kortare, tack');
    await decideOnStatement(deps(), person('anna'), id, {
      decision: 'reject',
      hash,
      override: [],
    });
    await page.click('text=Be om de här ändringarna');
    await page.waitForSelector('[data-refused]');
  });
});
