import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badTexts, textOf } from '#test/domain/tone/hostile-texts.ts';
import {
  holdingInput,
  incidentInput,
  openIncident,
  toldOf,
  untilStatus,
  waitingStatement,
} from '#test/support/story.ts';
import {
  type Caller,
  callerOf,
  startTestTalan,
  type TestTalan,
  until,
} from '#test/support/talan.ts';
import { apiRoutes } from '#web/api/api.ts';

let talan: TestTalan;
let writer: Caller;
let spokesperson: Caller;
let deputy: Caller;
let admin: Caller;
let nobody: Caller;

beforeAll(async () => {
  talan = await startTestTalan();
  writer = await talan.as('writer');
  spokesperson = await talan.as('spokesperson');
  deputy = await talan.as('deputy');
  admin = await talan.as('admin');
  nobody = callerOf(talan.origin, '');
});
afterAll(() => talan.stop());

const pathOf = (path: string) => `/api${path.replaceAll(/\{\w+\}/g, 'abc123')}`;
const call = (caller: Caller, { method, path }: { method: string; path: string }) =>
  method === 'get'
    ? caller.get(pathOf(path))
    : method === 'patch'
      ? caller.patch(pathOf(path), {})
      : caller.post(pathOf(path), {});

const countIncidents = async () => (await writer.get('/api/incidents?limit=100')).body.items.length;

describe('whoever is not signed in', () => {
  it.each(apiRoutes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'is refused %s',
    async (_, route) => {
      const { status, body } = await call(nobody, route);
      expect(status).toBe(401);
      expect(body.type).toBe('not-signed-in');
    },
  );

  it('is refused with a made-up session', async () => {
    const { status } = await callerOf(talan.origin, 'session=made-up').get('/api/me');
    expect(status).toBe(401);
  });

  it('is signed out for good: an old cookie opens nothing', async () => {
    const guest = await talan.as('admin');
    await guest.post('/sign-out');
    expect((await guest.get('/api/me')).status).toBe(401);
  });
});

describe('someone who is no writer', () => {
  it.each([
    ['open an incident', '/api/incidents', incidentInput()],
    ['request a statement', '/api/incidents/abc123/statements', holdingInput()],
    ['withdraw', '/api/statements/abc123/withdraw', undefined],
    ['retry', '/api/statements/abc123/retry', undefined],
    ['ask the next person', '/api/statements/abc123/ask-next', undefined],
    [
      'record a receipt',
      '/api/statements/abc123/receipts',
      { channel: 'x', url: 'https://x.com/exempel/1' },
    ],
  ])('may not %s', async (_, path, body) => {
    const answer = await admin.post(path, body);
    expect([answer.status, answer.body.type]).toEqual([403, 'forbidden']);
  });
});

describe('someone who holds no mandate', () => {
  it.each([
    ['hand it over', '/api/handovers', { until: '2030-01-01T00:00:00Z' }],
    ['take it back', '/api/handovers/end', {}],
  ])('may not %s', async (_, path, body) => {
    for (const caller of [writer, admin]) {
      const answer = await caller.post(path, body);
      expect([answer.status, answer.body.type]).toEqual([403, 'nothing-to-hand-over']);
    }
  });

  it('may see who approves what', async () => {
    const { status, body } = await admin.get('/api/mandates');
    expect([status, body.rows.length > 0]).toEqual([200, true]);
    expect(JSON.stringify(body)).not.toContain('+467017406');
  });
});

describe('a handover', () => {
  it.each([
    ['to the past', { until: '2020-01-01T00:00:00Z' }, 'handover-time'],
    ['for months', { until: '2099-01-01T00:00:00Z' }, 'handover-time'],
    ['to who may not approve', { to: 'admin', until: '2099-01-01T00:00:00Z' }, 'cannot-stand-in'],
    ['to oneself', { to: 'spokesperson', until: '2099-01-01T00:00:00Z' }, 'cannot-stand-in'],
    ['without a time', { to: 'deputy' }, 'invalid'],
    ['in someone else’s name', { person: 'deputy', until: '2099-01-01T00:00:00Z' }, 'invalid'],
  ])('%s is refused', async (_, body, type) => {
    const answer = await spokesperson.post('/api/handovers', body);
    expect([answer.status, answer.body.type]).toEqual([422, type]);
  });
});

