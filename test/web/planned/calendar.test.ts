import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';
import { seedAsked, seedScheduled } from './scheduled.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

const promise = (incidentId: string, dueAt: string) =>
  deps.journal.append(incidentJournal, incidentId, 'talan', () =>
    ok([
      {
        type: 'promised' as const,
        data: { id: 's1', dueAt, owner: 'karin' },
      },
    ]),
  );

const typed = {
  planner: 'other',
  channel: 'facebook',
  postText: 'Glad midsommar!',
  at: '2026-11-24T09:00',
  postUrl: 'https://exempel.example/plan/1',
};

/** The part of the week's page that is about one day. */
const dayIn = (page: string, day: string): string =>
  page.split(`<time datetime="${day}">`)[1]?.split('<h2>')[0] ?? '';

describe('the calendar', () => {
  it('shows own words, posts in other tools and promised updates on their day', async () => {
    const { id } = await seedScheduled(deps, '2026-11-23T23:30:00.000Z');
    await karin.post('/desk/planned/elsewhere', typed);
    const incident = await seedIncident(deps);
    await promise(incident.id, '2026-11-25T14:00:00.000Z');
    const page = await karin.page('/desk/planned?view=week&day=2026-11-26');
    // Half past midnight in Stockholm.
    const tuesday = dayIn(page, '2026-11-24');
    expect(tuesday).toContain(`href="/desk/statements/${id}"`);
    expect(tuesday).toContain('kl.\u00a000.30');
    expect(tuesday).toContain('Glad midsommar!');
    expect(tuesday.indexOf('00.30')).toBeLessThan(tuesday.indexOf('09.00'));
    expect(dayIn(page, '2026-11-25')).toContain(`href="/desk/incidents/${incident.id}"`);
    expect(dayIn(page, '2026-11-25')).toContain('Utlovat besked');
    expect(dayIn(page, '2026-11-23')).toContain('Inget');
    expect(await karin.page('/desk/planned')).toContain('Utlovade besked');
  });

  it('shows words that still wait for their approval, and marks them', async () => {
    const { id } = await seedAsked(deps, '2026-11-24T09:00:00.000Z');
    const day = dayIn(await karin.page('/desk/planned?view=week&day=2026-11-26'), '2026-11-24');
    expect(day).toContain(`href="/desk/statements/${id}"`);
    expect(day).toContain('Väntar på godkännande');
    expect(await karin.page('/desk/planned')).toContain('Väntar på godkännande');
  });

  it('leads from week to week, and keeps the choice in its address', async () => {
    const page = await karin.page('/desk/planned?view=week&day=2026-11-26');
    expect(page).toContain('href="/desk/planned?view=week&amp;day=2026-11-16"');
    expect(page).toContain('href="/desk/planned?view=week&amp;day=2026-11-30"');
    expect(page).toContain('href="/desk/planned?view=week" aria-current="true"');
    expect(await karin.page('/desk/planned?view=week')).toContain('aria-current="date"');
  });

  it('says which of two hours is meant in the night in which clocks go back', async () => {
    await seedScheduled(deps, '2027-10-31T00:30:00.000Z');
    await seedScheduled(deps, '2027-10-31T01:30:00.000Z');
    const sunday = dayIn(await karin.page('/desk/planned?view=week&day=2027-10-31'), '2027-10-31');
    expect(sunday).toContain('kl.\u00a002.30 (UTC+2)');
    expect(sunday.indexOf('02.30 (UTC+2)')).toBeLessThan(sunday.indexOf('02.30 (UTC+1)'));
  });
});
