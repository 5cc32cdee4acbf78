import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { receive } from '../../support/comment.ts';
import { inBrowser } from '../visit.ts';

const { visit, examples } = inBrowser();

describe('what is typed', () => {
  it('is back after leaving the page, and gone once it was sent or on signing out', async () => {
    const page = await visit('/desk/incidents/new', 'karin', { size: 'desktop' });
    await page.fill('#f-title', 'Halvfärdig');
    await page.check('[name=severity][value="2"]');
    await page.goto(`${examples().address}/desk`);
    await page.goto(`${examples().address}/desk/incidents/new`);
    expect(await page.inputValue('#f-title')).toBe('Halvfärdig');
    expect(await page.isChecked('[name=severity][value="2"]')).toBe(true);
    await page.click('text=Öppna händelsen');
    expect(await page.textContent('.notice.good')).toBe('Händelsen är öppnad.');
    // The script that forgets what was sent takes the notice out of the address.
    await page.waitForURL(({ search }) => search === '');
    await page.goto(`${examples().address}/desk/incidents/new`);
    expect(await page.inputValue('#f-title')).toBe('');
    await page.fill('#f-title', 'Glöm');
    await page.click('#account summary');
    await page.click('text=Logga ut');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it('for one request stays out of another, and never replaces the kind that was clicked', async () => {
    const incidentId = examples().waiting.incident.id;
    const path = `/desk/incidents/${incidentId}/statements/new`;
    const page = await visit(`${path}?kind=apology`, 'karin', { size: 'desktop' });
    await page.click('#wishes > summary');
    await page.fill('#f-instructions', 'Nämn torget');
    await page.click('#f-kind-others summary');
    await page.check('[name=kind][value=reply]');
    await page.goto(`${examples().address}${path}?kind=update`);
    expect(await page.inputValue('#f-instructions')).toBe('');
    await page.goto(`${examples().address}${path}?kind=apology`);
    expect(await page.inputValue('#f-instructions')).toBe('Nämn torget');
    expect(await page.isVisible('#f-instructions')).toBe(true);
    expect(await page.isChecked('[name=kind][value=apology]')).toBe(true);
  });

  it('stays away where it is not known what was seen when it was typed', async () => {
    const { incident } = examples().waiting;
    const path = `/desk/incidents/${incident.id}/edit`;
    const page = await visit(path, 'karin', { size: 'desktop' });
    const title = await page.inputValue('#f-title');
    await page.fill('#f-title', 'Halvfärdig');
    await page.evaluate(() => {
      for (const [key, kept] of Object.entries(localStorage)) {
        const typed = JSON.parse(kept).filter(([name]: string[]) => name !== 'seen');
        localStorage.setItem(key, JSON.stringify(typed));
      }
    });
    await page.goto(`${examples().address}${path}`);
    expect(await page.inputValue('#f-title')).toBe(title);
  });

  it('is discarded with what was seen when it was typed', async () => {
    const { incident } = examples().waiting;
    const path = `${examples().address}/desk/incidents/${incident.id}/edit`;
    const page = await visit(`/desk/incidents/${incident.id}/edit`, 'karin', { size: 'desktop' });
    const seen = () => page.inputValue('form[data-keep] [name=seen]');
    const now = await seen();
    await page.fill('#f-title', 'Halvfärdig');
    await page.evaluate(() => {
      for (const [key, kept] of Object.entries(localStorage)) {
        const typed = JSON.parse(kept).map(([name, value, state]: string[]) =>
          name === 'seen' ? [name, value, 'title=0000'] : [name, value, state],
        );
        localStorage.setItem(key, JSON.stringify(typed));
      }
    });
    await page.goto(path);
    expect(await page.inputValue('#f-title')).toBe('Halvfärdig');
    expect(await seen()).toBe('title=0000');
    await page.click('form[data-keep] .notice button');
    expect(await page.inputValue('#f-title')).not.toBe('Halvfärdig');
    expect(await seen()).toBe(now);
  });
});

describe('Back', () => {
  it('leads from a refused request to its form, as its address and what was typed made it', async () => {
    const { incident } = examples().waiting;
    const path = `/desk/incidents/${incident.id}/statements/new?kind=apology`;
    const page = await visit(path, 'karin', { size: 'desktop' });
    await page.click('#wishes > summary');
    await page.fill('#f-instructions', 'Nämn torget');
    const chosen = page.locator('[name=channels]:checked');
    while ((await chosen.count()) > 0) await chosen.first().uncheck();
    for (let refused = 0; refused < 2; refused += 1) {
      await page.click('.submit button.main');
      await page.waitForSelector('[data-refused]');
    }
    await page.click('a.brand');
    await page.waitForURL('**/desk');
    await page.goBack();
    expect(page.url()).toBe(`${examples().address}${path}`);
    expect(await page.inputValue('#f-instructions')).toBe('Nämn torget');
    expect(await page.isChecked('[name=kind][value=apology]')).toBe(true);
    expect(await page.locator('[data-refused]').count()).toBe(0);
  });
});

describe('what is typed about a comment', () => {
  const noReply = async (page: Page) => {
    await page.click('#act-no-reply > summary');
    return page.locator('#act-no-reply textarea[name=note]');
  };

  it.each([true, false])(
    'is back after leaving it, and gone once it was sent (opened in place: %s)',
    async (isInPlace) => {
      const first = await receive(examples().deps, { text: 'Sa vi?', sourceId: `${isInPlace}` });
      const address = `/desk/inbox/${first.id}?incident=all`;
      const page = await visit(isInPlace ? '/desk/inbox' : address, 'karin', { size: 'desktop' });
      const open = async () => {
        if (!isInPlace) return page.goto(address);
        await page.click(`.comments a[href*="${first.id}"]`);
        return page.waitForSelector('#act-no-reply');
      };
      await open();
      await (await noReply(page)).fill('Ringde henne');
      await page.goto('/desk/inbox');
      await open();
      const note = page.locator('#act-no-reply textarea[name=note]');
      expect(await note.isVisible()).toBe(true);
      expect(await note.inputValue()).toBe('Ringde henne');
      await page.check('#act-no-reply [name=reason] >> nth=0');
      await page.click('#act-no-reply button.main');
      await expect.poll(() => page.evaluate('localStorage.length')).toBe(0);
    },
  );
});

it('what is typed about a comment outlives the end of the session', async () => {
  const { deps, address } = examples();
  const { id } = await receive(deps, { text: 'Hur länge?', sourceId: 'expired' });
  const page = await visit('/desk/inbox', 'karin', { size: 'desktop' });
  await page.click(`.comments a[href*="${id}"]`);
  await page.click('#act-hand-over > summary');
  await page.fill('#act-hand-over [name=to]', 'Vattenverket');
  await page.check('#act-hand-over [name=way] >> nth=0');
  await page.context().clearCookies();
  await page.click('#act-hand-over button.main');
  await page.waitForSelector('form input[type=hidden][name=to][value=Vattenverket]', {
    state: 'attached',
  });
  const session = await deps.sessions.create('karin', deps.now());
  await page.context().addCookies([{ name: 'session', value: session, url: address }]);
  await page.click('main form button');
  await expect
    .poll(async () => (await deps.journal.read(commentJournal, id))?.state)
    .toBe('handed-over');
});

it('what was sent is forgotten on a page that keeps nothing itself', async () => {
  const page = await visit('/desk/planned/elsewhere', 'karin', { size: 'desktop' });
  await page.evaluate(`localStorage.setItem('talan:karin:planned-elsewhere', '[]')`);
  await page.goto('/desk/planned?done=saved&sent=planned-elsewhere');
  await expect.poll(() => page.evaluate('localStorage.length')).toBe(0);
});

it('other words for a fact are back, and gone once they were sent', async () => {
  const { incident } = examples().waiting;
  const path = `/desk/incidents/${incident.id}`;
  const page = await visit(path, 'karin', { size: 'desktop' });
  const words = page.locator('#reword-f1 textarea');
  await page.click('#reword-f1 > summary');
  await words.fill('Proverna togs klockan fem.');
  await page.goto('/desk');
  await page.goBack();
  expect(await words.inputValue()).toBe('Proverna togs klockan fem.');
  await page.click('#reword-f1 button.main');
  await page.waitForSelector('.notice.good');
  await expect.poll(() => page.evaluate('localStorage.length')).toBe(0);
});
