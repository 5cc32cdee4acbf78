import { beforeEach, describe, expect, it } from 'vitest';
import { GATE_ID } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { replanStatement } from '#web/actions/replan.ts';
import { thaw } from '#web/actions/thaw.ts';
import { readStands } from '#web/read/freeze.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';
import { seedScheduled, read as stored } from './scheduled.ts';

const NINE = '2026-11-23T08:00:00.000Z';
const PATH = '/desk/planned/thaw';

let deps: ReturnType<typeof testDeps>;
let anna: Awaited<ReturnType<typeof browser>>;
let one: Statement;
let other: Statement;
let incident: Incident;
beforeEach(async () => {
  deps = testDeps();
  anna = await browser(deps, 'anna', 'sv');
  one = await seedScheduled(deps, NINE);
  other = await seedScheduled(deps, NINE);
  deps.clock.now = new Date(deps.clock.now.getTime() + 1000);
  incident = await seedIncident(deps);
  deps.clock.now = new Date(deps.clock.now.getTime() + 1000);
});

const over = () => resolveIncident(deps, person('karin'), incident.id);
const holds = async () => (await deps.journal.read(gateJournal, GATE_ID))?.holds ?? [];
const chosen = () => ({
  incidentId: incident.id,
  [`post.${one.id}.do`]: 'replan',
  [`post.${one.id}.at`]: '2026-11-24T10:00',
  [`post.${one.id}.hash`]: one.hash ?? '',
  [`post.${other.id}.do`]: 'drop',
  [`post.${other.id}.hash`]: other.hash ?? '',
});

describe('thawing', () => {
  it('offers no form where nothing lies on ice and the crisis goes on', async () => {
    const empty = testDeps();
    await seedIncident(empty);
    const page = await (await browser(empty, 'anna', 'sv')).page(PATH);
    expect(page).toContain('Inget inlägg ligger på is');
    expect(page).not.toContain('name="reason"');
  });

  it('shows what was chosen, word for word, and does it once that is confirmed', async () => {
    await over();
    expect(await anna.page(PATH)).toContain(`name="post.${one.id}.do" value="keep" checked`);
    const preview = await (await anna.post(PATH, { ...chosen(), step: 'preview' })).text();
    expect(preview).toContain('exakt den här texten för 24\u00a0nov. kl.\u00a010.00');
    expect(preview).toContain('Simhallen har öppet i jul.');
    expect(preview).toContain('Stryks, och går aldrig ut.');
    expect(preview).toContain(`name="post.${one.id}.hash" value="${one.hash}"`);
    expect(await stored(deps, one.id)).toMatchObject({ publishAt: NINE });
    const done = await anna.post(PATH, { ...chosen(), step: 'confirm' });
    expect(done.headers.get('location')).toMatch(/^\/desk\/planned\?done=thawed&sent=thaw-/u);
    expect(await stored(deps, one.id)).toMatchObject({
      status: 'scheduled',
      publishAt: '2026-11-24T09:00:00.000Z',
    });
    expect(await stored(deps, other.id)).toMatchObject({ status: 'withdrawn' });
    expect(await holds()).toEqual([]);
  });

  it('keeps what was chosen where a time is missing, and where someone goes back', async () => {
    await over();
    const late = { ...chosen(), [`post.${one.id}.at`]: '' };
    const refused = await anna.post(PATH, { ...late, step: 'preview' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(`href="#f-post-${one.id}-at"`);
    expect(page).toContain(`name="post.${other.id}.do" value="drop" checked`);
    const back = await (await anna.post(PATH, { ...chosen(), step: 'edit' })).text();
    expect(back).toContain('value="2026-11-24T10:00"');
  });

  it('says what is wrong with a time, and not that someone was quicker', async () => {
    await over();
    const past = { id: one.id, hash: one.hash, do: 'replan' as const, at: '2026-11-22T10:00:00Z' };
    const posts = [past, { id: other.id, hash: 'f'.repeat(64), do: 'replan' as const, at: NINE }];
    const input = { incidentId: incident.id, posts };
    expect(await thaw(deps, person('anna'), input)).toEqual({
      ok: false,
      refusal: { type: 'publish-time' },
    });
    expect(await thaw(deps, person('anna'), { ...input, posts: posts.slice(1) })).toEqual({
      ok: false,
      refusal: { type: 'changed-meanwhile', posts: [other.id] },
    });
  });

  it('loses nothing where a post was changed meanwhile, and shows which', async () => {
    await over();
    const form = chosen();
    const again = { at: '2026-11-25T09:00:00.000Z', hash: one.hash ?? '' };
    expect((await replanStatement(deps, person('anna'), one.id, again)).ok).toBe(true);
    const refused = await anna.post(PATH, { ...form, step: 'confirm' });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Några inlägg ändrades');
    expect(await stored(deps, other.id)).toMatchObject({ status: 'scheduled' });
    expect(await holds()).toHaveLength(1);
  });

  it('names what was approved during the crisis too, and leaves it on ice where nothing is chosen', async () => {
    const meanwhile = await seedScheduled(deps, NINE);
    deps.clock.now = new Date(deps.clock.now.getTime() + 1000);
    await over();
    expect(await anna.page(PATH)).toContain(`name="post.${meanwhile.id}.do" value="keep" checked`);
    const done = await anna.post(PATH, { ...chosen(), step: 'confirm' });
    expect(done.status).toBe(303);
    expect(await holds()).toEqual([]);
    const standing = async (id: string) => readStands(deps, await stored(deps, id));
    expect(await standing(meanwhile.id)).toBe('frozen');
    expect(await standing(one.id)).toBe('scheduled');
    const karin = await browser(deps, 'karin', 'sv');
    for (const path of ['/desk/planned', '/desk/statements', `/desk/statements/${meanwhile.id}`])
      expect(await karin.page(path), path).toContain('<span class="status alarm">På is</span>');
    expect(await anna.page(`/approve/${meanwhile.id}`)).toContain('På is');
  });

  it('only releases by name, with a reason, while the crisis lasts', async () => {
    const form = {
      incidentId: incident.id,
      [`post.${one.id}.do`]: 'release',
      [`post.${one.id}.hash`]: one.hash ?? '',
      step: 'confirm',
    };
    const refused = await anna.post(PATH, form);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Krisen är inte över');
    const done = await anna.post(PATH, { ...form, reason: 'Valdag i morgon.' });
    expect(done.status).toBe(303);
    expect(await stored(deps, one.id)).toMatchObject({ status: 'scheduled', released: true });
    expect(await holds()).toHaveLength(1);
    const { items } = await deps.journal.entries(`statement#${one.id}`, { limit: 50 });
    const released = items.filter(({ entry }) => entry.type === 'replanned');
    expect(released).toMatchObject([{ payload: { words: { reason: 'Valdag i morgon.' } } }]);
  });

  it('changes nothing where a post is named twice', async () => {
    const { sendAs } = wholeApp(deps);
    const release = { id: one.id, do: 'release', hash: one.hash };
    const input = { incidentId: incident.id, reason: 'Valdag.', posts: [release, release] };
    expect((await sendAs('anna', 'POST', '/api/thaw', input)).status).toBe(422);
    expect((await stored(deps, one.id)).released).not.toBe(true);
  });

  it('is nothing for whoever has no mandate for posts', async () => {
    const karin = await browser(deps, 'karin', 'sv');
    expect((await karin.get(PATH)).status).toBe(403);
    expect((await karin.post(PATH, { ...chosen(), step: 'confirm' })).status).toBe(403);
    expect(await holds()).toHaveLength(1);
  });
});
