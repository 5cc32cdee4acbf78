import { describe, expect, it } from 'vitest';
import { ExportedJournal } from '#domain/journal/verify-journal.ts';
import type { ModelStanding } from '#domain/model/standing.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { plan } from '../plan.ts';
import { seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const plain = (page: string) => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the admins’ home', () => {
  it('says who is in the plan, what it demands, and that nothing is missing', async () => {
    const page = plain(await (await browser(testDeps(), 'adam', 'en')).page('/admin'));
    expect(page).toContain('Everything that could be checked is in place.');
    expect(page).toContain('Anna Berg , Presschef');
    expect(page).toContain('An update is due after: Severity 1: 1 hour; Severity 2: 4 hours');
    expect(page).toContain(
      'Words are kept: mentions for 90 days, comments for 730 days, statements for 730 days.',
    );
  });

  it('names what is missing: mandates, numbers, passkeys', async () => {
    const [mandate] = plan.mandates;
    const lacking = CheckedPlan.parse({
      ...plan,
      mandates: [{ ...mandate, languages: ['sv'] }],
      notify: { 1: ['email', 'sms'], 2: ['email'], 3: ['email'] },
      passkey: { 1: 'required', 2: 'not-asked', 3: 'not-asked' },
    });
    const page = plain(
      await (await browser(testDeps({ plan: lacking }), 'adam', 'sv')).page('/admin'),
    );
    expect(page).toContain('Något skulle svikta i en kris.');
    expect(page).toMatch(/Nivå 1, Första besked, .*?Uppdatering.*?: Nyhetsrum/);
    expect(page.match(/Nivå 1, /g)).toHaveLength(2);
    expect(page).toMatch(/Telefonnummer .*? Anna Berg Dan Lind/);
    expect(page).toContain('Ge dem ett nummer i den, eller i TALAN_PHONES.');
    expect(page).not.toContain('Alla som planen vill nå med sms har ett nummer.');
    expect(page).toMatch(/Passnycklar .*? Anna Berg Dan Lind .*? Inte redo/);
  });

  it.each([
    [
      'en',
      /Language model m The language model has not worked since 13:00: no language model answers at .*? To whoever runs Talan: Correct the address .*?\(HTTP 404\).*? Not ready/u,
    ],
    ['sv', /Språkmodell m Språkmodellen har inte fungerat sedan .*? Rätta adressen .*? Inte redo/u],
  ])('says since when the model fails, why, and the remedy (%s)', async (language, said) => {
    const draft: ModelStanding = {
      works: false,
      since: '2026-11-22T12:00:00.000Z',
      askedAt: '2026-11-22T13:00:00.000Z',
      reason: 'address-unknown',
      status: 404,
      failures: 2,
    };
    const deps = testDeps({ model: async () => ({ name: 'm', draft, judge: undefined }) });
    const page = plain(await (await browser(deps, 'adam', language)).page('/admin'));
    expect(page).toMatch(said);
    expect(page).not.toMatch(/None has answered|Ingen har svarat/u);
  });

  it('does not call a model broken that one request stopped', async () => {
    const draft: ModelStanding = {
      works: false,
      since: '2026-11-22T12:00:00.000Z',
      askedAt: '2026-11-22T13:00:00.000Z',
      reason: 'filtered',
      failures: 0,
    };
    const deps = testDeps({ model: async () => ({ name: 'm', draft, judge: undefined }) });
    const page = plain(await (await browser(deps, 'adam', 'en')).page('/admin'));
    expect(page).toMatch(
      /gave nothing when it was last asked.*? Loosen the content filter.*? Ready/u,
    );
    expect(page).toContain('Everything that could be checked is in place.');
  });

  it('asks a public body, and no other, for its accessibility statement', async () => {
    const adminOf = async (publicBody: boolean) => {
      const organisation = { ...plan.organisation, publicBody };
      const ours = CheckedPlan.parse({ ...plan, organisation });
      return plain(await (await browser(testDeps({ plan: ours }), 'adam', 'en')).page('/admin'));
    };
    expect(await adminOf(true)).toMatch(
      /Accessibility statement The law asks one .*organisation\.accessibility\)\. Not ready/,
    );
    expect(await adminOf(false)).toMatch(/Accessibility statement [^.]*\. Not required/);
  });

  it('says who stands alone, and that a passkey which no one must have is not demanded', async () => {
    const [mandate] = plan.mandates;
    const thin = CheckedPlan.parse({ ...plan, mandates: [{ ...mandate, deputies: [] }] });
    const page = plain(
      await (await browser(testDeps({ plan: thin }), 'adam', 'sv')).page('/admin'),
    );
    expect(page).toContain('Det fungerar så länge ingen är borta.');
    expect(page).toContain(
      'Något går inte att godkänna utan Anna Berg: Nivå 1, Nivå 2 och Nivå 3. Sårbart',
    );
    expect(page).toMatch(/Passnycklar Alla som planen kräver en underskrift av har en. Krävs inte/);
  });

  it('sees a question that was left lying after its time', async () => {
    const deps = testDeps();
    const { id } = await seedWaiting(deps);
    deps.clock.now = new Date('2026-11-22T13:37:00.000Z');
    const adam = await browser(deps, 'adam', 'en');
    expect(plain(await adam.page('/admin'))).not.toContain(id);
    deps.clock.now = new Date('2026-11-22T13:39:00.000Z');
    expect(plain(await adam.page('/admin'))).toContain(id);
  });

  it('sends a test mail to who asks, and says when it was not accepted', async () => {
    const sent: string[] = [];
    const test = async (_: string, { id }: { id: string }) => void sent.push(id);
    const adam = await browser(testDeps({ testNotifier: { test } }), 'adam', 'en');
    expect((await adam.post('/admin/test-mail', {})).status).toBe(303);
    expect(sent).toEqual(['adam']);
    const refuses = async () => {
      throw new NotificationFailed('no');
    };
    const unlucky = await browser(testDeps({ testNotifier: { test: refuses } }), 'adam', 'en');
    const answer = await unlucky.post('/admin/test-mail', {});
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain('The mail was not accepted.');
  });
});

