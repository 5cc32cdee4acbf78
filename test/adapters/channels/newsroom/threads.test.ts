import { beforeEach, describe, expect, it } from 'vitest';
import { createNewsroom, NewsroomFailed } from '#adapters/channels/newsroom/newsroom.ts';
import type { NewsroomStore } from '#adapters/channels/newsroom/store.ts';
import type {
  CountRemovals,
  PageGuard,
  ReadPromise,
  UpdateStanding,
} from '#domain/publish/newsroom.ts';
import { PageRecord } from '#domain/publish/page-record.ts';
import type { Publication } from '#domain/publish/publisher.ts';
import { verifyPage } from '#domain/publish/verify-page.ts';
import {
  hashFor,
  memoryRegister,
  page,
  publication,
  readHandling,
  site,
  tickingClock,
} from '#test/newsroom/fixtures.ts';
import { newsroomRender } from '../../../../functions/newsroom/render.ts';

const incidentId = '0123456789abcdef0123';
const other = 'fedcba98765432100123';
const slugFor = (id: string) => `uttalande-${id}-${hashFor(id).slice(0, 6)}`;
const trusting: PageGuard = { isGenuine: async () => true, reportAltered: () => {} };

let files: Map<string, { body: string; etag: string }>;
let register: ReturnType<typeof memoryRegister>;
let calls: number;
let promises: Map<string, UpdateStanding>;
let ends: Map<string, string>;
let guard: PageGuard;
let removals: Awaited<ReturnType<CountRemovals>>;
let counted = 0;
const clock = tickingClock();

beforeEach(() => {
  files = new Map();
  register = memoryRegister();
  calls = 0;
  promises = new Map();
  ends = new Map();
  guard = trusting;
  removals = [];
});

/** A store that dies at its n-th write, which has come through or not. */
const store = (diesAt = Number.POSITIVE_INFINITY, reached = false): NewsroomStore => {
  let writes = 0;
  const write = (file: string, body: string) =>
    files.set(file, { body, etag: `${file}-${hashFor(body)}` });
  return {
    read: async (file) => {
      calls += 1;
      return files.get(file);
    },
    write: async (file, body, _, { ifMatch }) => {
      calls += 1;
      writes += 1;
      if (writes === diesAt && reached) write(file, body);
      if (writes >= diesAt) throw new Error('Killed');
      if ((files.get(file)?.etag ?? null) !== ifMatch) return 'conflict';
      write(file, body);
      return 'written';
    },
  };
};

const late: UpdateStanding = { is: 'late', since: '2026-11-22T16:00:00.000Z' };
const readPromise: ReadPromise = async ({ statementId }) => promises.get(statementId);
const newsroom = (from = store()) =>
  createNewsroom({
    ...{ store: from, register, render: newsroomRender, clock, guard, readPromise },
    readEnd: async (id) => ends.get(id),
    readHandling,
    countRemovals: async () => {
      counted += 1;
      return removals;
    },
    ...site,
  });

const words = (id: string, over: Partial<Publication> = {}) =>
  publication(id, { incidentId, nextUpdateAt: '2026-11-22T16:00:00.000Z', ...over });
const publish = (id: string, over: Partial<Publication> = {}) =>
  newsroom().publish(words(id, over));
const read = (file: string) => files.get(file)?.body ?? '';
const pageOf = (id: string) => read(`${slugFor(id)}.html`);
const verdictOn = (id: string) => {
  const json = read(`${slugFor(id)}.json`);
  // The fixtures' hashes are not of their words, so that this is the best verdict that there is.
  return verifyPage(newsroomRender, { html: pageOf(id), json }, PageRecord.parse(JSON.parse(json)));
};
const snapshot = () => [...files].map(([file, { body }]) => [file, body]).toSorted();
const thread = () => read(`incident--${incidentId}.html`);

