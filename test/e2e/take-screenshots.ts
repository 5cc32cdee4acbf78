import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { CRISIS, readScript } from '#infra/practice/practise.ts';
import type { Script } from '#infra/practice/script.ts';
import { inRepository } from '#infra/repository.ts';
import { launchBrowser, openPage } from '#test/support/browser.ts';
import { type Drill, startDrill } from '#test/support/drill.ts';
import { requestStatement, untilStatus } from '#test/support/story.ts';

type Language = 'sv' | 'en';

const DAY_MS = 24 * 60 * 60_000;
// Minutes of the drill: in the middle of it, and when all is over.
const MIDDLE = 14.5;
const END = 30.5;

const scripts = {
  sv: CRISIS,
  en: inRepository('infra/practice/crisis-en.yaml'),
};
const words = {
  sv: {
    rise: 'Vad är det med vattnet i Norrby?',
    elsewhere: 'Så ser du om isen bär',
    blocked: 'Vi beklagar om någon har upplevt besvär. Omkring 900 hushåll berörs.',
  },
  en: {
    rise: 'What is wrong with the water in Norrby?',
    elsewhere: 'How to tell whether the ice bears',
    blocked: 'We are sorry if anyone was inconvenienced. About 900 households are affected.',
  },
};

/** What the drill has come to when pictures are taken: ids and an address. */
interface Stage {
  incidentId: string;
  /** By the playbook, three channels, waits for the spokesperson. */
  waiting: string;
  /** By a person, with findings that block it. */
  blocked: string;
  newsroomUrl: string;
  comment: string;
}

interface Shot {
  name: string;
  person: string;
  path: (stage: Stage) => string;
  /** The whole page instead of what a screen shows of it. */
  isWhole?: true;
}

const room = ({ incidentId }: Stage): string => `/desk/incidents/${incidentId}`;

/** The main screens; each is taken in both languages, sizes and themes. */
const inTheMiddle: Shot[] = [
  { name: 'desk', person: 'writer', path: () => '/desk' },
  { name: 'desk-incidents', person: 'writer', path: () => '/desk/incidents' },
  { name: 'desk-open', person: 'writer', path: () => '/desk/incidents/new' },
  { name: 'desk-incident', person: 'writer', path: room },
  {
    name: 'desk-request',
    person: 'writer',
    path: (stage) => `${room(stage)}/statements/new`,
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
  {
    name: 'inbox',
    person: 'writer',
    path: ({ comment, incidentId }) => `/desk/inbox/${comment}?incident=${incidentId}`,
  },
  { name: 'planned', person: 'writer', path: () => '/desk/planned?view=week' },
  { name: 'watch', person: 'writer', path: () => '/desk/watch' },
  { name: 'staff', person: 'staff_example', path: () => '/staff' },
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

const atTheEnd: Shot[] = [
  { name: 'review', person: 'writer', path: (stage) => `${room(stage)}/review` },
];

const looks = [
  { ending: '', size: 'desktop', dark: false },
  { ending: '-dark', size: 'desktop', dark: true },
  { ending: '-phone', size: 'phone', dark: false },
  { ending: '-phone-dark', size: 'phone', dark: true },
] as const;

const shooting =
  ({ origin, as }: Drill, browser: Browser, language: Language, folder: string) =>
  async (shots: readonly Shot[], stage: Stage): Promise<void> => {
    const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
    for (const { name, person, path, isWhole = false } of shots) {
      const caller = person === 'nobody' ? undefined : await as(person);
      for (const { ending, ...look } of looks) {
        const page = await openPage(browser, origin, caller, { ...look, locale });
        await page.goto(path(stage));
        const file = `${folder}/${name}${ending}-${language}.png`;
        await page.screenshot({ path: file, fullPage: isWhole });
        await page.context().close();
      }
    }
  };

// More people than usual write about it, so that there is an alert to be seen.
const withRise = (script: Script, text: string): Script => {
  const said = Array.from({ length: 18 }, (_, i) => ({
    by: `Exempel ${i}`,
    topic: 'exempel',
    text,
  }));
  const rise = { minute: 12.5, said, calls: [] };
  const later = script.moves.findIndex(({ minute }) => minute > rise.minute);
  return { ...script, moves: script.moves.toSpliced(later, 0, rise) };
};

/** Adds what the drill has not, in the middle of it: what waits for approval, and a post elsewhere. */
const prepare = async ({ as, clock }: Drill, language: Language): Promise<Stage> => {
  const writer = await as('writer');
  const inMs = (ms: number) => new Date(clock.now().getTime() + ms).toISOString();
  const { items: incidents } = (await writer.get('/api/incidents?limit=1')).body;
  const incidentId = incidents[0].id;
  const request = async (change: object) => {
    const given = { kind: 'update', language, nextUpdateAt: inMs(DAY_MS / 8), ...change };
    const id = await requestStatement(writer, incidentId, given);
    await untilStatus(writer, id, 'awaiting-approval');
    return id;
  };
  const blocked = await request({
    channels: ['x'],
    texts: [{ channel: 'x', text: words[language].blocked }],
  });
  const waiting = await request({ channels: ['newsroom', 'x', 'facebook'] });
  const elsewhere = { planner: 'buffer', channel: 'instagram', text: words[language].elsewhere };
  await writer.post('/api/planned', { ...elsewhere, ref: 'b1', at: inMs(DAY_MS) });
  const open = `/api/incidents/${incidentId}/comments?state=open`;
  const { items: comments } = (await writer.get(open)).body;
  const out = (await writer.get('/api/statements?status=published')).body.items;
  const holding = out.find(({ kind }: { kind: string }) => kind === 'holding');
  const { url: newsroomUrl } = holding.receipts[0];
  return { incidentId, waiting, blocked, newsroomUrl, comment: comments[0].id };
};

/** Takes back what waits: an incident with open statements isn't closed, which is how the drill ends. */
const takeBack = async ({ as }: Drill, { waiting, blocked }: Stage): Promise<void> => {
  const writer = await as('writer');
  for (const id of [waiting, blocked]) await writer.post(`/api/statements/${id}/withdraw`, {});
};

/** Tomorrow at ten in the morning, where the organisation is. */
const morning = (): Date => {
  const start = new Date(Date.now() + DAY_MS);
  start.setUTCHours(9, 0, 0, 0);
  return start;
};

/** Plays the drill in both languages and takes pictures of the main screens into a folder. */
export const takeScreenshots = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  for (const language of ['sv', 'en'] as const) {
    const script = withRise(readScript(scripts[language]), words[language].rise);
    const drill = await startDrill(morning(), script);
    const shoot = shooting(drill, browser, language, folder);
    try {
      await drill.goOn(MIDDLE);
      const stage = await prepare(drill, language);
      await shoot(inTheMiddle, stage);
      await takeBack(drill, stage);
      await drill.goOn(END);
      await shoot(atTheEnd, stage);
    } finally {
      await drill.stop();
    }
  }
  await browser.close();
};
