import { beforeEach, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedWaiting, write } from '../seed.ts';
import { seedTwin } from '../seed-twin.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

let deps: TestDeps;
let anna: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  anna = await browser(deps, 'anna', 'sv');
});

const decisionOn = async (id: string) =>
  (await deps.journal.read(statementJournal, id))?.decision?.decision;

const seedPair = async (over: Parameters<typeof seedTwin>[2] = {}) => {
  const first = await seedWaiting(deps);
  return { first, twin: await seedTwin(deps, first, over) };
};

const both = (
  first: { id: string; hash: string },
  twin: { id: string; hash: string },
): Record<string, string> => ({
  decision: 'approve-both',
  hash: first.hash,
  twin: twin.id,
  twinHash: twin.hash,
});

describe('a pair that waits for the same person', () => {
  it('is shown on one page, whichever of them is opened', async () => {
    const { first, twin } = await seedPair();
    const page = await anna.page(`/approve/${first.id}`);
    expect(page).toContain('Samma sak på engelska');
    expect(page).toContain('Boil the water in Norrby.');
    expect(page).toContain(`name="twinHash" value="${twin.hash}"`);
    expect(page).toContain('Ja, publicera på båda språken');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const other = await anna.page(`/approve/${twin.id}`);
    expect(other).toContain('Samma sak på svenska');
    expect(other).toContain(`name="twinHash" value="${first.hash}"`);
  });

  it('is approved by one answer, as two decisions, also when it is sent again', async () => {
    const { first, twin } = await seedPair();
    const path = `/approve/${first.id}/decision`;
    const answer = await anna.post(path, both(first, twin));
    const again = await anna.post(path, both(first, twin));
    expect(answer.headers.get('location')).toContain(`/approve/${first.id}?done=decided-both`);
    expect(again.headers.get('location')).toBe(answer.headers.get('location'));
    expect(await decisionOn(first.id)).toBe('approve');
    expect(await decisionOn(twin.id)).toBe('approve');
  });

  it('is approved in one language alone', async () => {
    const { first, twin } = await seedPair();
    const form = { ...both(first, twin), decision: 'approve' };
    await anna.post(`/approve/${first.id}/decision`, form);
    expect(await decisionOn(first.id)).toBe('approve');
    expect(await decisionOn(twin.id)).toBeUndefined();
  });

  it('leads to the twin where its words have changed meanwhile', async () => {
    const { first, twin } = await seedPair();
    const form = both(first, { ...twin, hash: 'f'.repeat(64) });
    const answer = await anna.post(`/approve/${first.id}/decision`, form);
    expect(answer.headers.get('location')).toContain(`/approve/${twin.id}?done=decided-one`);
    expect(await decisionOn(first.id)).toBe('approve');
    expect(await decisionOn(twin.id)).toBeUndefined();
  });

  it('decides nothing about the twin where the first answer does not count', async () => {
    const { first, twin } = await seedPair();
    const form = both({ ...first, hash: 'f'.repeat(64) }, twin);
    expect((await anna.post(`/approve/${first.id}/decision`, form)).status).toBe(409);
    expect(await decisionOn(twin.id)).toBeUndefined();
  });
});

describe('a twin is not there to be approved along', () => {
  const shown = async (id: string) => (await anna.page(`/approve/${id}`)).includes('twinHash');

  it('where it waits for someone else', async () => {
    const { first, twin } = await seedPair({ who: 'dan' });
    expect(await shown(first.id)).toBe(false);
    await anna.post(`/approve/${first.id}/decision`, both(first, twin));
    expect(await decisionOn(twin.id)).toBeUndefined();
  });

  it('where a rule stops it', async () => {
    const stopped = 'We are sorry. Vi beklagar om någon känner sig orolig.';
    const drafted = [{ channel: 'newsroom' as const, title: 'T', text: stopped, sentences: [] }];
    const { first } = await seedPair({ drafted });
    expect(await shown(first.id)).toBe(false);
  });

  it('where it is decided already, or is no twin', async () => {
    const { first, twin } = await seedPair();
    await write(deps, twin.id, 'anna', { type: 'withdrawn', data: {} });
    expect(await shown(first.id)).toBe(false);
    const lone = await seedWaiting(deps);
    expect(await shown(lone.id)).toBe(false);
  });
});