describe('a statement that needs several answers', () => {
  it('goes out after the last one, and says in between for whom it waits', async () => {
    const { id, statement } = await waitingStatement(writer, {}, { severity: 1, legalHold: true });
    const input = { decision: 'approve', hash: statement.hash };
    const path = `/api/statements/${id}/decision`;
    expect(statement.waitingFor).toMatchObject({ purpose: 'legal', people: ['legal'] });
    const early = await spokesperson.post(path, input);
    expect([early.status, early.body.why]).toEqual([403, 'not-asked']);
    const legal = await talan.as('legal');
    const reject = await legal.post(path, { ...input, decision: 'reject' });
    expect([reject.status, reject.body.why]).toEqual([403, 'review-only']);
    const reviewed = await legal.post(path, input);
    expect([reviewed.status, reviewed.body.status]).toEqual([200, 'awaiting-approval']);
    expect(reviewed.body.waitingFor.purpose).toBe('approve');
    expect((await legal.post(path, input)).status).toBe(200);
    const asked = (person: string) =>
      until(
        () => writer.get(`/api/statements/${id}`),
        ({ body }) => body.waitingFor?.people[0] === person,
      );
    await asked('spokesperson');
    const first = await spokesperson.post(path, input);
    expect([first.body.status, first.body.waitingFor.purpose]).toEqual([
      'awaiting-approval',
      'second',
    ]);
    await asked('deputy');
    const last = await deputy.post(path, input);
    expect(['publishing', 'published']).toContain(last.body.status);
    const { clearances } = last.body;
    expect(clearances.map(({ by }: { by: string }) => by)).toEqual(['legal', 'spokesperson']);
    await untilStatus(writer, id, 'published');
  });

  it('can’t be requested where too few people are left, and the answer says for what', async () => {
    const incidentId = await openIncident(writer, { severity: 1 });
    const answer = await deputy.post(`/api/incidents/${incidentId}/statements`, holdingInput());
    expect([answer.status, answer.body.type, answer.body.lacks]).toEqual([
      422,
      'no-approver',
      'second',
    ]);
  });
});

