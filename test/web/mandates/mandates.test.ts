import { beforeEach, describe, expect, it } from 'vitest';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { plan } from '../plan.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

const strict = CheckedPlan.parse({
  ...plan,
  people: [
    ...plan.people,
    {
      id: 'lena',
      name: 'Lena Ask',
      role: 'Chefsjurist',
      email: 'lena@malarvatten.example',
      roles: ['legal'],
      languages: ['sv'],
    },
  ],
  fourEyes: { severities: [1, 2] },
  legalReview: { kinds: ['holding'], answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' } },
});

let deps: TestDeps;
beforeEach(() => {
  deps = testDeps({ plan: strict });
});

const SIX = '2026-11-22T17:00:00.000Z';

describe('who approves what right now', () => {
  it.each([
    ['sv', 'karin', 'Godkännande</b>, två av dessa personer', 'Juridisk granskning', 'Nivå 3'],
    ['en', 'anna', 'Approval</b>, two of these people', 'Legal review', 'Severity 3'],
  ])('is a table for each severity (%s)', async (language, who, twice, review, severity) => {
    const page = await (await browser(deps, who, language)).page('/mandates');
    expect(page.match(/<table>/g)).toHaveLength(3);
    expect(page.match(/<th scope="col">/g)).toHaveLength(9);
    for (const words of [twice, review, severity, 'Lena Ask', 'Anna Berg', 'Dan Lind']) {
      expect(page).toContain(words);
    }
  });

  it('says all kinds where one answer holds for all', async () => {
    const deps = testDeps({ plan: CheckedPlan.parse(plan) });
    const page = await (await browser(deps, 'karin', 'sv')).page('/mandates');
    expect(page).toContain('<th scope="row">Alla typer</th>');
  });

  it('keeps kinds, channels and languages apart where they differ', async () => {
    const [mandate] = plan.mandates;
    const split = CheckedPlan.parse({
      ...plan,
      mandates: [
        { ...mandate, kinds: ['holding'], channels: ['x'], languages: ['sv'], deputies: [] },
      ],
    });
    const page = await (await browser(testDeps({ plan: split }), 'karin', 'sv')).page('/mandates');
    const rows = [...page.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      row
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    expect(rows).toContain('Första besked X, bara på: svenska Anna Berg');
    expect(rows).toContainEqual(expect.stringMatching(/^Ursäkt, Avståndstagande, .* alla ingen$/));
  });

  it('is for everyone who is signed in, and says who is away', async () => {
    const absent = {
      ...strict,
      absences: [{ person: 'anna', from: '2026-11-22T00:00:00.000Z', to: SIX }],
    };
    const page = await (await browser(testDeps({ plan: absent }), 'adam', 'sv')).page('/mandates');
    expect(page).toContain('Anna Berg är borta till kl.\u00a018.00, enligt planen');
    expect(page).toContain('(borta)');
    expect(page).not.toContain('action="/mandates/hand-over"');
  });
});

describe('handing over on a phone', () => {
  const handOver = async (who: string, fields: Record<string, string>) => {
    const visitor = await browser(deps, who, 'sv');
    return visitor.post('/mandates/hand-over', fields);
  };

  it('is journalled, shown, and ended early', async () => {
    const answer = await handOver('anna', { to: 'dan', until: '2026-11-22T18:00' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/mandates?done=handed-over&sent=hand-over',
    ]);
    expect(await readHandovers(deps.journal)).toMatchObject([
      { person: 'anna', to: 'dan', until: SIX },
    ]);
    const anna = await browser(deps, 'anna', 'sv');
    expect(await anna.page('/mandates')).toContain(
      'Du har lämnat över ditt mandat till Dan Lind, fram till kl.\u00a018.00.',
    );
    expect(await (await browser(deps, 'karin', 'sv')).page('/mandates')).toContain(
      'Anna Berg har lämnat över till Dan Lind, fram till kl.\u00a018.00',
    );
    expect(await anna.page('/approve')).toContain('action="/mandates/take-back"');
    expect((await anna.post('/mandates/take-back', {})).status).toBe(303);
    expect(await anna.page('/approve')).not.toContain('action="/mandates/take-back"');
    expect(await anna.page('/mandates')).toContain('action="/mandates/hand-over"');
    const { items } = await deps.journal.entries('plan#plan', { limit: 10 });
    expect(items.map(({ entry }) => `${entry.by} ${entry.type}`)).toEqual([
      'anna seen',
      'anna handed-over',
      'anna taken-back',
    ]);
  });

  it.each([
    ['no time', { until: '' }, 422, 'Skriv ett datum och ett klockslag.'],
    ['a time that has passed', { until: '2026-11-22T14:00' }, 422, 'Välj en senare tid'],
    ['a time that is none', { until: '2026-02-30T14:00' }, 422, 'Skriv ett datum'],
    ['someone with another role', { until: '2026-11-22T18:00', to: 'karin' }, 422, 'samma roll'],
  ])('with %s is refused in words', async (_, fields, status, words) => {
    const answer = await handOver('anna', fields);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
    expect(await readHandovers(deps.journal)).toEqual([]);
  });

  it('is refused to who holds no mandate', async () => {
    const answer = await handOver('karin', { until: '2026-11-22T18:00' });
    expect(answer.status).toBe(403);
  });
});
