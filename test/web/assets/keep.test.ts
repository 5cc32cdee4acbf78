import { describe, expect, it } from 'vitest';
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