describe('the thread of an incident', () => {
  it('is written with each statement: page and feeds, and in another language what is in that', async () => {
    await publish('a');
    await publish('b', { language: 'en' });
    await publish('c', { incidentId: other });
    for (const file of ['.html', '.xml', '.json']) {
      const body = read(`incident--${incidentId}${file}`);
      for (const id of ['a', 'b']) expect(body).toContain(`/${slugFor(id)}"`);
      expect(body).not.toContain(slugFor('c'));
    }
    expect(read(`incident-en--${incidentId}.html`)).not.toContain(slugFor('a'));
    expect(read(`incident-en--${incidentId}.html`)).toContain(slugFor('b'));
    expect(read(`incident-en--${other}.html`)).toContain('There is a later statement in Swedish');
    expect(read(`incident-en--${other}.html`)).not.toContain('Text för c.');
  });

  it('makes the page before it say that a newer one has come, once and for all', async () => {
    for (const id of ['a', 'b']) await publish(id);
    const before = pageOf('a');
    expect(before).toContain('Det finns nyare besked sedan');
    expect(pageOf('b')).not.toContain('Det finns nyare besked sedan');
    await publish('c');
    expect(pageOf('a')).toBe(before);
    expect(pageOf('b')).toContain('Det finns nyare besked sedan');
    for (const id of ['a', 'b', 'c']) expect(verdictOn(id)).toBe('not-public');
  });

  it('takes no translation for a newer statement, and none of another incident', async () => {
    await publish('a');
    await publish('b', { language: 'en' });
    await publish('c', { incidentId: other });
    await publish('d', { incidentId: undefined });
    for (const id of ['a', 'b', 'c', 'd']) expect(pageOf(id)).not.toContain('class="notice"');
  });

  it('is finished by publishing again after a crash at any write', async () => {
    await publish('a');
    const start = new Map(files);
    const pages = new Map(register.pages);
    for (const reached of [true, false]) {
      for (let n = 1; n <= 11; n += 1) {
        files = new Map(start);
        register.pages.clear();
        for (const [id, page] of pages) register.pages.set(id, page);
        const died = newsroom(store(n, reached));
        expect(await died.publish(words('b'))).toMatchObject({ state: 'unknown' });
        const isLast = n === 11 && reached;
        const found = await newsroom().find(words('b'));
        expect(found.state).toBe(isLast ? 'published' : 'absent');
        await publish('b');
        expect(pageOf('a')).toContain('Det finns nyare besked sedan');
        expect(thread()).toContain(`/${slugFor('b')}"`);
        for (const id of ['a', 'b']) expect(verdictOn(id)).toBe('not-public');
        expect(await newsroom().find(words('b'))).toMatchObject({ state: 'published' });
      }
    }
  });

  it('loses nothing when statements come at once', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(ids.map((id) => publish(id)));
    for (const id of ids) expect(thread()).toContain(`/${slugFor(id)}"`);
    const newest = (await register.newest(1))[0]!.statementId;
    for (const id of ids) {
      expect(pageOf(id).includes('Det finns nyare besked sedan')).toBe(id !== newest);
      expect(verdictOn(id)).toBe('not-public');
    }
  });

  it('marks what was corrected, and no longer holds what was taken back', async () => {
    await publish('a');
    await publish('b');
    const by = { statementId: 'b', at: '2026-11-22T15:00:00Z' };
    await newsroom().supersede('a', { ...by, how: 'corrects' });
    expect(thread()).toContain('Rättat');
    await newsroom().supersede('a', { ...by, how: 'withdraws' });
    expect(JSON.stringify(snapshot())).not.toContain('Text för a.');
    expect(verdictOn('a')).toBe('withdrawn');
  });

  it('says how many comments were removed once it is renewed, and has no page without a statement', async () => {
    await newsroom().renewThread(incidentId);
    expect(snapshot()).toEqual([]);
    await publish('a');
    await publish('b', { language: 'en' });
    removals = [{ ground: 'threat', count: 7 }];
    counted = 0;
    await newsroom().renewThread(incidentId);
    // For each of the two pages, and for no feed.
    expect(counted).toBe(2);
    expect(thread()).toContain('<li>7: hot</li>');
    expect(read(`incident-en--${incidentId}.html`)).toContain('<li>7: threat</li>');
    removals = [];
    await newsroom().renewThread(incidentId);
    expect(thread()).not.toContain('class="removals"');
  });

  it('holds nothing that was altered behind the journal’s back', async () => {
    await publish('a');
    await publish('b');
    const genuine = register.pages.get('a')!;
    guard = { ...trusting, isGenuine: async (page) => page.text !== 'Forged' };
    register.pages.set('a', { ...genuine, text: 'Forged' });
    expect(await publish('c')).toMatchObject({ state: 'published' });
    expect(JSON.stringify(snapshot())).not.toContain('Forged');
    expect(thread()).toContain(`/${slugFor('c')}"`);
  });
});