describe('journals in the interface', () => {
  it('are checked without showing a word of them', async () => {
    const deps = testDeps();
    const { id } = await seedWaiting(deps);
    const page = await (await browser(deps, 'adam', 'en')).page('/admin/journals');
    expect(plain(page)).toContain('journals checked; all are intact.');
    expect(page).toContain(`statement#${id}`);
    expect(page).not.toContain('Norrby');
    expect(page).not.toContain(`/desk/statements/${id}/journal`);
  });

  it('show which entry was altered', async () => {
    const deps = testDeps();
    const { id } = await seedWaiting(deps);
    const { entries } = deps.journal;
    deps.journal.entries = async (stream, page) => {
      const found = await entries(stream, page);
      const items = found.items.map((item) =>
        stream === `statement#${id}` && item.entry.seq === 2
          ? { ...item, entry: { ...item.entry, by: 'eve' } }
          : item,
      );
      return { ...found, items };
    };
    const page = plain(await (await browser(deps, 'adam', 'en')).page('/admin/journals'));
    expect(page).toContain('One journal is not as it was written.');
    expect(page).toContain('Wrong: entry 2');
  });

  it('are downloaded by those who may read the words, as the command verifies them', async () => {
    const deps = testDeps();
    const { id } = await seedWaiting(deps);
    const karin = await browser(deps, 'karin', 'en');
    const answer = await karin.get(`/desk/statements/${id}/journal`);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="statement-${id}.json"`,
    );
    const journal = ExportedJournal.parse(await answer.json());
    expect(verifyExport(journal).wrong).toEqual([]);
  });
});
