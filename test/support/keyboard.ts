import type { Page } from 'playwright-core';

interface Focus {
  name: string;
  /** Whether a ring of at least two pixels shows where it is. */
  hasRing: boolean;
  /** Whether it lies in the window, below nothing else. */
  isInSight: boolean;
}

// Of a control that is hidden behind its label the label counts.
const focusNow = `(() => {
  const at = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { left, top, width, height } = at.getBoundingClientRect();
  const x = left + Math.min(width / 2, 8);
  const y = top + Math.min(height / 2, 8);
  const over = document.elementFromPoint(x, y);
  const label = at.labels?.[0];
  const name = at.ariaLabel ?? label?.innerText ?? at.innerText ?? '';
  return {
    name: name.replaceAll(/\\s+/g, ' ').trim(),
    hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isInSight: over !== null && (at.contains(over) || over.contains(at) || !!label?.contains(over)),
  };
})()`;

// Longer walks are none that anyone takes.
const MOST_STEPS = 60;

const PATIENCE_MS = 1_000;

// A browser may scroll to the focus in its own time.
const focusInSight = async (page: Page): Promise<Focus> => {
  const until = Date.now() + PATIENCE_MS;
  let focus = await page.evaluate<Focus>(focusNow);
  while (!focus.isInSight && Date.now() < until) focus = await page.evaluate<Focus>(focusNow);
  return focus;
};

/**
 * Walks with the tab key to the control of this name; gives the names on the way. Throws where people
 * would lose sight of the focus.
 */
export const tabTo = async (page: Page, name: RegExp): Promise<string[]> => {
  const way: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusInSight(page);
    way.push(focus.name);
    if (!focus.hasRing || !focus.isInSight)
      throw new Error(`Nobody sees the focus: ${JSON.stringify(focus)} after ${way.join(' > ')}`);
    if (name.test(focus.name)) return way;
  }
  throw new Error(`${name} is not on the way: ${way.join(' > ')}`);
};