describe('a page in a language that fell behind', () => {
  const link = (id: string) => `<a href="/newsroom/${slugFor(id)}" hreflang="sv">`;
  const later = 'There is a later statement in Swedish';
  const corrected = 'There is a correction in Swedish';

  it('says that something later is in another, and a correction too', async () => {
    await publish('a');
    await publish('b', { language: 'en' });
    await newsroom().renewThread(incidentId);
    expect(pageOf('b')).not.toContain('in Swedish');
    await publish('c', { kind: 'update' });
    await newsroom().renewThread(incidentId);
    expect(pageOf('b')).toContain(later);
    expect(pageOf('b')).toContain(link('c'));
    await publish('d', { kind: 'correction' });
    await publish('e', { kind: 'update' });
    await newsroom().renewThread(incidentId);
    for (const part of [later, link('e'), corrected, link('d')])
      expect(pageOf('b')).toContain(part);
    expect(pageOf('b')).not.toContain(link('c'));
    for (const id of ['a', 'b', 'c', 'd', 'e']) expect(verdictOn(id)).toBe('not-public');
    for (const id of ['a', 'c', 'd', 'e']) expect(pageOf(id)).not.toContain('på engelska');
  });

  it('says no longer so once it has caught up by a translation', async () => {
    await publish('a');
    await publish('b', { language: 'en' });
    await publish('c', { kind: 'update' });
    await publish('d', { kind: 'update', language: 'en', translationOf: 'c' });
    await newsroom().renewThread(incidentId);
    for (const id of ['a', 'b', 'c', 'd']) expect(pageOf(id)).not.toMatch(/in Swedish|på engelska/);
  });

  it('leads nowhere that readers can not see', async () => {
    await publish('b', { language: 'en' });
    await newsroom(store(1)).publish(words('c', { kind: 'update' }));
    await newsroom().renewThread(incidentId);
    expect(pageOf('b')).not.toContain('in Swedish');
  });
});

describe('the end of an incident', () => {
  const at = '2026-11-22T17:00:00.000Z';
  const swedish = `<strong>Det här är över sedan</strong> <time datetime="${at}"`;
  const english = `<strong>This has been over since</strong> <time datetime="${at}"`;
  const shown = () => ({
    sv: [pageOf('a'), pageOf('b'), thread(), read('index.html'), read('feed.xml')],
    en: [pageOf('c'), read(`incident-en--${incidentId}.html`), read('index-en.html')],
  });
  const publishAll = async () => {
    await publish('a');
    await publish('b', { nextUpdateAt: undefined });
    await publish('c', { language: 'en' });
    await publish('d', { incidentId: other, nextUpdateAt: undefined });
    promises.set('c', { is: 'given' });
  };
  const expectOver = () => {
    for (const html of shown().sv) expect(html).toContain(at);
    for (const html of shown().sv.slice(0, 4)) expect(html).toContain(swedish);
    for (const html of shown().en) expect(html).toContain(english);
    expect(thread()).toContain(`"coverageEndTime":"${at}"`);
    const items: unknown[] = JSON.parse(read('feed.json')).items;
    expect(items).toContainEqual(expect.objectContaining({ _talan: { ended_at: at } }));
    expect(items.filter((item) => Object.hasOwn(Object(item), '_talan'))).toHaveLength(3);
    for (const id of ['a', 'b', 'c', 'd']) expect(verdictOn(id)).toBe('not-public');
  };

  it('stands on all its pages, its thread, the lists and feeds, and on nothing else', async () => {
    await publishAll();
    ends.set(incidentId, at);
    await newsroom().renewIncident(incidentId);
    expectOver();
    expect(pageOf('d')).not.toContain('över sedan');
    expect(read('index.html').split(swedish)).toHaveLength(3);
    // What was promised before is told as past.
    for (const html of [...shown().sv, ...shown().en])
      expect(html).not.toMatch(/<b>(Nästa besked|Next update)<\/b>/);
  });

  it('is on what is published after it, and gone again once it is not over after all', async () => {
    await publishAll();
    await newsroom().renewIncident(incidentId);
    const before = snapshot();
    ends.set(incidentId, at);
    await newsroom().renewIncident(incidentId);
    await publish('e');
    expect(pageOf('e')).toContain(swedish);
    ends.clear();
    register.pages.delete('e');
    for (const file of [...files.keys()].filter((name) => name.startsWith('uttalande-e')))
      files.delete(file);
    await newsroom().renewIncident(incidentId);
    expect(snapshot()).toEqual(before);
  });

  it('is told in the end wherever telling it was cut off', async () => {
    await publishAll();
    ends.set(incidentId, at);
    const start = new Map(files);
    for (let n = 1; n <= 12; n += 1) {
      files = new Map(start);
      await expect(newsroom(store(n)).renewIncident(incidentId)).rejects.toThrow(NewsroomFailed);
      await newsroom().renewIncident(incidentId);
      expectOver();
    }
  });

  it('of an incident that nothing is out about writes nothing', async () => {
    ends.set(incidentId, at);
    await newsroom().renewIncident(incidentId);
    expect(snapshot()).toEqual([]);
  });
});

