import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXERCISE_BEGINNING } from '#domain/journal/entry.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { figuresIn, ReviewExport } from '#domain/review/export.ts';
import { REVIEW_FILE } from '#infra/practice/play.ts';
import { practiceSettings } from '#infra/practice/practice-settings.ts';
import { CRISIS, practise, type RunningPractice, readScript } from '#infra/practice/practise.ts';
import type { Script } from '#infra/practice/script.ts';
import { inRepository } from '#infra/repository.ts';
import { commentRules } from '#test/support/comment-rules.ts';
import { manualClock } from '#test/support/manual-clock.ts';
import { makeDatabaseFolder } from '#test/support/memory-folder.ts';
import { signIn } from '#test/support/talan.ts';

const TICK_MS = 20;
const ENGLISH = inRepository('infra/practice/crisis-en.yaml');
const NOW = new Date('2026-11-28T16:00:00.000Z');

describe('the drill in English', () => {
  it('is the Swedish one in other words', () => {
    const shapeOf = ({ minutes, moves, expectations }: Script) => ({
      ...{ minutes, expectations },
      moves: moves.map(({ said, calls, tell, ...move }) => ({
        ...move,
        said: said.map(({ text, ...how }) => how),
        calls: calls.map(({ body, ...call }) => ({ ...call, asks: Object.keys(body ?? {}) })),
      })),
    });
    const english = readScript(ENGLISH);
    expect(shapeOf(english)).toEqual(shapeOf(readScript(CRISIS)));
  });

  it('has the same comments that cannot wait', () => {
    const urgentOf = (file: string) =>
      readScript(file).moves.flatMap(({ said }) =>
        said
          .filter(({ addressed }) => addressed)
          .map(({ text }) => commentRules.urgentIn(text).join()),
      );
    const english = urgentOf(ENGLISH);
    expect(english).toEqual(['', 'acute-illness', '', '', 'threat']);
    expect(english).toEqual(urgentOf(CRISIS));
  });
});

