import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { isUnderCaution } from '#domain/incident/lowering.ts';
import type { IncidentNotice } from '#domain/notify/incident-notifier.ts';
import { ok } from '#domain/values/result.ts';
import { agreeToLowering, changeIncident } from '#web/actions/incidents.ts';
import { plan } from '../plan.ts';
import { person, seedIncident, seedWaiting } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const lawyer = (id: string, name: string) => ({
  ...person('anna'),
  ...{ id, name, roles: ['legal' as const], email: `${id}@malarvatten.example` },
});
const vera = lawyer('vera', 'Vera Lag');
const withLawyers = { ...plan, people: [...plan.people, vera, lawyer('ivar', 'Ivar Lag')] };

let deps: TestDeps;
let id: string;
let told: IncidentNotice[];
beforeEach(async () => {
  told = [];
  deps = testDeps({
    plan: withLawyers,
    incidentNotifier: { notify: async (notice) => void told.push(notice) },
  });
  ({ id } = await seedIncident(deps));
  told.length = 0;
});

const incident = async () => {
  const now = await deps.journal.read(incidentJournal, id);
  if (!now) throw new Error('It is gone');
  return now;
};
const patch = async (who: string, body: object) => {
  const { sendAs } = wholeApp(deps);
  return (await sendAs(who, 'PATCH', `/api/incidents/${id}`, body)).status;
};
const seenNow = () => ({ until: deps.now().toISOString() });
const badge = '<span class="severity">Legal caution</span>';
const tellings = () => told.map(({ what, to, by }) => `${what} to ${to.id} by ${by?.id}`);

describe('legal caution', () => {
  it('is set by a lawyer from the page, and stands in the time line', async () => {
    const browsing = await browser(deps, 'vera', 'en');
    const before = await browsing.page(`/desk/incidents/${id}`);
    expect(before).toContain('Set legal caution');
    expect(before).not.toContain(badge);
    const answer = await browsing.post(`/desk/incidents/${id}/legal-caution`, { legalHold: 'yes' });
    expect(answer.status).toBe(303);
    expect(await incident()).toMatchObject({ legalHold: true, severity: 2 });
    const room = await browsing.page(answer.headers.get('location') ?? '');
    expect(room).toContain('Ask to lift legal caution');
    expect(room).not.toContain('>Set legal caution<');
    expect(room).toContain(badge);
    expect(await browsing.page('/desk/incidents')).toContain(badge);
    expect(told).toEqual([]);
  });

  it.each([
    ['vera', 200],
    ['karin', 200],
    ['anna', 403],
    ['adam', 403],
  ])('is set by lawyers and writers alone: %s %i', async (who, status) => {
    expect(await patch(who, { legalHold: true })).toBe(status);
    expect((await incident()).legalHold).toBe(status === 200);
    const visitor = await browser(deps, who, 'en');
    const form = await visitor.post(`/desk/incidents/${id}/legal-caution`, { legalHold: 'no' });
    expect(form.status).toBe(status === 200 ? 303 : 403);
  });

  it('is all that a lawyer may change', async () => {
    const before = await incident();
    for (const body of [{ severity: 3 }, { legalHold: true, title: 'Annat' }, {}]) {
      expect(await patch('vera', body)).toBe(403);
    }
    expect(await incident()).toEqual(before);
  });

  it('is set where all else is over', async () => {
    await deps.journal.append(incidentJournal, id, 'karin', () =>
      ok([
        { type: 'resolved', data: {} },
        { type: 'closed', data: {} },
      ]),
    );
    const browsing = await browser(deps, 'vera', 'sv');
    expect(await browsing.page(`/desk/incidents/${id}`)).toContain('Slå på juridisk försiktighet');
    await browsing.post(`/desk/incidents/${id}/legal-caution`, { legalHold: 'yes' });
    expect((await incident()).legalHold).toBe(true);
  });
});

