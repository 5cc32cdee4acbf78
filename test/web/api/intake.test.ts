import { describe, expect, it } from 'vitest';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { Senders, signatureHeaders } from '#domain/intake/senders.ts';
import { plan } from '../plan.ts';
import { testDeps, wholeApp } from '../support.ts';

const SECRET = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
const BEARER = 'a-bearer-of-at-least-24-characters';
const twoTopics = {
  ...plan,
  topics: [...(plan.topics ?? []), { ...plan.topics![0]!, id: 'school', name: 'Skolan' }],
};

const begin = () => {
  const senders = Senders.parse({
    retriever: { secret: SECRET, topics: ['water'] },
    inbox: { bearer: BEARER, mayAddress: true },
  });
  const deps = testDeps({ plan: twoTopics, senders: async () => senders });
  const { send, sendAs } = wholeApp(deps);
  const post = (body: unknown, headers: Record<string, string>) =>
    send('karin', 'POST', '/api/intake', { body: JSON.stringify(body), headers });
  const signed = (body: unknown, id = 'm1') => {
    const at = deps.now().getTime() / 1000;
    return post(body, signatureHeaders(SECRET, id, at, JSON.stringify(body)));
  };
  const sendBytes = (body: Uint8Array<ArrayBuffer>, signedBody: Uint8Array = body) => {
    const headers = signatureHeaders(SECRET, 'm1', deps.now().getTime() / 1000, signedBody);
    return send('karin', 'POST', '/api/intake', { body, headers });
  };
  const bearing = (body: unknown) => post(body, { authorization: `Bearer ${BEARER}` });
  return { deps, post, signed, sendBytes, bearing, sendAs };
};

const mention = (changes: object = {}) => ({
  topic: 'water',
  source: 'press',
  id: '1',
  author: { id: 'anna', name: 'Anna' },
  text: 'Vattnet är brunt.',
  writtenAt: '2026-11-22T13:00:00.000Z',
  ...changes,
});

describe('POST /api/intake', () => {
  it('takes in what a sender signed, each mention once', async () => {
    const { signed } = begin();
    const first = await signed([mention(), mention({ id: '2' })]);
    expect([first.status, await first.json()]).toEqual([202, { accepted: 2, known: 0 }]);
    const again = await signed([mention(), mention({ id: '3' })], 'm2');
    expect(await again.json()).toEqual({ accepted: 1, known: 1 });
  });

  it('counts the id of a call once', async () => {
    const { signed } = begin();
    await signed(mention());
    expect(await (await signed(mention({ id: '2' }))).json()).toEqual({ accepted: 0, known: 1 });
  });

  it('knows nobody by their session', async () => {
    const { post } = begin();
    expect((await post(mention(), {})).status).toBe(401);
  });

  it('refuses what a sender may not send for, as a whole', async () => {
    const { signed, sendAs } = begin();
    const answer = await signed([mention(), mention({ id: '2', topic: 'school' })]);
    expect([answer.status, await answer.json()]).toMatchObject([403, { topics: ['school'] }]);
    const listed = await sendAs('karin', 'GET', '/api/mentions?topic=water');
    expect(await listed.json()).toEqual({ items: [] });
  });

  it.each([
    ['six minutes ahead', { writtenAt: '2026-11-22T13:11:00.000Z' }, 'writtenAt'],
    ['of no topic', { topic: 'weather' }, 'topic'],
    ['without words', { text: '' }, 'text'],
    ['with an address that is none', { url: 'javascript:alert(1)' }, 'url'],
    ['said to us, by who may not say so', { addressed: true }, 'addressed'],
  ])('refuses a mention %s, and names the field', async (_, changes, field) => {
    const { signed } = begin();
    const answer = await signed([mention(changes)]);
    expect(answer.status).toBe(422);
    expect(JSON.stringify(await answer.json())).toContain(field);
  });

  it('refuses more than 100 mentions, and no JSON', async () => {
    const { bearing, post } = begin();
    const many = Array.from({ length: 101 }, (_, i) => mention({ id: `${i}` }));
    expect((await bearing(many)).status).toBe(422);
    expect((await bearing(many.slice(1))).status).toBe(202);
    const headers = { authorization: `Bearer ${BEARER}` };
    expect((await post(undefined, headers)).status).toBe(422);
  });

  // Signed as bytes, such as Latin-1 of a script; and a byte order mark, which is no part of the words.
  const latin1 = Buffer.from(JSON.stringify(mention({ text: 'Vattnet är brunt' })), 'latin1');
  const marked = Buffer.from(`\ufeff${JSON.stringify(mention())}`);
  const broken = Buffer.from('{"topic":');

  it.each([
    ['no UTF-8', latin1, 422, { errors: [{ path: '', message: 'is no UTF-8' }] }],
    ['no JSON', broken, 422, { errors: [{ path: '', message: 'is no JSON' }] }],
    ['UTF-8 with a byte order mark', marked, 202, { accepted: 1, known: 0 }],
  ])('knows the sender of a signed body that is %s', async (_, body, status, said) => {
    const { sendBytes } = begin();
    const answer = await sendBytes(body);
    expect([answer.status, await answer.json()]).toMatchObject([status, said]);
  });

  it('knows nobody by the signature of other bytes that read alike', async () => {
    const { sendBytes } = begin();
    const answer = await sendBytes(latin1, Buffer.from(latin1.toString()));
    expect(answer.status).toBe(401);
  });

  it('makes an open comment of what was said to us, once', async () => {
    const { deps, bearing } = begin();
    const said = mention({ addressed: true, channel: 'facebook' });
    await bearing(said);
    await bearing(said);
    const { items } = await deps.journal.list(commentJournal, { by: 'all' }, { limit: 10 });
    expect(items).toMatchObject([{ text: 'Vattnet är brunt.', state: 'open', source: 'press' }]);
  });
});

