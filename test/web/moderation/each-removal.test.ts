import { expect, it } from 'vitest';
import { allInForce, isForbidden, type Removal, undecidedIn } from '#domain/moderation/removal.ts';
import { removalJournal, UNDECIDED } from '#domain/moderation/removal-journal.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { tellUnconfirmed } from '#steps/due/tell-unconfirmed.ts';
import { receive } from '../../support/comment.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const forbidden = { ground: 'child-abuse', reason: 'Bilder.' };

// One person removes a comment at once; its author changes it, and somebody proposes that for the new words too.
const begin = async (second: { ground: string; reason: string } | undefined = forbidden) => {
  const deps = testDeps();
  const { sendAs } = wholeApp(deps);
  const { id } = await receive(deps, { text: 'Bilder finns här' });
  const as =
    (person: string) =>
    async (path: string, body?: unknown): Promise<{ status: number; body: any }> => {
      const method = body === undefined ? 'GET' : 'POST';
      const response = await sendAs(person, method, `/api/comments/${id}/removal${path}`, body);
      return { status: response.status, body: await response.json() };
    };
  const karin = as('karin');
  await karin('', forbidden);
  const at = deps.now();
  deps.now = () => new Date(at.getTime() + 60_000);
  await receive(deps, { text: 'Fler bilder finns där' });
  const first = (await karin('')).body.hash;
  if (second) await karin('', second);
  const read = async () => (await deps.journal.read(removalJournal, id)) as Removal;
  const entries = async () =>
    (await deps.journal.entries(`removal#${id}`, { limit: 100 })).items.map(
      ({ entry, payload }) => ({ entry, payload: payload ?? null }),
    );
  return { deps, id, first, read, entries, karin, dan: as('dan') };
};

it('confirms each removal by itself, whatever the author wrote since', async () => {
  const { first, read, karin, dan, entries, id } = await begin();
  expect((await dan('')).body.undecidedBefore).toMatchObject([{ hash: first }]);
  expect(JSON.stringify((await dan('')).body)).not.toMatch(/"key"|"marks"|Bilder/);
  const decision = { decision: 'remove', hash: first };
  expect((await karin('/decision', decision)).body.type).toContain('same-person');
  expect((await dan('/decision', decision)).status).toBe(200);
  expect(await read()).toMatchObject({
    state: 'unconfirmed',
    earlier: [{ hash: first, state: 'removed', decidedBy: 'dan' }],
  });
  expect(isForbidden(await read())).toBe(true);
  expect((await dan('/decision', decision)).status).toBe(409);
  expect((await dan('/decision', { decision: 'remove' })).body.state).toBe('removed');
  expect(undecidedIn(await read())).toEqual([]);
  const exported = { stream: `removal#${id}`, entries: await entries() };
  expect(verifyExport(exported)).toMatchObject({ wrong: [], breach: undefined });
});

it('confirms what was removed at once though its author has changed it', async () => {
  const { first, read, dan } = await begin(undefined);
  await dan('', { ground: 'spam', reason: 'Reklam.' });
  await dan('/decision', { decision: 'remove', hash: first });
  expect(isForbidden(await read())).toBe(true);
});

it('confirms what was removed at once after more changes than are kept', async () => {
  const { deps, first, read, dan } = await begin(undefined);
  for (const turn of ['en', 'två', 'tre', 'fyra', 'fem']) {
    const at = deps.now();
    deps.now = () => new Date(at.getTime() + 60_000);
    await receive(deps, { text: `Ändrat ${turn} gånger` });
  }
  expect((await dan('/decision', { decision: 'remove', hash: first })).status).toBe(200);
  expect(isForbidden(await read())).toBe(true);
});

it('shows the comment again once nothing is in force, while its new words wait', async () => {
  const { first, read, karin, dan } = await begin({ ground: 'spam', reason: 'Reklam.' });
  await karin('/receipt', { onChannel: 'hidden' });
  await dan('/decision', { decision: 'keep', hash: first });
  const removal = await read();
  expect(allInForce(removal)).toEqual([]);
  expect(removal).toMatchObject({ state: 'proposed', onChannel: 'hidden' });
  const wanted = removalJournal.due?.(removal).map(({ kind, key }) => `${kind} ${key}`);
  expect(wanted).toEqual([
    ...['hide-comment shown', 'renew-thread kept'],
    `tell-quoted ${removal.earlier?.[0]?.hash}`,
  ]);
  expect((await karin('/receipt', { onChannel: 'shown' })).body.onChannel).toBe('shown');
});

