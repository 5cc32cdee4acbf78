import { describe, expect, it } from 'vitest';
import { StatementInput } from '#domain/statement/input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { requestStatement } from '#web/actions/statements.ts';
import { checkNewWords, checkRequest } from '#web/actions/tone.ts';
import { rules as allRules } from '../domain/tone/support.ts';
import { plan } from './plan.ts';
import { seedAsk, seedIncident, seedWaiting } from './seed.ts';
import { browser, testDeps } from './support.ts';

const deps = testDeps();
const karin = await browser(deps, 'karin', 'sv');
const anna = await browser(deps, 'anna', 'sv');

const sorry = 'Vi beklagar om någon känner sig orolig.';
const words = {
  'own.newsroom.title': 'Rubrik',
  'own.newsroom.text': `Två rader.\r\n${sorry}`,
  'own.x.text': 'Lugna ord.',
  'own.sms.text': 'Lugna ord.',
};

const versionOf = async (id: string) => (await deps.journal.read(statementJournal, id))?.version;

const person = (id: string) => plan.people.find((one) => one.id === id) as (typeof plan.people)[0];

const plain = (page: string) => page.replaceAll(/<[^>]*>/g, '');

describe('changing words without a script', () => {
  it('shows what stops them in place of saving, with all that was typed, then saves them', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { ...words, baseHash: hash, nextUpdateAt: '2026-11-22T17:00' };
    const answer = await anna.post(`/approve/${id}/edit`, form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Tonkontrollen stoppar texten');
    expect(page).toContain(`${sorry}</textarea>`);
    expect(page).toContain('value="2026-11-22T17:00"');
    expect(page).toMatch(/<mark class="block">Vi beklagar <\/mark>/);
    expect(page).toContain('href="/guidelines/conditional"');
    expect(await versionOf(id)).toBe(1);
    const told = /name="told" value="([^"]*)"/.exec(page)?.[1] ?? '';
    expect((await anna.post(`/approve/${id}/edit`, { ...form, told })).status).toBe(303);
    expect(await versionOf(id)).toBe(2);
  });

  it('stops again for what the writer was not told of', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { ...words, baseHash: hash, told: 'newsroom/conditional' };
    const also = { ...form, 'own.sms.text': '[platshållare]' };
    expect((await karin.post(`/desk/statements/${id}/edit`, also)).status).toBe(422);
  });

  it('only looks when asked to, whatever is in the form', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { ...words, 'own.x.text': '', baseHash: hash, intent: 'check' };
    const answer = await karin.post(`/desk/statements/${id}/edit`, form);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('1 sak stoppar godkännande');
    expect(page).not.toContain('id="summary"');
    expect(await versionOf(id)).toBe(1);
  });
});

describe('requesting with words of one’s own', () => {
  const request = { kind: 'holding', language: 'sv', channels: ['x', 'newsroom'], author: 'me' };

  it('shows what stops them, and requests nothing until the writer has seen it', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const form = { ...request, ...words };
    const page = await (await karin.post(path, form)).text();
    expect(page).toContain('Tonkontrollen stoppar texten');
    expect(page).toMatch(/name="author" value="me" checked/);
    const told = 'newsroom/conditional';
    expect((await karin.post(path, { ...form, told })).status).toBe(303);
  });

  it('says nothing about words that Talan is to write, nor before a kind is chosen', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    for (const change of [{ author: 'talan' }, { kind: 'nonsense' }, { kind: '' }]) {
      const form = { ...request, ...words, ...change, intent: 'check' };
      const answer = await karin.post(path, form);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain('<mark');
    }
  });
});

describe('the check of words that are not saved', () => {
  const person = (id: string) =>
    plan.people.find((one) => one.id === id) as (typeof plan.people)[0];
  const texts = [{ channel: 'x' as const, text: `Ja.\n${sorry}` }];

  it('holds them against the statement, with offsets in what was sent', async () => {
    const { id } = await seedWaiting(deps);
    const result = await checkNewWords(deps, person('anna'), id, { texts });
    const [first] = result.ok ? result.value : [];
    expect(first).toMatchObject({ channel: 'x', rule: 'conditional', start: 4, end: 43 });
    expect(await checkNewWords(deps, person('anna'), 'nothing', { texts })).toMatchObject({
      refusal: { type: 'not-found' },
    });
  });

  it('is for those who may read the incident', async () => {
    const { id } = await seedIncident(deps);
    const input = { texts, kind: 'holding', language: 'sv' } as const;
    const admin = { ...person('anna'), roles: ['admin' as const] };
    expect(await checkRequest(deps, admin, id, input)).toMatchObject({
      refusal: { type: 'forbidden' },
    });
    expect(await checkRequest(deps, person('karin'), id, input)).toMatchObject({ ok: true });
  });
});

describe('what a text rests on', () => {
  it('is told sentence by sentence, the unconfirmed before anyone opens it', async () => {
    const { id } = await seedWaiting(deps);
    for (const page of [
      await anna.page(`/approve/${id}`),
      await karin.page(`/desk/statements/${id}`),
    ]) {
      const basis =
        /<details class="basis" id="basis-newsroom">.*?<\/details>/s.exec(page)?.[0] ?? '';
      expect(plain(basis)).toContain('Uppgifterna bakom varje mening (1 obekräftad)');
      expect(plain(basis)).toContain(
        'Vi vet inte ännu vad som är orsaken.Obekräftad Orsaken kan vara ett läckage',
      );
    }
  });

  it('stays with the sentences that a person leaves, and what they add says who wrote it', async () => {
    const { id, hash } = await seedWaiting(deps);
    const statement = await deps.journal.read(statementJournal, id);
    const [newsroom] = statement?.texts ?? [];
    const form = {
      ...words,
      'own.newsroom.text': `${newsroom?.text} Vi ringer alla.`,
      baseHash: hash,
    };
    expect((await karin.post(`/desk/statements/${id}/edit`, form)).status).toBe(303);
    const page = plain(await karin.page(`/desk/statements/${id}`));
    expect(page).toContain('Omkring 4 300 hushåll berörs.Bekräftad Omkring 4 300 hushåll berörs.');
    expect(page).toContain('Vi ringer alla.skrivet av en person');
    expect(page).toContain('Uppgifterna bakom varje mening (skriven av en person)');
  });
});

describe('an apology', () => {
  it('is shown with the parts it has and those that are missing, wherever its words are', async () => {
    const own = testDeps({ rules: allRules });
    const { id: incidentId } = await seedIncident(own);
    const input = StatementInput.parse({
      kind: 'apology',
      language: 'sv',
      channels: ['x'],
      texts: [{ channel: 'x', text: 'Det är vårt ansvar. Vi ber alla som drabbats om ursäkt.' }],
    });
    const requested = await requestStatement(own, person('karin'), incidentId, input);
    const id = requested.ok ? requested.value.id : '';
    await seedAsk(own, id, 'anna', '2026-11-22T13:35:00.000Z');
    const [writer, approver] = [
      await browser(own, 'karin', 'sv'),
      await browser(own, 'anna', 'sv'),
    ];
    for (const page of [
      await writer.page(`/desk/statements/${id}`),
      await writer.page(`/desk/statements/${id}/edit`),
      await approver.page(`/approve/${id}`),
    ]) {
      expect(page.match(/<rect class="found"/g)).toHaveLength(2);
      expect(plain(page)).toContain('Finns: ansvar och ånger. Saknas: gottgörelse, ');
    }
  });
});
