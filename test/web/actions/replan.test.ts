import { beforeEach, describe, expect, it } from 'vitest';
import { plan } from '../plan.ts';
import { seedMissed, seedScheduled, read as stored } from '../planned/scheduled.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const NINE = '2026-11-23T08:00:00.000Z';
const TEN = '2026-11-23T09:00:00.000Z';

let deps: ReturnType<typeof testDeps>;
beforeEach(() => {
  deps = testDeps();
});

const replan = (person: string, id: string, body: object) =>
  wholeApp(deps).sendAs(person, 'POST', `/api/statements/${id}/replan`, body);

describe('planning words for another time', () => {
  it('is an approval of the same words for that time, by someone with the mandate', async () => {
    const { id, hash, texts } = await seedMissed(deps, NINE);
    const done = await replan('anna', id, { at: TEN, hash });
    expect(done.status).toBe(200);
    const after = await stored(deps, id);
    expect(after).toMatchObject({ status: 'scheduled', publishAt: TEN, texts });
    expect(after.decision).toMatchObject({ by: 'anna', decision: 'approve', hash: after.hash });
    expect(after.hash).not.toBe(hash);
  });

  it('is nothing for whoever requested it or has no mandate', async () => {
    const { id, hash } = await seedMissed(deps, NINE);
    expect((await replan('karin', id, { at: TEN, hash })).status).toBe(403);
    expect((await replan('adam', id, { at: TEN, hash })).status).toBe(403);
    expect(await stored(deps, id)).toMatchObject({ status: 'missed', publishAt: NINE });
  });

  it('is refused for a time that has passed, and for words that were not shown', async () => {
    const { id, hash } = await seedScheduled(deps, NINE);
    const late = await replan('anna', id, { at: '2026-11-22T10:00:00Z', hash });
    expect(await late.json()).toMatchObject({ type: expect.stringContaining('publish-time') });
    const other = await replan('anna', id, { at: TEN, hash: 'a'.repeat(64) });
    expect(await other.json()).toMatchObject({
      type: expect.stringContaining('changed-meanwhile'),
    });
    expect(await stored(deps, id)).toMatchObject({ status: 'scheduled', publishAt: NINE });
  });

  it('asks for the signature where the plan demands one', async () => {
    const started: string[] = [];
    const { id, hash } = await seedMissed(deps, NINE);
    const passkey = { 1: 'required', 2: 'required', 3: 'required' } as const;
    deps = {
      ...deps,
      plan: { ...plan, passkey },
      workflow: {
        ...deps.workflow,
        start: async (statementId) => void started.push(statementId),
      },
    };
    expect((await replan('anna', id, { at: TEN, hash })).status).toBe(200);
    const after = await stored(deps, id);
    expect(after).toMatchObject({ status: 'awaiting-approval', publishAt: TEN, rounds: [] });
    expect(after.decision).toBeUndefined();
    expect(started).toEqual([id]);
  });
});

it('is done in the page of a missed post, which can be dropped there too', async () => {
  const { id, hash = '' } = await seedMissed(deps, NINE);
  const anna = await browser(deps, 'anna', 'sv');
  expect(await anna.page(`/desk/statements/${id}`)).toContain('Planera om till en annan tid');
  const path = `/desk/statements/${id}/replan`;
  const refused = await anna.post(path, { hash, at: '' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('<a href="#f-at">');
  expect((await anna.post(path, { hash, at: '2026-11-23T10:00' })).status).toBe(303);
  expect(await stored(deps, id)).toMatchObject({ status: 'scheduled', publishAt: TEN });
  const karin = await browser(deps, 'karin', 'sv');
  expect(await karin.page(`/desk/statements/${id}`)).toContain(`/desk/statements/${id}/withdraw`);
});
