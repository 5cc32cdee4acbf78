import { beforeEach, describe, expect, it } from 'vitest';
import type { ThawedPost } from '#domain/freeze/thaw.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { thaw } from '#web/actions/thaw.ts';
import { readPlanned } from '#web/read/freeze.ts';
import { plan } from '../plan.ts';
import { seedMissed, seedScheduled, read as stored } from '../planned/scheduled.ts';
import { person, seedIncident } from '../seed.ts';
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

/** Everything later than the entries before it. */
const later = () => {
  deps.clock.now = new Date(deps.clock.now.getTime() + 1000);
};

const freeze = async () => {
  later();
  const incident = await seedIncident(deps);
  later();
  return incident;
};

const thawed = async (by: string, incidentId: string, post: ThawedPost, reason?: string) => {
  const done = await thaw(deps, person(by), { incidentId, posts: [post], reason });
  later();
  return done.ok ? 'done' : done.refusal.type;
};

const standing = async (id: string) =>
  (await readPlanned(deps)).planned.find(({ statement }) => statement.id === id)?.status;

describe('a released post that is planned for another time', () => {
  const release = async () => {
    const { id, hash } = await seedScheduled(deps, NINE);
    const incident = await freeze();
    const done = await thawed('anna', incident.id, { id, do: 'release', hash }, 'Val i morgon.');
    expect(done).toBe('done');
    return id;
  };

  const replanned = async (id: string) => {
    const { hash } = await stored(deps, id);
    expect((await replan('anna', id, { at: TEN, hash })).status).toBe(200);
    later();
    return stored(deps, id);
  };

  it('stays released in the freeze that it was released in', async () => {
    const id = await release();
    expect(await replanned(id)).toMatchObject({ publishAt: TEN, released: true });
    expect(await standing(id)).toBe('scheduled');
  });

  it('lies on ice in a later freeze, that of the release long over or not', async () => {
    const id = await release();
    await freeze();
    expect(await standing(id)).toBe('frozen');
    expect((await replanned(id)).released).not.toBe(true);
    expect(await standing(id)).toBe('frozen');
  });
});

describe('dropping a post while thawing', () => {
  const over = async () => {
    const incident = await freeze();
    expect((await resolveIncident(deps, person('karin'), incident.id)).ok).toBe(true);
    return incident.id;
  };

  it('takes what lies on ice or missed its time', async () => {
    const frozen = await seedScheduled(deps, NINE);
    const missed = await seedMissed(deps, NINE);
    const incidentId = await over();
    for (const { id } of [frozen, missed]) {
      expect(await thawed('anna', incidentId, { id, do: 'drop' })).toBe('done');
      expect(await stored(deps, id)).toMatchObject({ status: 'withdrawn' });
    }
  });

  it('leaves what goes out anyway, and what is out or dropped already', async () => {
    const { id, hash } = await seedScheduled(deps, NINE);
    const gone = await seedScheduled(deps, NINE);
    const incidentId = await over();
    expect(await thawed('anna', incidentId, { id: gone.id, do: 'drop' })).toBe('done');
    expect(await thawed('anna', incidentId, { id: gone.id, do: 'drop' })).toBe('changed-meanwhile');
    expect(await thawed('anna', incidentId, { id, do: 'replan', at: TEN, hash })).toBe('done');
    expect(await thawed('anna', incidentId, { id, do: 'drop' })).toBe('changed-meanwhile');
    expect(await stored(deps, id)).toMatchObject({ status: 'scheduled', publishAt: TEN });
  });

  it('is for writers and those whose mandate covers the post', async () => {
    const [anna] = plan.mandates;
    if (!anna) throw new Error('The plan names a mandate');
    const english = { ...anna, person: 'ulla', deputies: [], languages: ['en' as const] };
    const ulla = { ...person('anna'), id: 'ulla', email: 'ulla@malarvatten.example' };
    deps = {
      ...deps,
      plan: { ...plan, people: [...plan.people, ulla], mandates: [...plan.mandates, english] },
    };
    const { id } = await seedScheduled(deps, NINE);
    const incidentId = await over();
    const posts = [{ id, do: 'drop' as const }];
    const refused = await thaw(deps, ulla, { incidentId, posts });
    expect(refused).toMatchObject({ ok: false, refusal: { type: 'no-mandate' } });
    expect(await stored(deps, id)).toMatchObject({ status: 'scheduled' });
    expect(await thawed('anna', incidentId, { id, do: 'drop' })).toBe('done');
  });
});
