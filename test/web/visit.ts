import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserOptions, launchBrowser, openPage } from '#test/support/browser.ts';
import { callerOf } from '#test/support/talan.ts';
import { type Examples, serveExamples } from './serve.ts';

/** Examples served to a real browser, for all tests of a file. */
export const inBrowser = () => {
  let browser: Browser;
  let examples: Examples;
  beforeAll(async () => {
    [browser, examples] = await Promise.all([launchBrowser(), serveExamples()]);
  });
  afterAll(async () => {
    await browser.close();
    examples.close();
  });
  const visit = async (path: string, who: string, options: BrowserOptions = {}): Promise<Page> => {
    const { address, deps } = examples;
    const session = await deps.sessions.create(who, deps.now());
    const caller = callerOf(address, `session=${session}`);
    const page = await openPage(browser, address, caller, { size: 'phone', ...options });
    await page.goto(path);
    return page;
  };
  return { visit, deps: () => examples.deps, examples: () => examples };
};