describe('lifting legal caution', () => {
  beforeEach(async () => {
    await changeIncident(deps, vera, id, { legalHold: true });
  });

  it('is told to the lawyers when someone asks for it, and once it is so', async () => {
    await changeIncident(deps, person('dan'), id, { legalHold: false });
    expect(tellings()).toEqual([
      'caution-lifting to vera by dan',
      'caution-lifting to ivar by dan',
    ]);
    told.length = 0;
    await agreeToLowering(deps, person('dan'), id, seenNow());
    expect(told).toEqual([]);
    await agreeToLowering(deps, vera, id, seenNow());
    expect(tellings()).toEqual(['caution-lifted to ivar by vera']);
    const room = await (await browser(deps, 'ivar', 'en')).page(`/desk/incidents/${id}`);
    expect(room).toContain('gave notice that legal caution is to be lifted: Vera Lag and Ivar');
    expect(room).toContain('gave notice that legal caution is lifted: Ivar Lag');
    expect(room).not.toContain('Yes, until someone else agrees');
  });

  it('waits for another, also where a lawyer asks, and stands below “To approve” for these', async () => {
    await changeIncident(deps, vera, id, { legalHold: false });
    const asks =
      'Vera Lag asked to lift legal caution. What was demanded before holds until someone else agrees.';
    const page = async (who: string) => (await browser(deps, who, 'en')).page('/approve');
    const room = await (await browser(deps, 'ivar', 'en')).page(`/desk/incidents/${id}`);
    expect(room).toContain('Yes, until someone else agrees');
    for (const who of ['ivar', 'anna']) {
      expect(await page(who)).toContain(asks);
      expect(await page(who)).not.toContain('Nothing is waiting for you.');
    }
    for (const who of ['vera', 'karin', 'adam']) expect(await page(who)).not.toContain(asks);
    await agreeToLowering(deps, person('anna'), id, seenNow());
    expect(await page('ivar')).toContain('Nothing is waiting for you.');
  });

  it('takes a lawyer where one reviews under it: others who agree leave it open', async () => {
    const wanted = 'until a lawyer agrees';
    const answerWithin = { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' };
    const legalReview = { legalHold: true, kinds: [], answerWithin };
    deps = testDeps({
      plan: { ...withLawyers, legalReview },
      incidentNotifier: { notify: async (notice) => void told.push(notice) },
    });
    ({ id } = await seedIncident(deps));
    await changeIncident(deps, person('dan'), id, { legalHold: true });
    await changeIncident(deps, person('dan'), id, { legalHold: false });
    const page = async (who: string, path: string) => (await browser(deps, who, 'en')).page(path);
    // Nobody but a lawyer can end it, so nobody else is asked.
    expect(await page('anna', '/approve')).toContain('Nothing is waiting for you.');
    told.length = 0;
    await agreeToLowering(deps, person('anna'), id, seenNow());
    expect(told).toEqual([]);
    expect(isUnderCaution(await incident())).toBe(true);
    const room = await page('ivar', `/desk/incidents/${id}`);
    expect(room).toContain(`Yes, ${wanted}`);
    expect(room).toContain(`Agreed: Anna Berg. What was demanded before holds ${wanted}.`);
    expect(await page('ivar', '/approve')).toContain(`holds ${wanted}.`);
    await agreeToLowering(deps, vera, id, seenNow());
    expect(tellings()).toEqual(['caution-lifted to ivar by vera']);
    expect(isUnderCaution(await incident())).toBe(false);
    expect(await page('ivar', '/approve')).toContain('Nothing is waiting for you.');
    expect(await page('ivar', `/desk/incidents/${id}`)).not.toContain(wanted);
  });

  it('is told to the crisis group where there is no other lawyer', async () => {
    deps = testDeps({
      plan: { ...plan, people: [...plan.people, vera] },
      incidentNotifier: { notify: async (notice) => void told.push(notice) },
    });
    ({ id } = await seedIncident(deps));
    await changeIncident(deps, vera, id, { legalHold: true });
    told.length = 0;
    await changeIncident(deps, vera, id, { legalHold: false });
    expect(tellings()).toEqual(
      ['anna', 'dan', 'karin'].map((who) => `caution-lifting to ${who} by vera`),
    );
  });

  it('is not lifted by a form that says neither yes nor no', async () => {
    const visitor = await browser(deps, 'vera', 'en');
    for (const form of [{}, { legalHold: 'nej' }]) {
      const answer = await visitor.post(`/desk/incidents/${id}/legal-caution`, form);
      expect(answer.status).toBe(422);
      expect((await incident()).legalHold).toBe(true);
    }
  });

  it('tells of no other change', async () => {
    await changeIncident(deps, person('dan'), id, { severity: 3 });
    await agreeToLowering(deps, person('anna'), id, seenNow());
    expect(told).toEqual([]);
  });
});

describe('who asked to lift it and requests a statement', () => {
  it.each([
    ['en', 'You do not count for what you request yourself', 'Karin Ek, who requested this'],
    ['sv', 'Du räknas inte för det du själv begär', 'Karin Ek, som har begärt det här'],
  ] as const)('is told that it takes someone else there: %s', async (language, own, ofKarin) => {
    const answerWithin = { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' };
    deps = testDeps({
      plan: { ...withLawyers, legalReview: { legalHold: true, kinds: [], answerWithin } },
    });
    const statement = await seedWaiting(deps);
    id = statement.incident.id;
    for (const legalHold of [true, false])
      await changeIncident(deps, person('karin'), id, { legalHold });
    await agreeToLowering(deps, vera, id, seenNow());
    const page = async (who: string, path: string) =>
      (await browser(deps, who, language)).page(path);
    const room = `/desk/incidents/${id}`;
    expect(await page('karin', room)).toContain(own);
    expect(await page('karin', `${room}/statements/new`)).toContain(own);
    expect(await page('anna', `/approve/${statement.id}`)).toContain(ofKarin);
    expect(await page('dan', room)).not.toContain(own);
    expect(await page('dan', `${room}/statements/new`)).not.toContain(own);
    await agreeToLowering(deps, person('anna'), id, seenNow());
    expect(await page('karin', room)).not.toContain(own);
    expect(await page('karin', `${room}/statements/new`)).not.toContain(own);
  });

  it('reads that statements are held to it again once the plan lists no lawyer who agreed', async () => {
    const answerWithin = { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' };
    const legalReview = { legalHold: true, kinds: [], answerWithin };
    const now = { ...withLawyers, legalReview };
    deps = testDeps({ plan: now });
    ({ id } = await seedIncident(deps));
    for (const legalHold of [true, false])
      await changeIncident(deps, person('karin'), id, { legalHold });
    await agreeToLowering(deps, vera, id, seenNow());
    const people = now.people.filter((one) => one.id !== 'vera');
    const left = { ...deps, plan: { ...now, people } };
    const room = async (at: typeof deps) =>
      (await browser(at, 'ivar', 'en')).page(`/desk/incidents/${id}`);
    const again = 'Under the current plan, what was demanded before holds until';
    expect(await room(deps)).not.toContain(again);
    expect(await room(left)).toContain(again);
    expect(await room(deps)).toContain('Lowered, and agreed to');
    expect(await room(left)).not.toContain('Lowered, and agreed to');
    expect(await room(left)).toContain('Until others agree, what was demanded before holds');
    const effect = 'To lift legal caution takes a lawyer among those who ask and agree';
    expect(await room(deps)).not.toContain(effect);
    expect(await room(left)).toContain(effect);
    expect(await room(left)).toContain('I agree to lifting legal caution');
    expect(await room(left)).toContain('Not asked for');
  });

  it('can keep it while others have not agreed, and reads so', async () => {
    await changeIncident(deps, vera, id, { legalHold: true });
    await changeIncident(deps, vera, id, { legalHold: false });
    const browsing = await browser(deps, 'vera', 'en');
    const room = await browsing.page(`/desk/incidents/${id}`);
    expect(room).toContain('Keep legal caution');
    expect(room).not.toContain('lifted legal caution');
    await browsing.post(`/desk/incidents/${id}/legal-caution`, { legalHold: 'yes' });
    expect(await browsing.page(`/desk/incidents/${id}`)).toContain('Ask to lift legal caution');
  });
});
