import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '#test/support/browser.ts';
import { type Seed, seed } from '#test/support/seed.ts';
import { startTestTalan, type TestTalan } from '#test/support/talan.ts';

const FOLDER = process.argv[2] ?? 'docs/screens';

interface Shot {
  name: string;
  person: string;
  path: (seeded: Seed) => string;
  /** The whole page instead of what a screen shows of it. */
  isWhole?: true;
}

/** The main screens; each is taken in both languages, sizes and themes. */
const shots: Shot[] = [
  { name: 'desk', person: 'writer', path: () => '/desk' },
  { name: 'desk-incidents', person: 'writer', path: () => '/desk/incidents' },
  { name: 'desk-open', person: 'writer', path: () => '/desk/incidents/new' },
  {
    name: 'desk-incident',
    person: 'writer',
    path: ({ incidentId }) => `/desk/incidents/${incidentId}`,
  },
  {
    name: 'desk-request',
    person: 'writer',
    path: ({ incidentId }) => `/desk/incidents/${incidentId}/statements/new`,
  },
  {
    name: 'desk-statement',
    person: 'writer',
    path: ({ waiting }) => `/desk/statements/${waiting}`,
  },
  { name: 'desk-findings', person: 'writer', path: ({ blocked }) => `/desk/statements/${blocked}` },
  {
    name: 'desk-edit',
    person: 'writer',
    path: ({ blocked }) => `/desk/statements/${blocked}/edit`,
  },
  { name: 'approve', person: 'spokesperson', path: ({ waiting }) => `/approve/${waiting}` },
  {
    name: 'approve-findings',
    person: 'spokesperson',
    path: ({ blocked }) => `/approve/${blocked}`,
  },
  { name: 'guidelines', person: 'writer', path: () => '/guidelines' },
  { name: 'admin', person: 'admin', path: () => '/admin' },
  {
    name: 'newsroom',
    person: 'nobody',
    path: ({ newsroomUrl }) => new URL(newsroomUrl).pathname,
  },
  { name: 'pieces', person: 'nobody', path: () => '/pieces', isWhole: true },
];

const looks = [
  { ending: '', size: 'desktop', dark: false },
  { ending: '-dark', size: 'desktop', dark: true },
  { ending: '-phone', size: 'phone', dark: false },
  { ending: '-phone-dark', size: 'phone', dark: true },
] as const;

const shoot = async (talan: TestTalan, browser: Browser, seeded: Seed, language: 'sv' | 'en') => {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  for (const { name, person, path, isWhole = false } of shots) {
    const caller = person === 'nobody' ? undefined : await talan.as(person);
    for (const { ending, ...look } of looks) {
      const page = await openPage(browser, talan.origin, caller, { ...look, locale });
      await page.goto(path(seeded));
      const file = `${FOLDER}/${name}${ending}-${language}.png`;
      await page.screenshot({ path: file, fullPage: isWhole });
      await page.context().close();
    }
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
