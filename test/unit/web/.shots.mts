process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';

import { mkdirSync, readFileSync } from 'node:fs';
import { serveExamples } from '/work/main/test/unit/web/serve.ts';

const { default: chromium } = await import('@sparticuz/chromium');
const { chromium: pw } = await import('playwright-core');
const x = await serveExamples();
const axe = readFileSync('/work/main/node_modules/axe-core/axe.min.js', 'utf8');
const browser = await pw.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox'],
});
mkdirSync('/tmp/shots', { recursive: true });
const only = process.argv[2];
const pages: [string, string, string | undefined][] = [
  ['signin', '/sign-in', undefined],
  ['desk', '/desk', 'karin'],
  ['incidents', '/desk/incidents', 'karin'],
  ['incident-new', '/desk/incidents/new', 'karin'],
  ['incident', `/desk/incidents/${x.waiting.incident.id}`, 'karin'],
  ['incident-edit', `/desk/incidents/${x.waiting.incident.id}/edit`, 'karin'],
  ['statement-new', `/desk/incidents/${x.waiting.incident.id}/statements/new`, 'karin'],
  ['statements', '/desk/statements', 'karin'],
  ['statement', `/desk/statements/${x.waiting.id}`, 'karin'],
  ['statement-published', `/desk/statements/${x.published.id}`, 'karin'],
  ['statement-drafting', `/desk/statements/${x.drafting.id}`, 'karin'],
  ['statement-failed', `/desk/statements/${x.failed.id}`, 'karin'],
  ['statement-edit', `/desk/statements/${x.waiting.id}/edit`, 'karin'],
  ['withdraw', `/desk/statements/${x.waiting.id}/withdraw`, 'karin'],
  ['approve-list', '/approve', 'anna'],
  ['approve', `/approve/${x.waiting.id}`, 'anna'],
  ['approve-outcome', `/approve/${x.published.id}`, 'anna'],
  ['approve-refused', `/approve/${x.waiting.id}`, 'karin'],
  ['forbidden', '/desk', 'anna'],
  ['notfound', '/desk/statements/zzz', 'karin'],
];
const modes = [
  { name: 'phone-sv', width: 390, height: 844, lang: 'sv', scheme: 'light' },
  { name: 'desk-en', width: 1280, height: 800, lang: 'en', scheme: 'light' },
  { name: 'phone-en-dark', width: 390, height: 844, lang: 'en', scheme: 'dark' },
  { name: 'desk-sv-dark', width: 1280, height: 800, lang: 'sv', scheme: 'dark' },
] as const;
let bad = 0;
for (const mode of modes) {
  if (process.argv[3] && !mode.name.includes(process.argv[3])) continue;
  for (const [name, path, person] of pages) {
    if (only && only !== 'all' && !only.split(',').includes(name)) continue;
    const context = await browser.newContext({
      viewport: { width: mode.width, height: mode.height },
      colorScheme: mode.scheme,
      reducedMotion: 'reduce',
    });
    const cookies = [{ name: 'language', value: mode.lang, url: x.address }];
    if (person)
      cookies.push({
        name: 'session',
        value: await x.deps.sessions.create(person, new Date()),
        url: x.address,
      });
    await context.addCookies(cookies);
    const page = await context.newPage();
    page.on('console', (m) => {
      if (m.type() === 'error' && !/status of (403|404)/.test(m.text()))
        console.log(name, 'console:', m.text());
    });
    page.on('pageerror', (e) => console.log(name, 'pageerror:', e.message));
    await page.goto(x.address + path);
    await page.evaluate(axe);
    const found = await page.evaluate(() =>
      (globalThis as any).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    for (const v of found.violations) {
      bad++;
      console.log(
        mode.name,
        name,
        v.id,
        v.nodes
          .slice(0, 3)
          .map((n: any) => n.html.slice(0, 140) + ' ## ' + n.failureSummary.slice(0, 200))
          .join('\n   '),
      );
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) console.log(mode.name, name, 'scrolls sideways');
    await page.screenshot({
      path: `/tmp/shots/${name}-${mode.name}.png`,
      fullPage: !process.argv[4],
    });
    await context.close();
  }
}
console.log('violations', bad);
await browser.close();
process.exit();
