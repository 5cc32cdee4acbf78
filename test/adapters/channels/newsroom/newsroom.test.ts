import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderStore } from '#adapters/channels/newsroom/folder-store.ts';
import { createNewsroom, NewsroomFailed } from '#adapters/channels/newsroom/newsroom.ts';
import type { NewsroomStore } from '#adapters/channels/newsroom/store.ts';
import type {
  NewsroomPage,
  NewsroomRegister,
  PageGuard,
  ReadPromise,
} from '#domain/publish/newsroom.ts';
import { PageRecord, siteHash } from '#domain/publish/page-record.ts';
import {
  hashFor,
  memoryRegister,
  publication,
  readHandling,
  site,
  tickingClock,
} from '#test/newsroom/fixtures.ts';
import { newsroomRender } from '../../../../functions/newsroom/render.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const trusting: PageGuard = { isGenuine: async () => true, reportAltered: () => {} };

const newsroom = (
  register: NewsroomRegister = memoryRegister(),
  store: NewsroomStore = createFolderStore(folder),
  clock = tickingClock(),
  guard: PageGuard = trusting,
  readPromise: ReadPromise = async () => undefined,
) =>
  createNewsroom({
    store,
    register,
    render: newsroomRender,
    clock,
    guard,
    readPromise,
    readEnd: async () => undefined,
    readHandling,
    countRemovals: async () => [],
    ...site,
  });

const read = async (file: string) => (await createFolderStore(folder).read(file))?.body ?? '';
const slugFor = (id: string) => `uttalande-${id}-${hashFor(id).slice(0, 6)}`;
const lists = ['index.html', 'feed.xml', 'feed.json'];
const times = (text: string, part: string) => text.split(part).length - 1;

const snapshot = async () => {
  const files = (await readdir(folder)).filter((file) => !file.startsWith('.')).toSorted();
  return Promise.all(files.map(async (file) => [file, await read(file)]));
};

const expectComplete = async (ids: readonly string[]) => {
  for (const id of ids) expect(await read(`${slugFor(id)}.html`)).toContain(hashFor(id));
  expect(times(await read('index.html'), '<li ')).toBe(ids.length);
  expect(times(await read('feed.xml'), '<entry>')).toBe(ids.length);
  expect(JSON.parse(await read('feed.json')).items).toHaveLength(ids.length);
  for (const file of lists) {
    for (const id of ids) expect(await read(file)).toContain(`/${slugFor(id)}"`);
  }
};

/** A store whose n-th write is the process's last: it may or may not have reached the disk. */
const crashingAt = (n: number, reached: boolean): NewsroomStore => {
  const store = createFolderStore(folder);
  let writes = 0;
  return {
    read: store.read,
    write: async (...what) => {
      writes += 1;
      if (writes === n && reached) await store.write(...what);
      if (writes >= n) throw new Error('Killed');
      return store.write(...what);
    },
  };
};

/** A store that is far away: others get in between any two calls. */
const remote = (): NewsroomStore => {
  const store = createFolderStore(folder);
  const travel = () => wait(Math.random() * 4);
  return {
    read: async (file) => {
      await travel();
      return store.read(file);
    },
    write: async (...what) => {
      await travel();
      return store.write(...what);
    },
  };
};