describe('a decision that does not count', () => {
  it('is refused to the requester, to those without mandate and to those not asked, and journalled', async () => {
    const { id, statement } = await waitingStatement(writer);
    const input = { decision: 'approve', hash: statement.hash };
    for (const [caller, why] of [
      [writer, 'requester'],
      [admin, 'not-covered'],
      [deputy, 'not-asked'],
    ] as const) {
      const { status, body } = await caller.post(`/api/statements/${id}/decision`, input);
      expect([status, body.type, body.why]).toEqual([403, 'no-mandate', why]);
    }
    const { body } = await writer.get(`/api/statements/${id}/journal`);
    const refused = body.entries.filter(
      (entry: { type: string }) => entry.type === 'decision-refused',
    );
    expect(refused.map((entry: { by: string }) => entry.by)).toEqual(['writer', 'admin', 'deputy']);
  });

  it('is refused after a fact was withdrawn, and the answer names the fact', async () => {
    const { id, incidentId, statement } = await waitingStatement(writer);
    await writer.patch(`/api/incidents/${incidentId}/facts/f1`, { status: 'withdrawn' });
    const { status, body } = await spokesperson.post(`/api/statements/${id}/decision`, {
      decision: 'approve',
      hash: statement.hash,
    });
    expect([status, body.type]).toEqual([409, 'facts-changed']);
    expect(body.changes).toEqual([{ what: 'fact-withdrawn', factId: 'f1' }]);
    const words = {
      hash: statement.hash,
      texts: statement.texts.map(({ channel, title }: { channel: string; title: string }) => ({
        channel,
        title: `${title} (2)`,
        text: 'Vi har inte hela bilden ännu.',
      })),
    };
    const untold = await writer.post(`/api/statements/${id}/versions`, words);
    expect(untold.body.type).toBe('untold-findings');
    const told = toldOf(untold.body);
    const versions = await writer.post(`/api/statements/${id}/versions`, { ...words, told });
    expect(versions.status).toBe(201);
    expect(versions.body.version).toBe(2);
  });

  it('is refused after the severity was raised', async () => {
    const { id, incidentId, statement } = await waitingStatement(writer);
    await writer.patch(`/api/incidents/${incidentId}`, { severity: 1 });
    const { body } = await spokesperson.post(`/api/statements/${id}/decision`, {
      decision: 'approve',
      hash: statement.hash,
    });
    expect(body.type).toBe('facts-changed');
  });

  it('counts once: repeated it answers 200, another answers already-decided', async () => {
    const { id, statement } = await waitingStatement(writer);
    const path = `/api/statements/${id}/decision`;
    const approve = { decision: 'approve', hash: statement.hash };
    expect((await spokesperson.post(path, approve)).status).toBe(200);
    expect((await spokesperson.post(path, approve)).status).toBe(200);
    const { status, body } = await spokesperson.post(path, { ...approve, decision: 'reject' });
    expect([status, body.type]).toEqual([409, 'already-decided']);
  });
});

