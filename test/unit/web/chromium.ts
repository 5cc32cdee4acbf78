import type { Browser, Page } from 'playwright-core';
import type { WebDeps } from '#web/deps.ts';

/** Starts the Chromium that comes as a package, so that no browser has to be installed. */
export const launchChromium = async (): Promise<Browser> => {
  // Without it the package leaves out the libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox'],
  });
};

/** What a page is looked at with. */
export interface Look {
  person?: string | undefined;
  language?: 'sv' | 'en';
  scripts?: boolean;
  wide?: boolean;
  dark?: boolean;
}

/** A page of someone who is signed in, on a phone unless it is wide. */
export const openPage = async (
  browser: Browser,
  { address, deps }: { address: string; deps: WebDeps },
  { person, language = 'sv', scripts = true, wide = false, dark = false }: Look,
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: wide ? { width: 1280, height: 800 } : { width: 390, height: 844 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
  });
  const cookies: { name: string; value: string; url: string }[] = [
    { name: 'language', value: language, url: address },
  ];
  if (person) {
    const value = await deps.sessions.create(person, deps.now());
    cookies.push({ name: 'session', value, url: address });
  }
  await context.addCookies(cookies);
  return context.newPage();
};
