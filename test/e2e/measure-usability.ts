import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { Channel, hasTitle } from '#domain/channel/channel.ts';
import { axeFindings, launchBrowser } from '#test/support/browser.ts';
import { person, seedAsk, seedDraft, seedIncident, seedRequest } from '#test/web/seed.ts';
import { type Examples, serveExamples } from '#test/web/serve.ts';
import { addFact } from '#web/actions/facts.ts';

// Measures what docs/usability.md says, with the pages in memory and a real browser.

/** Seconds of the keystroke-level model (Card, Moran and Newell, 1980), for an average skilled typist. */
const PAINTS = "performance.getEntriesByName('first-contentful-paint').length";
const SECONDS = { key: 0.2, point: 1.1, click: 0.2, home: 0.4, think: 1.35 } as const;

/** What someone does, one step at a time, and how long a person who knows the page takes for it. */
class Steps {
  readonly list: string[] = [];
  #seconds = 0;
  #hand: 'mouse' | 'keys' = 'mouse';
  /** Clicks and keys beside the words. */
  acts = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  #add(what: string, hand: 'mouse' | 'keys', seconds: number): void {
    const home = this.#hand === hand ? 0 : SECONDS.home;
    this.#hand = hand;
    this.#seconds += home + seconds;
    this.list.push(what);
  }

  get seconds(): number {
    return Math.round(this.#seconds);
  }

  async click(what: string, selector: string): Promise<void> {
    this.acts += 1;
    this.#add(`click: ${what}`, 'mouse', SECONDS.think + SECONDS.point + SECONDS.click);
    await this.#page.click(selector);
  }

  async press(key: string): Promise<void> {
    this.acts += 1;
    this.#add(key, 'keys', SECONDS.key);
    await this.#page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    this.#add(`type: ${words}`, 'keys', SECONDS.think + SECONDS.key * words.length);
    await this.#page.keyboard.type(words);
  }
}

const FACTS = [
  'Det brinner i depån på Hamngatan sedan 02.10.',
  'Alla som arbetade där är ute ur huset.',
  'Räddningstjänsten ber boende att stänga fönster.',
];

const fromSignInToAsked = async (page: Page, address: string): Promise<Steps> => {
  await page.goto(`${address}/desk`);
  const steps = new Steps(page);
  await steps.click('open an incident', '.head .main');
  await page.locator('.opening').waitFor();
  await steps.type('Brand i depån');
  await steps.press('Enter');
  await steps.press('Space');
  await steps.click('danger to life or health', '[name=harm][value=danger]');
  await steps.click('first fact', '#f-facts-0-text');
  for (const [row, fact] of FACTS.entries()) {
    await steps.type(fact);
    if (row < FACTS.length - 1) await steps.press('Enter');
  }
  for (const row of FACTS.keys()) {
    await steps.click(`fact ${row + 1} is confirmed`, `[name="facts.${row}.status"]`);
  }
  await steps.click('open and tell', '.submit .main');
  await page.locator('.stands').waitFor();
  await steps.click('first message', '#live form.actions .main');
  await page.waitForURL(/\/desk\/statements\/\w+/);
  return steps;
};

const LONG =
  'Räddningstjänstsamordningsfunktionsansvarsområdesbeskrivningsförtydligandeöverenskommelsen'.slice(
    0,
    90,
  );
const MANY_FACTS = 30;
const MANY_INCIDENTS = 50;

const seedMany = async ({ deps }: Examples): Promise<string> => {
  for (let i = 0; i < MANY_INCIDENTS; i += 1) await seedIncident(deps, `Händelse ${i} ${LONG}`);
  const { id } = await seedIncident(deps, LONG);
  for (let i = 3; i < MANY_FACTS; i += 1) {
    await addFact(deps, person('karin'), id, {
      text: `${LONG} ${i}`,
      status: 'confirmed',
      source: LONG,
    });
  }
  return id;
};