describe('publishing on the newsroom', () => {
  it('writes the page, the feeds and the list and answers with the address and the time that the page tells', async () => {
    const url = `https://news.example.org/newsroom/${slugFor('a')}`;
    const at = '2026-11-22T13:30:01.000Z';
    expect(await newsroom().publish(publication('a'))).toEqual({
      ...{ state: 'published', url, at, siteHash: expect.any(String) },
    });
    expect(await read(`${slugFor('a')}.html`)).toContain(at);
    await expectComplete(['a']);
  });

  it('changes nothing when it is done twice, even if the journal has grown', async () => {
    const register = memoryRegister();
    await newsroom(register).publish(publication('a'));
    const before = await snapshot();
    await newsroom(register).publish(publication('a', { journalHash: hashFor('later') }));
    expect(await snapshot()).toEqual(before);
  });

  it('lists the newest first and no more than fifty', async () => {
    const rooms = newsroom();
    const ids = Array.from({ length: 52 }, (_, i) => `n${i}`);
    for (const id of ids) await rooms.publish(publication(id));
    const index = await read('index.html');
    expect(times(index, '<li ')).toBe(50);
    expect(index.indexOf(slugFor('n51'))).toBeLessThan(index.indexOf(slugFor('n50')));
    expect(await rooms.find(publication('n0'))).toMatchObject({ state: 'published' });
  });

  it('loses nothing when several publish at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 12 }),
        async (numbers) => {
          await rm(folder, { recursive: true, force: true });
          const ids = numbers.map(String);
          const register = memoryRegister();
          const rooms = [newsroom(register, remote()), newsroom(register, remote())];
          const all = ids.flatMap((id) => rooms.map((room) => room.publish(publication(id))));
          const answers = await Promise.all(all);
          const urls = answers.map((answer) => answer.state === 'published' && answer.url);
          expect(new Set(urls).size).toBe(ids.length);
          await expectComplete(ids);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('never writes a list made from an older register over a newer one', async () => {
    const register = memoryRegister();
    let overtaken = false;
    const slow: NewsroomRegister = {
      ...register,
      newest: async (limit) => {
        const pages = await register.newest(limit);
        if (!overtaken) {
          overtaken = true;
          await newsroom(register).publish(publication('b'));
        }
        return pages;
      },
    };
    await newsroom(slow).publish(publication('a'));
    await expectComplete(['a', 'b']);
  });

  it.each([1, 2, 3, 4, 5].flatMap((n) => [true, false].map((reached) => ({ n, reached }))))(
    'is finished by publishing again after a crash: %o',
    async ({ n, reached }) => {
      const register = memoryRegister();
      await newsroom(register).publish(publication('before'));
      const dying = newsroom(register, crashingAt(n, reached));
      expect(await dying.publish(publication('a'))).toMatchObject({ state: 'unknown' });
      const found = await newsroom(register).find(publication('a'));
      expect(found.state).toBe(n === 5 && reached ? 'published' : 'absent');
      await newsroom(register).publish(publication('a'));
      await expectComplete(['before', 'a']);
      expect(await newsroom(register).find(publication('a'))).toMatchObject({ state: 'published' });
    },
  );

  it('links to no page that is not there', async () => {
    const register = memoryRegister();
    await newsroom(register, crashingAt(1, false))
      .publish(publication('a'))
      .catch(() => undefined);
    await newsroom(register).publish(publication('b'));
    await expectComplete(['b']);
  });

  it('dates a page that nobody could see yet anew, and lists it once', async () => {
    const register = memoryRegister();
    const listed: NewsroomPage[] = [];
    const keepingAll: NewsroomRegister = {
      ...register,
      put: async (page) => {
        listed.unshift(page);
        await register.put(page);
      },
      newest: async () => listed,
    };
    const clock = tickingClock('2026-11-22T18:00:00Z');
    await newsroom(keepingAll, crashingAt(1, false))
      .publish(publication('a'))
      .catch(() => undefined);
    await newsroom(keepingAll, createFolderStore(folder), clock).publish(publication('a'));
    expect(listed).toHaveLength(2);
    await expectComplete(['a']);
    for (const file of [...lists, `${slugFor('a')}.html`]) {
      expect(await read(file)).toContain('2026-11-22T18:00:01.000Z');
    }
  });

  it('gives an earlier version that never came out the new words', async () => {
    const register = memoryRegister();
    await newsroom(register, crashingAt(2, false))
      .publish(publication('a'))
      .catch(() => undefined);
    const next = publication('a', { version: 2, title: 'Ny', text: 'Nytt.', hash: hashFor('a2') });
    await newsroom(register).publish(next);
    expect(await read(`${slugFor('a')}.html`)).toContain('Nytt.');
    expect(times(await read('index.html'), '<li ')).toBe(1);
    expect(await newsroom(register).publish(publication('a'))).toMatchObject({ state: 'unknown' });
  });

  it.each([{ kind: 'internal' }, { channel: 'x' }, { title: undefined }] as const)(
    'refuses what is not for the newsroom: %o',
    async (changes) => {
      expect((await newsroom().publish(publication('a', changes))).state).toBe('unknown');
      expect(await snapshot()).toEqual([]);
    },
  );

  it('fails with the cause when the folder is a file', async () => {
    await writeFile(join(folder, 'taken'), '');
    const room = newsroom(memoryRegister(), createFolderStore(join(folder, 'taken')));
    const failure = { state: 'unknown', cause: expect.any(Error) };
    expect(await room.publish(publication('a'))).toEqual(failure);
    expect(await room.find(publication('a'))).toEqual(failure);
  });

  it('gives up in the end when others keep writing', async () => {
    const busy: NewsroomStore = { read: async () => undefined, write: async () => 'conflict' };
    const answer = await newsroom(memoryRegister(), busy).publish(publication('a'));
    expect(answer).toMatchObject({ state: 'unknown', cause: { message: /12 times/ } });
  });
});

describe('finding a publication', () => {
  it('knows what is out, what is not and what is not known', async () => {
    const register = memoryRegister();
    await newsroom(register).publish(publication('a'));
    const url = `https://news.example.org/newsroom/${slugFor('a')}`;
    expect(await newsroom(register).find(publication('a'))).toEqual({
      ...{ state: 'published', url, at: '2026-11-22T13:30:01.000Z' },
      siteHash: siteHash(PageRecord.parse(JSON.parse(await read(`${slugFor('a')}.json`)))),
    });
    expect(await newsroom(register).find(publication('b'))).toEqual({ state: 'absent' });
    const other = publication('a', { hash: hashFor('other') });
    expect(await newsroom(register).find(other)).toEqual({ state: 'absent' });
    const broken = { ...register, get: () => Promise.reject(new Error('Down')) };
    const unknown = { state: 'unknown', cause: expect.any(Error) };
    expect(await newsroom(broken).find(publication('a'))).toEqual(unknown);
  });

  it('is absent while the page is missing from a list', async () => {
    const register = memoryRegister();
    await newsroom(register).publish(publication('a'));
    await rm(join(folder, 'feed.json'));
    expect(await newsroom(register).find(publication('a'))).toEqual({ state: 'absent' });
  });
});

describe('superseding', () => {
  const at = '2026-11-22T15:00:00Z';

  it('puts a notice with a link on the page, in the list and in the feeds', async () => {
    const register = memoryRegister();
    const room = newsroom(register);
    await room.publish(publication('a'));
    await room.publish(publication('b', { kind: 'correction' }));
    await room.supersede('a', { statementId: 'b', how: 'corrects', at });
    const html = await read(`${slugFor('a')}.html`);
    expect(html).toContain('Rättat');
    expect(html).toContain(`${slugFor('b')}">läs rättelsen`);
    expect(html).toContain('Text för a.');
    for (const file of lists) expect(await read(file)).toContain('Rättat');
  });

  it('removes the words that are taken back everywhere, for good', async () => {
    const register = memoryRegister();
    const room = newsroom(register);
    await room.publish(publication('a'));
    await room.supersede('a', { statementId: 'b', how: 'withdraws', at });
    await room.supersede('a', { statementId: 'c', how: 'corrects', at });
    await room.publish(publication('a'));
    expect(JSON.stringify(await snapshot())).not.toContain('Text för a.');
    expect(await read('index.html')).toContain('Tillbakadraget');
    expect(await room.find(publication('a'))).toMatchObject({ state: 'published' });
  });

  it.each([1, 2, 3, 4])('is finished by doing it again after a crash at write %i', async (n) => {
    const register = memoryRegister();
    await newsroom(register).publish(publication('a'));
    const by = { statementId: 'b', how: 'withdraws', at } as const;
    const dying = newsroom(register, crashingAt(n, false));
    await expect(dying.supersede('a', by)).rejects.toThrow(NewsroomFailed);
    await newsroom(register).supersede('a', { ...by, at: '2026-11-22T15:01:00Z' });
    expect(JSON.stringify(await snapshot())).not.toContain('Text för a.');
    expect(register.pages.get('a')?.supersededBy?.at).toBe(at);
  });

  it('has nothing to do for a statement that is not on the newsroom', async () => {
    await newsroom().supersede('a', { statementId: 'b', how: 'corrects', at });
    expect(await snapshot()).toEqual([]);
  });
});

describe('preparing', () => {
  it('makes an empty list, and the stylesheet', async () => {
    await newsroom().prepare('a{}');
    expect(await read('newsroom.css')).toBe('a{}');
    await expectComplete([]);
  });

  it('renews what is published and publishes nothing else', async () => {
    const register = memoryRegister();
    await newsroom(register).publish(publication('a'));
    await newsroom(register, crashingAt(1, false))
      .publish(publication('b'))
      .catch(() => undefined);
    const before = await snapshot();
    const file = `${slugFor('a')}.html`;
    const etag = (await createFolderStore(folder).read(file))?.etag ?? null;
    await createFolderStore(folder).write(file, 'old looks', '', { ifMatch: etag });
    await newsroom(register).prepare('');
    const added = [
      ['newsroom.css', ''],
      ['missing.html', newsroomRender.missing(site)],
      ...site.organisation.languages.map((language) => [
        `comments-${language}.html`,
        newsroomRender.comments(site, language, readHandling()),
      ]),
    ];
    expect(await snapshot()).toEqual([...before, ...added].toSorted());
  });

  it('is done once the last file is written, and not for another stylesheet', async () => {
    const standing = ['comments-sv.html', 'comments-en.html'];
    const files = ['newsroom.css', ...lists, 'index-en.html', ...standing, 'missing.html'];
    for (let n = 1; n <= files.length; n += 1) {
      expect(await newsroom().isPrepared('a{}')).toBe(false);
      await expect(newsroom(memoryRegister(), crashingAt(n, false)).prepare('a{}')).rejects.toThrow(
        NewsroomFailed,
      );
      await rm(folder, { recursive: true });
    }
    await newsroom(memoryRegister(), crashingAt(files.length + 1, false)).prepare('a{}');
    expect(await newsroom().isPrepared('a{}')).toBe(true);
    expect(await newsroom().isPrepared('b{}')).toBe(false);
  });

  it('is to be done again once the plan keeps words for another time', async () => {
    await newsroom().prepare('a{}');
    const keeping = (comments: string) =>
      createNewsroom({
        ...{ store: createFolderStore(folder), register: memoryRegister(), clock: tickingClock() },
        ...{ render: newsroomRender, guard: trusting, countRemovals: async () => [] },
        ...{ readPromise: async () => undefined, readEnd: async () => undefined },
        readHandling: () => ({ ...readHandling(), kept: { ...readHandling().kept, comments } }),
        ...site,
      });
    expect(await keeping('P365D').isPrepared('a{}')).toBe(true);
    expect(await keeping('P30D').isPrepared('a{}')).toBe(false);
    await keeping('P30D').prepare('a{}');
    expect(await read('comments-sv.html')).toContain('30 dygn efter');
  });

  it('writes nothing of what is not as the journal says, and says so', async () => {
    const register = memoryRegister();
    for (const id of ['a', 'b']) await newsroom(register).publish(publication(id));
    await newsroom(register).prepare('');
    const before = await snapshot();
    const genuine = register.pages.get('a') as NewsroomPage;
    const altered: string[] = [];
    const guard: PageGuard = {
      isGenuine: async (page) => page === genuine || page.statementId === 'b',
      reportAltered: ({ statementId }) => altered.push(statementId),
    };
    const guarded = () => newsroom(register, createFolderStore(folder), tickingClock(), guard);
    register.pages.set('a', { ...genuine, text: 'Forged' });
    await guarded().prepare('');
    expect(await snapshot()).toEqual(before);
    expect(altered).toEqual(['a']);
    const by = { statementId: 'b', how: 'corrects', at: '2026-11-22T15:00:00Z' } as const;
    await expect(guarded().supersede('a', by)).rejects.toThrow(NewsroomFailed);
    expect(await snapshot()).toEqual(before);
    await guarded().publish(publication('b'));
    expect(JSON.stringify(await snapshot())).not.toContain('Forged');
  });

  it.each([
    ['a hash that is not that of its address', { hash: 'f'.repeat(64) }],
    ['an address that is not of its hash', { slug: 'forged-000000' }],
  ])('writes nothing of a page with %s', async (_, change) => {
    const register = memoryRegister();
    await newsroom(register).publish(publication('a'));
    await newsroom(register).prepare('');
    const before = await snapshot();
    const genuine = register.pages.get('a') as NewsroomPage;
    register.pages.set('a', { ...genuine, ...change });
    await newsroom(register).prepare('');
    expect(await snapshot()).toEqual(before);
  });

  it('keeps the time of publishing when the same words were approved anew', async () => {
    const register = memoryRegister();
    await newsroom(register).publish(publication('a'));
    const { publishedAt } = register.pages.get('a') as NewsroomPage;
    const anew = { approvedAt: '2026-11-22T14:20:00Z', approvedBy: { role: 'VD' } };
    await newsroom(register).publish(publication('a', anew));
    expect(register.pages.get('a')).toMatchObject({ ...anew, publishedAt });
    expect(await read(`${slugFor('a')}.html`)).toContain('VD, <time');
  });
});