it('asks for each, and goes on telling that one is unconfirmed', async () => {
  const { deps, id, first, read } = await begin();
  const told: string[] = [];
  const removalNotifier = {
    notify: async ({ id: message }: { id: string }) => {
      told.push(message);
    },
  };
  const wanted = () => removalJournal.due?.(read2) ?? [];
  let read2 = await read();
  for (const kind of ['confirm-removal', 'removal-unconfirmed'] as const) {
    for (const item of wanted().filter((each) => each.kind === kind)) {
      await tellUnconfirmed(
        { ...deps, removalNotifier },
        kind,
      )({
        ...item,
        ...{ kind, aggregate: 'removal', id },
      });
    }
    read2 = await read();
  }
  expect(new Set(told).size).toBe(told.length);
  expect(told.filter((each) => each.endsWith('-dan'))).toHaveLength(4);
  expect(wanted().filter(({ kind }) => kind.includes('confirm'))).toEqual([]);
  expect(read2.earlier).toMatchObject([{ hash: first, unconfirmedToldAt: expect.any(String) }]);
});

it('asks once to confirm one, and tells nobody of it once it is decided', async () => {
  const { deps, id, read, dan } = await begin();
  const told: string[] = [];
  const removalNotifier = {
    notify: async ({ id: message }: { id: string }) => {
      told.push(message);
    },
  };
  const item = removalJournal.due?.(await read()).find(({ kind }) => kind === 'confirm-removal');
  const tell = (kind: 'confirm-removal' | 'removal-unconfirmed') =>
    tellUnconfirmed(
      { ...deps, removalNotifier },
      kind,
    )({
      ...{ ...item!, kind, aggregate: 'removal', id },
    });
  await tell('confirm-removal');
  const once = told.length;
  expect(once).toBeGreaterThan(0);
  await tell('confirm-removal');
  await dan('/decision', { decision: 'remove' });
  await tell('removal-unconfirmed');
  expect(told).toHaveLength(once);
});

it('asks again where it reached nobody, the later the longer that is', async () => {
  const { deps, id, read } = await begin();
  const item = removalJournal.due?.(await read()).find(({ kind }) => kind === 'confirm-removal');
  const inTenMinutes = new Date(Date.parse((await read()).proposedAt) + 10 * 60_000);
  const tell = tellUnconfirmed(
    {
      ...{ ...deps, now: () => inTenMinutes },
      removalNotifier: { notify: () => Promise.reject(new Error('no mail')) },
    },
    'confirm-removal',
  );
  expect(await tell({ ...item!, kind: 'confirm-removal', aggregate: 'removal', id })).toBe(
    new Date(inTenMinutes.getTime() + 10 * 60_000).toISOString(),
  );
});

it('shows and takes the decision on each of them on the page', async () => {
  const { deps, id, first, read } = await begin();
  const dan = await browser(deps, 'dan');
  const html = await dan.page(`/desk/inbox/${id}?incident=none`);
  expect(html.match(/id="act-removal-decision-/g)).toHaveLength(2);
  expect(html).toContain(`value="${first}"`);
  expect((await dan.page('/desk/removals')).match(/\/desk\/inbox\//g)?.length).toBeGreaterThan(1);
  await dan.post(`/desk/inbox/${id}/removal-decision?incident=none`, {
    ...{ hash: first, decision: 'remove' },
  });
  expect((await read()).earlier).toMatchObject([{ hash: first, state: 'removed' }]);
});

it('keeps on the desk what waits beneath a newer one, and folds journals that name none', async () => {
  const { entries, read, karin, dan } = await begin({ ground: 'spam', reason: 'Reklam.' });
  await dan('/decision', { decision: 'keep' });
  expect((await read()).state).toBe('unconfirmed');
  expect(removalJournal.index(await read())).toMatchObject({ desk: UNDECIDED });
  await karin('', { ground: 'spam', reason: 'Reklam.' });
  expect(removalJournal.index(await read())).toMatchObject({ desk: UNDECIDED });
  const told = { people: ['dan'], failed: [] };
  const meta = { by: 'talan', at: '2026-11-22T13:05:00.000Z' };
  const old = [
    ...(await entries()).map(({ entry, payload }) => ({
      event: { type: entry.type, data: entry.data, words: payload?.words } as never,
      meta: entry,
    })),
    { event: { type: 'confirmation-asked', data: told } as never, meta },
    { event: { type: 'removal-decided', data: { decision: 'remove' } } as never, meta },
  ];
  const folded = old.reduce<Removal | undefined>(
    (state, { event, meta: by }) => removalJournal.fold(state, event, by),
    undefined,
  );
  expect(folded).toMatchObject({
    ...{ state: 'removed', confirmationAskedAt: meta.at },
    earlier: [{ state: 'unconfirmed' }],
  });
});