describe('bad input', () => {
  const long = 'a'.repeat(300_000);
  it.each([
    ['a missing title', { title: undefined }, 'title'],
    ['an empty title', { title: '   ' }, 'title'],
    ['a title that is too long', { title: 'a'.repeat(201) }, 'title'],
    ['a script tag', { title: 'Läcka <script>alert(1)</script>' }, 'title'],
    ['a right-to-left override', { summary: 'abc\u202edef' }, 'summary'],
    ['a private character', { summary: 'abc\ue000def' }, 'summary'],
    ['a line break in a line', { title: 'a\nb' }, 'title'],
    ['a null character', { summary: 'a\u0000b' }, 'summary'],
    ['a wrong severity', { severity: 4 }, 'severity'],
    ['a severity as text', { severity: '2' }, 'severity'],
    ['an unknown responsibility', { responsibility: 'theirs' }, 'responsibility'],
    ['an unknown field', { secret: true }, ''],
    ['a fact without text', { facts: [{ status: 'confirmed' }] }, 'facts.0.text'],
    [
      'a fact that begins withdrawn',
      { facts: [{ text: 'A.', status: 'withdrawn' }] },
      'facts.0.status',
    ],
    ['contacts that are no list', { contacts: 'a@b.example' }, 'contacts'],
    ['a list of the wrong things', { commitments: [1] }, 'commitments.0'],
  ])('%s is refused with the field named, and nothing is stored', async (_, change, field) => {
    const before = await countIncidents();
    const { status, body } = await writer.post('/api/incidents', incidentInput(change));
    expect([status, body.type]).toEqual([422, 'invalid']);
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(field);
    expect(await countIncidents()).toBe(before);
  });

  it.each([
    ['broken JSON', '{"title": ', 400, 'invalid-json'],
    ['no body', undefined, 422, 'invalid'],
    ['a list', '[]', 422, 'invalid'],
    ['a megabyte', JSON.stringify(incidentInput({ summary: long.repeat(4) })), 413, 'too-large'],
    ['a lone surrogate', JSON.stringify(incidentInput({ summary: 'a\ud800b' })), 422, 'invalid'],
  ])('%s is refused', async (_, body, status, type) => {
    const answer = await writer.post('/api/incidents', body);
    expect([answer.status, answer.body.type]).toEqual([status, type]);
  });

  const toneCheck = (text: string) =>
    writer.post('/api/tone-check', {
      text,
      brief: {
        kind: 'holding',
        language: 'sv',
        channel: 'newsroom',
        organisation: { name: 'Exempelbolaget', domains: [] },
      },
    });

  it.each(badTexts)('the tone check answers $what with a finding', async ({ text, rule }) => {
    const { status, body } = await toneCheck(text);
    expect(status).toBe(200);
    expect(body.findings.map((finding: { rule: string }) => finding.rule)).toContain(rule);
  });

  it('the tone check refuses a megabyte in words', async () => {
    const { status, body } = await toneCheck(textOf('vi ', 1_000_000));
    expect([status, body.type, body.detail]).toEqual([
      413,
      'too-large',
      expect.stringContaining('Shorten'),
    ]);
  });

  it.each([
    ['a channel that the kind may not go to', { kind: 'internal', channels: ['x'] }, 'channels.0'],
    ['no channel', { channels: [] }, 'channels'],
    ['a channel twice', { channels: ['x', 'x'] }, 'channels'],
    ['a language that is not there', { language: 'de' }, 'language'],
    ['a time that is none', { nextUpdateAt: 'soon' }, 'nextUpdateAt'],
    ['a text without its title', { texts: [{ channel: 'newsroom', text: 'A.' }] }, 'texts.0.title'],
    ['a text for another channel', { texts: [{ channel: 'x', text: 'A.' }] }, 'texts'],
  ])('a request with %s is refused', async (_, change, field) => {
    const incidentId = await openIncident(writer);
    const answer = await writer.post(
      `/api/incidents/${incidentId}/statements`,
      holdingInput(change),
    );
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(field);
  });

  it('a promised time that has passed is refused', async () => {
    const incidentId = await openIncident(writer);
    const input = holdingInput({ nextUpdateAt: '2020-01-01T00:00:00Z' });
    const answer = await writer.post(`/api/incidents/${incidentId}/statements`, input);
    expect([answer.status, answer.body.type]).toEqual([422, 'time-passed']);
  });

  it.each([
    '/api/incidents/abc123',
    '/api/incidents/..%2f..%2fetc',
    `/api/statements/${'a'.repeat(3000)}`,
    '/api/statements/abc123/journal',
    '/api/nothing',
  ])('%s is not found', async (path) => {
    expect((await writer.get(path)).status).toBe(404);
  });

  it.each(['cursor=x', 'cursor=eyJhIjoxfQ', 'limit=0', 'limit=1000', 'status=lost'])(
    'a list with %s is refused',
    async (query) => {
      const { status } = await writer.get(`/api/statements?${query}`);
      expect([400, 422]).toContain(status);
    },
  );
});

describe('pages of other sites', () => {
  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['a fetch from a sibling', { 'sec-fetch-site': 'same-site' }],
  ])('can not write in the name of a signed-in person (%s)', async (_, headers) => {
    const before = await countIncidents();
    const { status } = await writer.post('/api/incidents', incidentInput(), headers);
    expect(status).toBe(403);
    expect(await countIncidents()).toBe(before);
  });

  it('get strict headers with every page', async () => {
    const { headers } = await fetch(`${talan.origin}/sign-in`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('the description of the API', () => {
  it('is valid OpenAPI and names every route', async () => {
    const { body } = await nobody.get('/api/openapi.json');
    expect(await new Validator().validate(body)).toEqual(expect.objectContaining({ valid: true }));
    for (const { method, path } of apiRoutes)
      expect(body.paths[`/api${path}`][method]).toBeDefined();
  });

  it('holds for the plan, which shows no phone numbers', async () => {
    const { body } = await writer.get('/api/plan');
    expect(body.people.map((person: { id: string }) => person.id)).toEqual([
      'writer',
      'spokesperson',
      'deputy',
      'admin',
      'legal',
    ]);
    expect(JSON.stringify(body)).not.toMatch(/\+46|phone/);
    expect(body.channels.internal).toEqual(['email', 'intranet']);
  });
});