describe('a promised update on a page', () => {
  it('is late once the page is renewed, until a newer statement comes', async () => {
    await publish('a');
    promises.set('a', late);
    await newsroom().renewThread(incidentId);
    const isLate = 'Nästa besked är försenat sedan';
    expect(pageOf('a')).toContain(isLate);
    expect(thread()).toContain(isLate);
    expect(verdictOn('a')).toBe('not-public');
    const after = snapshot();
    await newsroom().renewThread(incidentId);
    expect(snapshot()).toEqual(after);
    await publish('b');
    expect(pageOf('a')).not.toContain(isLate);
    expect(pageOf('a')).toContain('Det finns nyare besked sedan');
    expect(thread()).not.toContain(isLate);
  });

  it('of earlier words stands on the newest page in each language, and on the thread', async () => {
    await publish('a');
    await publish('b', { nextUpdateAt: undefined });
    await publish('c', { language: 'en', nextUpdateAt: undefined });
    const next = '<b>Nästa besked</b> <time datetime="2026-11-22T16:00:00.000Z"';
    for (const id of ['b', 'c'])
      promises.set(id, { is: 'awaited', at: '2026-11-22T16:00:00.000Z' });
    await newsroom().renewThread(incidentId);
    expect(pageOf('b')).toContain(next);
    expect(pageOf('c')).toContain('<b>Next update</b> <time datetime="2026-11-22T16:00:00.000Z"');
    const english = () => read(`incident-en--${incidentId}.html`);
    expect(english()).toContain('<b>Next update</b> <time datetime="2026-11-22T16:00:00.000Z"');
    for (const id of ['b', 'c']) promises.set(id, { ...late, next: '2026-11-22T17:00:00.000Z' });
    await newsroom().renewThread(incidentId);
    for (const html of [pageOf('c'), english()]) {
      expect(html).toContain('<b>Next update, late since</b> <time datetime="2026-11-22T16:00');
      expect(html).toContain('<b>Next update</b> <time datetime="2026-11-22T17:00');
    }
    for (const id of ['a', 'b', 'c']) expect(verdictOn(id)).toBe('not-public');
  });

  it('is late in the end wherever renewing was cut off', async () => {
    await publish('a');
    promises.set('a', late);
    const start = new Map(files);
    for (const reached of [true, false]) {
      for (let n = 1; n <= 3; n += 1) {
        files = new Map(start);
        await expect(newsroom(store(n, reached)).renewThread(incidentId)).rejects.toThrow(
          NewsroomFailed,
        );
        await newsroom().renewThread(incidentId);
        expect(verdictOn('a')).toBe('not-public');
        expect(thread()).toContain('försenat');
      }
    }
  });

  it('of what nobody could see yet is not renewed', async () => {
    await newsroom(store(1)).publish(words('a'));
    await newsroom().renewThread(incidentId);
    await newsroom().renewThread('unknown');
    expect(snapshot()).toEqual([]);
  });
});

describe('a publication', () => {
  it('costs the same however many threads there are', async () => {
    const cost = async (id: string, incident: string) => {
      calls = 0;
      await newsroom().publish(words(id, { incidentId: incident }));
      return calls;
    };
    const fill = (from: number, to: number) => {
      for (let n = from; n < to; n += 1) {
        const slug = slugFor(`x${n}`);
        const publishedAt = new Date(Date.parse('2026-11-01T00:00:00Z') + n).toISOString();
        const incident = String(n).padStart(20, '0');
        const hash = hashFor(`x${n}`);
        const old = page({ statementId: `x${n}`, slug, hash, publishedAt, incidentId: incident });
        register.pages.set(old.statementId, old);
        files.set(`${slug}.html`, { body: '', etag: slug });
      }
    };
    // Full lists first: they hold fifty.
    fill(0, 60);
    await cost('first', incidentId);
    const few = await cost('few', other);
    fill(60, 1_000);
    expect(await cost('many', hashFor('many').slice(0, 20))).toBe(few);
  });
});
