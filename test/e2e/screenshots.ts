import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { type BrowserOptions, launchBrowser, openPage } from '#test/support/browser.ts';
import { type Seed, seed } from '#test/support/seed.ts';
import { startTestTalan, type TestTalan } from '#test/support/talan.ts';

const FOLDER = 'docs/screens';

interface Shot {
  name: string;
  person: string;
  path: (seeded: Seed) => string;
  look: BrowserOptions;
}

const phone = { size: 'phone' } as const;

/** The pictures of the README and the docs; all take part in each language. */
const shots: Shot[] = [
  { name: 'desk', person: 'writer', path: () => '/desk', look: {} },
  {
    name: 'desk-statement',
    person: 'writer',
    path: ({ waiting }) => `/desk/statements/${waiting}`,
    look: {},
  },
  {
    name: 'desk-findings',
    person: 'writer',
    path: ({ blocked }) => `/desk/statements/${blocked}`,
    look: { dark: true },
  },
  {
    name: 'desk-incident',
    person: 'writer',
    path: ({ incidentId }) => `/desk/incidents/${incidentId}`,
    look: {},
  },
  { name: 'desk-open', person: 'writer', path: () => '/desk/incidents/new', look: {} },
  {
    name: 'desk-incident-phone',
    person: 'writer',
    path: ({ incidentId }) => `/desk/incidents/${incidentId}`,
    look: { ...phone, dark: true },
  },
  {
    name: 'desk-request',
    person: 'writer',
    path: ({ incidentId }) => `/desk/incidents/${incidentId}/statements/new`,
    look: {},
  },
  {
    name: 'desk-edit',
    person: 'writer',
    path: ({ blocked }) => `/desk/statements/${blocked}/edit`,
    look: {},
  },
  { name: 'guidelines', person: 'writer', path: () => '/guidelines', look: {} },
  {
    name: 'approve-phone',
    person: 'spokesperson',
    path: ({ waiting }) => `/approve/${waiting}`,
    look: phone,
  },
  {
    name: 'approve-phone-dark',
    person: 'spokesperson',
    path: ({ blocked }) => `/approve/${blocked}`,
    look: { ...phone, dark: true },
  },
  {
    name: 'newsroom',
    person: 'nobody',
    path: ({ newsroomUrl }) => new URL(newsroomUrl).pathname,
    look: phone,
  },
];

const shoot = async (talan: TestTalan, browser: Browser, seeded: Seed, language: 'sv' | 'en') => {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  for (const { name, person, path, look } of shots) {
    const caller = person === 'nobody' ? undefined : await talan.as(person);
    const page = await openPage(browser, talan.origin, caller, { ...look, locale });
    await page.goto(path(seeded));
    await page.screenshot({ path: `${FOLDER}/${name}-${language}.png` });
    await page.context().close();
  }
};

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
for (const language of ['sv', 'en'] as const) {
  const talan = await startTestTalan();
  try {
    await shoot(talan, browser, await seed(talan, language), language);
  } finally {
    await talan.stop();
  }
}
await browser.close();
