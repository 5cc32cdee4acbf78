import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Caller } from './talan.ts';

/** Sizes that the product is looked at in. */
export const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const;

/** Starts the Chromium that comes with npm. */
export const launchBrowser = async (): Promise<Browser> => {
  // The package picks its libraries by this variable when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
};

// Shorter than a test's time limit, so that a failure names what was missing.
const PATIENCE_MS = 30_000;

/** How a person's browser is set up. */
export interface BrowserOptions {
  size?: keyof typeof sizes;
  locale?: 'sv-SE' | 'en-GB';
  javaScript?: boolean;
  dark?: boolean;
}

/** A page in a browser of its own, signed in as the caller. */
export const openPage = async (
  browser: Browser,
  origin: string,
  caller: Caller | undefined,
  { size = 'desktop', locale = 'sv-SE', javaScript = true, dark = false }: BrowserOptions = {},
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: sizes[size],
    locale,
    javaScriptEnabled: javaScript,
    colorScheme: dark ? 'dark' : 'light',
    baseURL: origin,
    timezoneId: 'Europe/Stockholm',
  });
  const [name = '', value = ''] = caller?.cookie.split('=') ?? [];
  if (caller) await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
};

/** What axe finds on a page under WCAG 2.2 AA and its best practices; an empty list is the goal. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page
    .evaluate("axe.run({ resultTypes: ['violations'] })")
    .then((result) => result as axe.AxeResults);
  return violations.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.target).join(' | ')}`,
  );
};
