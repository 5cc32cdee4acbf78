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
    await page.fill('#f-instructions', 'Nämn torget');
    await page.click('#f-kind-others summary');
    await page.check('[name=kind][value=reply]');
    await page.goto(`${examples().address}${path}?kind=update`);
    expect(await page.inputValue('#f-instructions')).toBe('');
    await page.goto(`${examples().address}${path}?kind=apology`);
    expect(await page.inputValue('#f-instructions')).toBe('Nämn torget');
    expect(await page.isChecked('[name=kind][value=apology]')).toBe(true);
  });
});