it('lets no sender change, for a topic of theirs, the comment that another one brought', async () => {
  const { deps, signed, bearing } = begin();
  const said = mention({ addressed: true, channel: 'facebook' });
  await bearing(said);
  const forged = mention({
    addressed: true,
    channel: 'facebook',
    topic: 'school',
    text: 'Allt är bra.',
  });
  deps.senders = async () =>
    Senders.parse({ other: { secret: SECRET, topics: ['school'], mayAddress: true } });
  expect((await signed(forged)).status).toBe(202);
  const { items } = await deps.journal.list(commentJournal, { by: 'all' }, { limit: 10 });
  const saidOtherwise = [{ by: 'other', text: 'Allt är bra.' }];
  expect(items).toMatchObject([{ text: 'Vattnet är brunt.', broughtBy: 'inbox', saidOtherwise }]);
});

it('raises no alarm for other words, or another time, of a mention that is known', async () => {
  const { deps, signed } = begin();
  const topics = twoTopics.topics.map((each) => ({ ...each, alarmWords: ['förgiftat'] }));
  deps.plan = { ...deps.plan, topics };
  const alarms = async () => {
    const { items } = await deps.journal.list(alertJournal, { by: 'all' }, { limit: 10 });
    return items.map(({ why, examples }) => [why, examples[0]?.text]);
  };
  await signed(mention());
  await signed(mention({ text: 'Vattnet är förgiftat.' }), 'm2');
  expect(await alarms()).toEqual([]);
  await signed(mention({ id: '2', text: 'Allt är förgiftat.' }), 'm3');
  expect(await alarms()).toEqual([['alarm-word', 'Allt är förgiftat.']]);
  deps.clock.now = new Date('2026-11-22T19:00:00.000Z');
  const later = { id: '2', text: 'Allt är förgiftat.', writtenAt: '2026-11-22T19:00:00.000Z' };
  await signed(mention(later), 'm4');
  expect(await alarms()).toHaveLength(1);
});

describe('what was taken in', () => {
  it('is listed newest first, and counted by authors', async () => {
    const { signed, sendAs } = begin();
    await signed([
      mention(),
      mention({ id: '2', writtenAt: '2026-11-22T13:01:00.000Z' }),
      mention({ id: '3', author: { id: 'bo' }, writtenAt: '2026-11-22T12:20:00.000Z' }),
    ]);
    const listed = await sendAs('anna', 'GET', '/api/mentions?topic=water&limit=2');
    const items = [{ id: '2' }, { id: '1' }];
    expect(await listed.json()).toMatchObject({ items, next: expect.any(String) });
    const window = 'from=2026-11-22T12:00:00Z&to=2026-11-22T14:00:00Z';
    const volume = await sendAs('anna', 'GET', `/api/topics/water/volume?${window}`);
    // On the first day nobody knows what is usual.
    const usual = expect.closeTo(0, 0);
    expect(await volume.json()).toHaveProperty('items', [
      { at: '2026-11-22T12:00:00.000Z', mentions: 1, authors: 1, usual, limit: 15 },
      { at: '2026-11-22T13:00:00.000Z', mentions: 2, authors: 1, usual, limit: 15 },
    ]);
  });

  it('takes nothing for what authorities say', async () => {
    const { deps, bearing } = begin();
    deps.plan = { ...deps.plan, official: { areas: ['0180'], tell: [] } };
    expect((await bearing(mention({ topic: 'official' }))).status).toBe(422);
  });

  it('is not found under a topic that is not watched', async () => {
    const { sendAs } = begin();
    expect((await sendAs('anna', 'GET', '/api/mentions?topic=x')).status).toBe(404);
    expect((await sendAs('anna', 'GET', '/api/topics/x/volume')).status).toBe(404);
  });
});