/** A statement of all channels that waits for an answer, about the incident of many facts. */
const seedWide = async ({ deps }: Examples, incidentId: string): Promise<string> => {
  const channels = Channel.options;
  const words = channels.map((channel) => ({
    channel,
    ...(hasTitle(channel) && { title: `${LONG} ${channel}` }),
    text: `${LONG} för ${channel}.`,
    sentences: [],
  }));
  const { id } = await seedRequest(deps, incidentId, 'karin', { channels });
  await seedDraft(deps, id, words);
  await seedAsk(deps, id, 'anna', '2026-11-22T14:05:00.000Z');
  return id;
};

const bytesOf = async (page: Page, path: string): Promise<number> => {
  const sizes: Promise<number>[] = [];
  page.on('response', (answer) => {
    // What live.js asks for again is no part of the page.
    if (answer.request().resourceType() === 'fetch') return;
    sizes.push(answer.body().then((body) => gzipSync(body).length));
  });
  await page.goto(path, { waitUntil: 'load' });
  page.removeAllListeners('response');
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

const TRIES = 3;
// A slow phone: CPU slowed down four times, 400 ms of latency, 400 kbit/s.
const SLOW_CPU = { rate: 4 };
const BYTES_A_SECOND = 400_000 / 8;
const SLOW_NETWORK = {
  ...{ offline: false, latency: 400 },
  ...{ downloadThroughput: BYTES_A_SECOND, uploadThroughput: BYTES_A_SECOND },
};

/** Milliseconds until something is seen on a slow phone: each try in a browser that has seen nothing. */
const firstPaints = async (open: () => Promise<Page>, path: string): Promise<number[]> => {
  const times: number[] = [];
  for (let i = 0; i < TRIES; i += 1) {
    const page = await open();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', SLOW_CPU);
    await page.goto(path, { waitUntil: 'load' });
    // The page's policy lets nothing wait for an expression inside it.
    while ((await page.evaluate(PAINTS)) === 0) await page.waitForTimeout(20);
    const at = await page.evaluate(
      "performance.getEntriesByName('first-contentful-paint')[0].startTime",
    );
    times.push(Math.round(Number(at)));
    await page.context().close();
  }
  return times.toSorted((a, b) => a - b);
};

const views = [
  { name: '1280 px', width: 1280, height: 800 },
  // As 1280 px at a zoom of 200 %.
  { name: '200 %', width: 640, height: 400 },
  { name: '320 px', width: 320, height: 640 },
] as const;

const examples = await serveExamples();
const browser = await launchBrowser();
const session = await examples.deps.sessions.create('karin', examples.deps.now());

const visit = async (options: Parameters<typeof browser.newContext>[0]): Promise<Page> => {
  const context = await browser.newContext({ baseURL: examples.address, ...options });
  await context.addCookies([{ name: 'session', value: session, url: examples.address }]);
  return context.newPage();
};

const steps = await fromSignInToAsked(
  await visit({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE' }),
  examples.address,
);
console.log(`${steps.seconds} s, ${steps.acts} clicks and keys beside the words`);
for (const step of steps.list) console.log(`  ${step}`);

const many = await seedMany(examples);
const wide = await seedWide(examples, many);
const paths = [
  '/desk',
  '/desk/incidents',
  '/desk/incidents/new',
  '/desk/inbox',
  `/desk/incidents/${many}`,
  `/desk/incidents/${many}/edit`,
  `/desk/incidents/${many}/statements/new`,
  '/desk/posts/new',
  `/desk/statements/${wide}`,
  `/desk/statements/${wide}/edit`,
];
const shown = (path: string): string => path.replace(many, '…').replace(wide, '…');
for (const { name, ...viewport } of views) {
  for (const locale of ['sv-SE', 'en-GB']) {
    const page = await visit({ viewport, locale });
    for (const path of paths) {
      const bytes = await bytesOf(page, path);
      const tooWide = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      const height = await page.evaluate('document.documentElement.scrollHeight');
      const found = name === '200 %' ? [] : await axeFindings(page);
      console.log(
        [
          name,
          locale,
          shown(path),
          `${bytes} bytes`,
          `${tooWide} px too wide`,
          `${height} px high`,
          ...found,
        ].join(' | '),
      );
    }
    await page.context().close();
  }
}
const phone = () => visit({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' });
for (const path of paths) {
  const times = await firstPaints(phone, path);
  console.log(`slow phone | ${shown(path)} | first paints ${times.join(', ')} ms`);
}
await browser.close();
examples.close();
