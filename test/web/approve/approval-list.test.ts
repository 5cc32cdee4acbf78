import { beforeEach, describe, expect, it } from 'vitest';
import { seedComment, seedFamilyRequest } from '../family.ts';
import { seedAsk, seedIncident, seedWaiting, write } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { browser, testDeps } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
beforeEach(() => {
  deps = testDeps();
});

describe('what awaits a spokesperson', () => {
  it('puts first what must be answered first', async () => {
    const late = await seedWaiting(deps);
    const soon = await seedWaiting(deps);
    await seedAsk(deps, late.id, 'anna', '2026-11-22T16:00:00.000Z', 2);
    await seedAsk(deps, soon.id, 'anna', '2026-11-22T14:30:00.000Z', 2);
    for (const [first, until] of [
      [soon, '2026-11-22T14:30:00.000Z'],
      [late, '2026-11-22T14:10:00.000Z'],
    ] as const) {
      await seedAsk(deps, first.id, 'anna', until, 3);
      const page = await (await browser(deps, 'anna')).page('/approve');
      const [link = ''] = page.match(/\/approve\/\w+/) ?? [];
      expect(link).toBe(`/approve/${first.id}`);
    }
  });

  it('lists the question to those asked and to no one else', async () => {
    const { id } = await seedWaiting(deps);
    expect(await (await browser(deps, 'anna')).page('/approve')).toContain(`/approve/${id}`);
    expect(await (await browser(deps, 'dan')).page('/approve')).not.toContain(`/approve/${id}`);
  });

  it('says of an answer to a comment by when its author is to hear from us, and what can’t wait', async () => {
    const { id: incidentId } = await seedIncident(deps);
    const urgent = await seedComment(deps, incidentId, '1', {}, ['acute-illness']);
    const calm = await seedComment(deps, incidentId, '2');
    expect(urgent.deadlines.urgentBy).toBeDefined();
    const pages: string[][] = [];
    for (const comment of [urgent, calm]) {
      const { id } = await seedFamilyRequest(deps, comment.id, { family: false });
      await seedAsk(deps, id, 'anna', '2026-11-22T16:00:00.000Z');
      const anna = await browser(deps, 'anna', 'sv');
      pages.push([await anna.page('/approve'), await anna.page(`/approve/${id}`)]);
      await write(deps, id, 'talan', { type: 'withdrawn', data: {} });
    }
    const says =
      /<time datetime="([^"]+)">Brådskar: någon måste ta hand om det senast kl\.\u00a0\d\d\.\d\d/u;
    for (const page of pages[0] ?? [])
      expect(page.match(says)?.[1]).toBe(urgent.deadlines.urgentBy);
    const due = /<time datetime="([^"]+)">Den som skrev ska få svar senast kl\.\u00a0\d\d\.\d\d/u;
    for (const page of pages[1] ?? []) {
      expect(page).not.toContain('Brådskar');
      expect(page.match(due)?.[1]).toBe(calm.deadlines.acknowledgeBy);
    }
  });

  it('is told to wait while a new version is written', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { decision: 'request-changes', hash, changes: 'Shorter' };
    const anna = await browser(deps, 'anna');
    await anna.post(`/approve/${id}/decision`, form);
    const page = await anna.get(`/approve/${id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('You asked for changes');
    await write(deps, id, 'talan', { type: 'withdrawn', data: {} });
    expect((await anna.get(`/approve/${id}`)).status).toBe(200);
  });

  it('sees what was asked for, and that the templates could not follow it', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { decision: 'request-changes', hash, changes: 'Shorter' };
    const anna = await browser(deps, 'anna', 'sv');
    await anna.post(`/approve/${id}/decision`, form);
    const karin = await browser(deps, 'karin', 'sv');
    const before = await karin.page(`/desk/statements/${id}`);
    expect(before).toContain('<blockquote>Shorter</blockquote>');
    expect(before).not.toContain('Mallarna kan inte följa kommentaren');
    await write(deps, id, 'talan', {
      type: 'drafted',
      data: {
        version: 2,
        hash: 'e'.repeat(64),
        writtenBy: 'playbook',
        fallbackReason: 'no-model',
        promptId: 'playbook/sv',
        promptHash: hash,
        tookMs: 12,
      },
      words: { texts: calmTexts },
    });
    await seedAsk(deps, id, 'anna', '2026-11-22T15:00:00.000Z', 1);
    for (const page of [
      await anna.page(`/approve/${id}`),
      await karin.page(`/desk/statements/${id}`),
    ]) {
      expect(page).toContain('<blockquote>Shorter</blockquote>');
      expect(page).toContain('Mallarna kan inte följa kommentaren. Skribenten har fått den.');
    }
  });
});
