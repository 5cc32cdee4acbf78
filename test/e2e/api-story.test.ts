import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  holdingInput,
  openIncident,
  requestStatement,
  untilStatus,
  waitingStatement,
} from '#test/support/story.ts';
import { type Caller, startTestTalan, type TestTalan, until } from '#test/support/talan.ts';

let talan: TestTalan;
let writer: Caller;
let spokesperson: Caller;
let deputy: Caller;

beforeAll(async () => {
  talan = await startTestTalan();
  writer = await talan.as('writer');
  spokesperson = await talan.as('spokesperson');
  deputy = await talan.as('deputy');
});
afterAll(() => talan.stop());

const claim = { text: 'Två ledningar i Norrby har gått sönder.', truthKeys: ['En vattenledning'] };

const decide = (caller: Caller, id: string, body: object) =>
  caller.post(`/api/statements/${id}/decision`, body);

describe('a statement from request to publication', () => {
  it('is published word for word as approved, with the hash on the page', async () => {
    const { id, statement } = await waitingStatement(writer, { channels: ['newsroom', 'x'] });
    expect(statement.writtenBy).toBe('playbook');
    expect(statement.fallbackReason).toBe('no-model');
    expect(statement.asked).toEqual([expect.objectContaining({ person: 'spokesperson' })]);

    const { status } = await decide(spokesperson, id, {
      decision: 'approve',
      hash: statement.hash,
    });
    expect(status).toBe(200);
    const published = await untilStatus(writer, id, 'published');
    const newsroom = published.receipts.find((r: { channel: string }) => r.channel === 'newsroom');
    const page = await (await fetch(newsroom.url)).text();
    expect(page).toContain(statement.hash);
    const { text, title } = statement.texts[0];
    const unmarked = page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(unmarked).toContain(title);
    for (const paragraph of text.split('\n\n')) {
      expect(unmarked.replaceAll(/ ([.,])/g, '$1')).toContain(paragraph);
    }
    expect(published.receipts).toContainEqual(
      expect.objectContaining({ channel: 'x', state: 'by-hand' }),
    );
  });

  it('records where a person posted the text of a channel without adapter', async () => {
    const { id, statement } = await waitingStatement(writer, { channels: ['x'] });
    await decide(spokesperson, id, { decision: 'approve', hash: statement.hash });
    await untilStatus(writer, id, 'published');
    const receipt = { channel: 'x', url: 'https://x.com/exempel/1' };
    const { status, body } = await writer.post(`/api/statements/${id}/receipts`, receipt);
    expect(status).toBe(200);
    expect(body.receipts).toEqual([
      expect.objectContaining({ state: 'by-hand', url: 'https://x.com/exempel/1', by: 'writer' }),
    ]);
  });

  it('notes an SMS as sent without an address, and refuses a post without one', async () => {
    const { id, statement } = await waitingStatement(
      writer,
      { channels: ['sms', 'x'] },
      { contacts: [] },
    );
    await decide(spokesperson, id, { decision: 'approve', hash: statement.hash });
    await untilStatus(writer, id, 'published');
    const path = `/api/statements/${id}/receipts`;
    expect((await writer.post(path, { channel: 'x' })).body.errors[0].path).toBe('url');
    const { body } = await writer.post(path, { channel: 'sms' });
    expect(body.receipts).toContainEqual(
      expect.objectContaining({ channel: 'sms', state: 'published', by: 'writer' }),
    );
  });

  it('lets the first of two later statements win over the one that they name', async () => {
    const incidentId = await openIncident(writer);
    const first = await requestStatement(writer, incidentId);
    const { hash } = await untilStatus(writer, first, 'awaiting-approval');
    await decide(spokesperson, first, { decision: 'approve', hash });
    await untilStatus(writer, first, 'published');
    const [correction, withdrawal] = await Promise.all([
      requestStatement(writer, incidentId, { corrects: first, claim }),
      requestStatement(writer, incidentId, { withdraws: first }),
    ]);
    const one = await untilStatus(writer, correction, 'awaiting-approval');
    const other = await untilStatus(writer, withdrawal, 'awaiting-approval');
    await decide(spokesperson, correction, { decision: 'approve', hash: one.hash });
    await untilStatus(writer, first, 'corrected');
    const late = await decide(spokesperson, withdrawal, { decision: 'approve', hash: other.hash });
    expect([late.status, late.body.type]).toEqual([409, 'already-superseded']);
    expect((await untilStatus(writer, first, 'corrected')).supersededBy).toBe(correction);
  });

  it('checks words before they are saved, without being told what they are held against', async () => {
    const { id, incidentId } = await waitingStatement(writer);
    const texts = [{ channel: 'newsroom', title: 'Läckan', text: 'Omkring 900 hushåll berörs.' }];
    const calls: [string, object][] = [
      [`/api/statements/${id}/tone-check`, { texts }],
      [`/api/incidents/${incidentId}/tone-check`, { texts, kind: 'holding', language: 'sv' }],
    ];
    for (const [path, body] of calls) {
      const { status, body: checked } = await spokesperson.post(path, body);
      expect(status).toBe(200);
      expect(checked.findings).toContainEqual(
        expect.objectContaining({
          rule: 'number-not-in-facts',
          start: 8,
          end: 11,
          guideline: '/guidelines/number-not-in-facts',
        }),
      );
    }
    expect((await writer.get(`/api/statements/${id}`)).body.version).toBe(1);
  });

  it('takes the comment of an approver into a new version', async () => {
    const { id, statement } = await waitingStatement(writer);
    await decide(spokesperson, id, {
      decision: 'request-changes',
      hash: statement.hash,
      comment: 'Nämn skolan.',
    });
    const left = await untilStatus(writer, id, 'changes-requested');
    const texts = left.texts.map(({ channel, title, text }: Record<string, string>) => ({
      channel,
      ...(title && { title }),
      text: `${text}\n\nSkolan är öppen.`,
    }));
    const body = { hash: statement.hash, texts };
    expect((await writer.post(`/api/statements/${id}/versions`, body)).status).toBe(201);
    const again = await untilStatus(writer, id, 'awaiting-approval');
    expect(again.version).toBe(2);
    expect(again.hash).not.toBe(statement.hash);
    expect(
      (await decide(spokesperson, id, { decision: 'approve', hash: statement.hash })).body.type,
    ).toBe('stale-hash');
  });

  it('ends when it is rejected or withdrawn', async () => {
    const rejected = await waitingStatement(writer);
    await decide(spokesperson, rejected.id, { decision: 'reject', hash: rejected.statement.hash });
    expect((await untilStatus(writer, rejected.id, 'rejected')).receipts).toEqual([]);
    const withdrawn = await waitingStatement(writer);
    await writer.post(`/api/statements/${withdrawn.id}/withdraw`);
    const late = await decide(spokesperson, withdrawn.id, {
      decision: 'approve',
      hash: withdrawn.statement.hash,
    });
    expect(late.status).toBe(409);
    expect((await untilStatus(writer, withdrawn.id, 'withdrawn')).receipts).toEqual([]);
  });

  it('asks the deputy at once when the writer says so, and takes the first answer', async () => {
    const { id, statement } = await waitingStatement(writer);
    expect((await decide(deputy, id, { decision: 'approve', hash: statement.hash })).status).toBe(
      403,
    );
    await writer.post(`/api/statements/${id}/ask-next`);
    const awaiting = await untilAsked(id, 'deputy');
    expect(awaiting.asked.map((asked: { person: string }) => asked.person)).toEqual([
      'spokesperson',
      'deputy',
    ]);
    const answers = await Promise.all(
      [spokesperson, deputy].map((caller) =>
        decide(caller, id, { decision: 'approve', hash: statement.hash }),
      ),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    await untilStatus(writer, id, 'published');
  });

  it('corrects what is out by a statement that names it', async () => {
    const incidentId = await openIncident(writer);
    const first = await requestStatement(writer, incidentId);
    const { hash } = await untilStatus(writer, first, 'awaiting-approval');
    await decide(spokesperson, first, { decision: 'approve', hash });
    const published = await untilStatus(writer, first, 'published');
    const second = await requestStatement(writer, incidentId, { corrects: first, claim });
    const correction = await untilStatus(writer, second, 'awaiting-approval');
    await decide(spokesperson, second, { decision: 'approve', hash: correction.hash });
    await untilStatus(writer, second, 'published');
    await untilStatus(writer, first, 'corrected');
    await until(
      () => writer.get(new URL(published.receipts[0].url).pathname),
      ({ body }) => /Rätta[dt]/.test(body),
    );
  });

  it('publishes a text that a person wrote, in English', async () => {
    const incidentId = await openIncident(writer);
    const texts = [
      {
        channel: 'newsroom',
        title: 'Water pipe in Norrby',
        text: 'A water pipe in Norrby has broken. We are working on it.',
      },
    ];
    const id = await requestStatement(writer, incidentId, { language: 'en', texts });
    const statement = await untilStatus(writer, id, 'awaiting-approval');
    expect(statement.writtenBy).toBe('person');
    expect(statement.texts[0].text).toBe(texts[0]?.text);
  });

  it('answers the same statement to a repeated request with the same key', async () => {
    const incidentId = await openIncident(writer);
    const path = `/api/incidents/${incidentId}/statements`;
    const key = { 'idempotency-key': 'once' };
    const input = holdingInput();
    const first = await writer.post(path, input, key);
    expect((await writer.post(path, input, key)).body.id).toBe(first.body.id);
    const other = await writer.post(path, { ...input, channels: ['x'] }, key);
    expect(other.body.type).toBe('idempotency-conflict');
    // A key is one person's: another one asks for something else with it, or for the very same, which is there.
    const theirs = await deputy.post(path, { ...input, instructions: 'Kort.' }, key);
    expect([theirs.status, theirs.body.id === first.body.id]).toEqual([202, false]);
    expect((await deputy.post(path, input, { 'idempotency-key': 'own' })).body.id).toBe(
      first.body.id,
    );
  });

  it('finds every incident and statement again in lists, page by page', async () => {
    const idsOf = (page: { body: any }): string[] =>
      page.body.items.map((item: { id: string }) => item.id);
    const pageByPage = async (): Promise<string[]> => {
      const seen: string[] = [];
      let next = '';
      do {
        const page = await writer.get(`/api/statements?limit=2${next && `&cursor=${next}`}`);
        seen.push(...idsOf(page));
        next = page.body.next ?? '';
      } while (next);
      return seen;
    };
    // The index may be behind what was requested just now.
    const { seen } = await until(
      async () => ({
        seen: await pageByPage(),
        all: idsOf(await writer.get('/api/statements?limit=100')),
      }),
      (lists) => isDeepStrictEqual(lists.seen, lists.all),
    );
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

const untilAsked = async (id: string, person: string) => {
  const answer = await until(
    () => writer.get(`/api/statements/${id}`),
    ({ body }) => body.asked.some((asked: { person: string }) => asked.person === person),
  );
  return answer.body;
};