describe('an exercise that is played', () => {
  const folder = makeDatabaseFolder('talan-practice-');
  const told: string[] = [];
  // A hundred times as fast as the machine's, as long as that keeps up: ticks that a busy one leaves out don't count.
  const clock = { ...manualClock(new Date()), speed: 1000 };
  const ticks = setInterval(() => clock.advance(100 * TICK_MS), TICK_MS);
  let running: RunningPractice;
  let met: Awaited<RunningPractice['end']>;

  beforeAll(async () => {
    running = await practise({
      environment: { TALAN_PRACTICE_DIR: folder, PORT: '0' },
      clock,
      everyone: true,
      script: readScript(CRISIS),
      tell: (text) => told.push(text),
    });
    met = await running.end;
  }, 120_000);
  afterAll(async () => {
    clearInterval(ticks);
    await running?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends with every expectation met', () => {
    expect(met.length).toBeGreaterThan(9);
    expect(met.filter(({ isMet }) => !isMet)).toEqual([]);
    expect(told.length).toBeGreaterThan(1);
  });

  it('leaves its review, whose figures its journals give anew', () => {
    const file = readFileSync(join(running.dataDir, REVIEW_FILE), 'utf8');
    const review = ReviewExport.parse(JSON.parse(file));
    expect(figuresIn(review)).toEqual(review.figures);
    expect(review.figures.closed?.value).toEqual(expect.any(String));
    // Each says of itself that it is one of an exercise, and breaks no rule otherwise.
    expect(review.journals.flatMap((journal) => verifyExport(journal).breach ?? [])).toEqual([]);
    for (const { wrong } of review.journals.map(verifyExport)) expect(wrong).toEqual([1]);
  });

  it('ends in public with what people may do again, and with the end', async () => {
    const writer = await signIn(running.origin, 'writer');
    const [{ id }] = (await writer.get('/api/incidents?limit=1')).body.items;
    const thread = await (await fetch(`${running.origin}/newsroom/incidents/${id}`)).text();
    const [, newest = ''] = thread.split('<article>');
    expect(newest).toContain('Du kan dricka kranvattnet utan att koka det.');
    expect(newest).not.toContain('Koka vattnet');
    expect(thread).toContain('<strong>Det här är över sedan</strong>');
  });

  it('says on every page that it is one', async () => {
    const { cookie } = await signIn(running.origin, 'writer');
    for (const path of ['/', '/desk', '/desk/incidents', '/guidelines', '/nowhere']) {
      const page = await (await fetch(`${running.origin}${path}`, { headers: { cookie } })).text();
      expect(page, path).toContain('class="exercise"');
    }
    const newsroom = await (await fetch(`${running.origin}/newsroom/`)).text();
    expect(newsroom).toContain('ÖVNING/EXERCISE');
  });

  it('names where people are heard in the language of the script', async () => {
    const { body } = await (await signIn(running.origin, 'writer')).get('/api/mentions');
    expect(new Set(body.items.map(({ source }: any) => source))).toEqual(new Set(['övningen']));
  });

  it('says in every mail that it is one', async () => {
    const outbox = join(running.dataDir, 'outbox');
    const files = readdirSync(outbox).filter((name) => name.endsWith('.eml'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { subject } = await PostalMime.parse(readFileSync(join(outbox, file)));
      expect(subject).toMatch(/^ÖVNING\/EXERCISE: /);
    }
  });

  it('leaves no journal that verifies as a real one', async () => {
    const writer = await signIn(running.origin, 'writer');
    const { body } = await writer.get('/api/statements?status=published');
    const [{ id }] = body.items;
    const { entries } = (await writer.get(`/api/statements/${id}/journal`)).body;
    expect(entries[0]).toMatchObject({ seq: 1, previousHash: EXERCISE_BEGINNING });
  });
});

describe('an exercise in which nobody opens an incident', () => {
  it('ends with expectations that are not met, and keeps no review', async () => {
    const folder = makeDatabaseFolder('talan-practice-');
    const clock = manualClock(new Date());
    const ticks = setInterval(() => clock.advance(60_000), TICK_MS);
    const running = await practise({
      ...{ environment: { TALAN_PRACTICE_DIR: folder, PORT: '0' }, clock, everyone: false },
      ...{ script: { ...readScript(CRISIS), moves: [], minutes: 1 }, tell: () => {} },
    });
    const met = await running.end;
    expect(met.at(-1)).toMatchObject({ text: expect.stringContaining('review'), isMet: false });
    clearInterval(ticks);
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('an exercise reaches nobody', () => {
  it('holds no code of a channel, a model or a way to send anything', async () => {
    const { metafile } = await build({
      entryPoints: ['infra/practice/main.ts'],
      absWorkingDir: inRepository(''),
      bundle: true,
      write: false,
      metafile: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outdir: 'out',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
    });
    const files = Object.keys(metafile.inputs);
    expect(files).toContain('functions/adapters/channels/newsroom/folder-store.ts');
    const reaching = /adapters\/(channels\/(?!newsroom)|openai|notify\/(ses|sns))|bind\/cloud/;
    expect(files.filter((file) => reaching.test(file))).toEqual([]);
    const whole = files.filter((file) => /bind\/(channel|model)-ports/.test(file));
    expect(whole).toEqual([]);
  });

  it.each(['TALAN_CHANNELS', 'OPENAI_API_KEY', 'TALAN_PHONES'])(
    'does not begin while %s is set',
    (name) => {
      expect(() => practiceSettings({ [name]: 'x' }, NOW)).toThrow(`unset ${name}`);
    },
  );

  it('has a folder and a port of its own', () => {
    const { dataDir, port } = practiceSettings({ TALAN_DATA_DIR: '/real', PORT: '' }, NOW);
    expect(dataDir).toMatch(/\.talan-practice\/2026-11-28T16-00-00\.000Z$/);
    expect(port).toBe(3900);
  });
});
