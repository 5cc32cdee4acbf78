import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { entries } from '#infra/bundle.ts';
import { readPlan } from '#infra/read-plan.ts';
import {
  type Cloud,
  MODEL_KEY,
  openCloud,
  PROMISED,
  WRITERS_PHONE,
} from '#test/support/cloud/world.ts';
import {
  openIncident,
  requestStatement,
  untilStatus,
  waitingStatement,
} from '#test/support/story.ts';
import { type Caller, until } from '#test/support/talan.ts';

const { fourEyes: _, ...example } = readPlan('infra/crisis-plan.yaml');
// At severity 1 the next person is asked after one second, so that a test sees it happen, and one
// approval is enough.
const plan = {
  ...example,
  mandates: example.mandates.map((mandate) => ({
    ...mandate,
    answerWithin: { ...mandate.answerWithin, 1: 'PT1S' },
  })),
};

let cloud: Cloud;
let writer: Caller;
let spokesperson: Caller;
let deputy: Caller;

beforeAll(async () => {
  cloud = await openCloud(plan);
  [writer, spokesperson, deputy] = await Promise.all([
    cloud.as('writer'),
    cloud.as('spokesperson'),
    cloud.as('deputy'),
  ]);
  // All stacks are synthesised, which takes a minute beside other test files on two cores.
}, 300_000);
beforeEach(() => {
  cloud.model.mood = 'works';
});
afterAll(() => cloud.close());

const inBucket = (name: RegExp) =>
  [...cloud.s3.objects].filter(([path]) => name.test(path)).map(([, object]) => object);

const decide = (caller: Caller, id: string, hash: string, decision: string) =>
  caller.post(`/api/statements/${id}/decision`, { decision, hash });

describe('what is deployed', () => {
  it('is a bundle for each entry, and a definition that invokes six of them by their aliases', () => {
    expect(cloud.deployed.functions).toHaveLength(entries.length);
    const arns = cloud.deployed.functions.map(({ arn }) => arn);
    const invoked = JSON.stringify(cloud.deployed.definition).match(/arn:aws:lambda:[\w:-]+/g);
    expect(new Set(invoked).size).toBe(6);
    expect(arns).toEqual(expect.arrayContaining([...new Set(invoked)]));
  });

  it('has no way in for those who only say who they are', () => {
    for (const { module } of cloud.deployed.functions) {
      for (const file of readdirSync(dirname(module))) {
        expect(readFileSync(join(dirname(module), file), 'utf8')).not.toContain('/sign-in/local');
      }
    }
  });

  it('prepares the newsroom and journals the plan, as often as it is told to', async () => {
    await cloud.named('PrepareNewsroom').invoke({});
    await cloud.named('PrepareNewsroom').invoke({});
    expect(inBucket(/index\.html$/)[0]?.body).toContain('Exempelverket');
    expect(inBucket(/newsroom\.css$/)[0]?.type).toBe('text/css; charset=utf-8');
    const { body } = await writer.get('/api/plan/journal');
    expect(body.entries.map(({ type }: { type: string }) => type)).toEqual(['seen']);
  });
});

describe('a statement in the cloud', () => {
  it('is drafted by the model, approved, and published word for word', async () => {
    const { id, statement } = await waitingStatement(writer, { nextUpdateAt: PROMISED });
    expect(statement).toMatchObject({ writtenBy: 'model', asked: [{ person: 'spokesperson' }] });
    expect(cloud.model.requests.at(-1)?.headers.authorization).toBe(`Bearer ${MODEL_KEY}`);
    const asked = await until(
      async () => cloud.ses.mails().find((mail) => JSON.stringify(mail).includes(`/approve/${id}`)),
      (mail) => mail !== undefined,
    );
    expect(asked).toMatchObject({
      FromEmailAddress: 'talan@exempel.example',
      Destination: { ToAddresses: ['spokesperson@exempel.example'] },
    });
    expect((await decide(spokesperson, id, statement.hash, 'approve')).status).toBe(200);
    const published = await untilStatus(writer, id, 'published');
    const { url } = published.receipts[0];
    const slug = new URL(url).pathname.split('/').at(-1);
    const [page] = inBucket(new RegExp(`/${slug}\\.html$`));
    expect(page?.body).toContain(statement.hash);
    expect(page?.body).toContain('En vattenledning i Norrby har gått sönder.');
    for (const list of [/index\.html$/, /feed\.xml$/, /feed\.json$/]) {
      expect(inBucket(list)[0]?.body).toContain(`/${slug}"`);
    }
    await until(
      async () => cloud.ses.mails().map(({ Destination }) => Destination.ToAddresses[0]),
      (to) => to.includes('writer@exempel.example'),
    );
  });

  it('is written by the playbook when the model fails, and says so', async () => {
    cloud.model.mood = 'fails';
    const { statement } = await waitingStatement(writer);
    expect(statement).toMatchObject({ writtenBy: 'playbook', fallbackReason: 'server-error' });
  });

  it('that is rejected goes nowhere', async () => {
    const before = inBucket(/\.html$/).length;
    const { id, statement } = await waitingStatement(writer, { nextUpdateAt: PROMISED });
    await decide(spokesperson, id, statement.hash, 'reject');
    await untilStatus(writer, id, 'rejected');
    expect(inBucket(/\.html$/)).toHaveLength(before);
  });

  it('that nobody answers goes on to the deputy, who may approve it', async () => {
    const incident = await openIncident(writer, { severity: 1 });
    const id = await requestStatement(writer, incident, { nextUpdateAt: PROMISED });
    const { body } = await until(
      () => writer.get(`/api/statements/${id}`),
      ({ body: { asked = [] } }) => asked.some(({ person }: any) => person === 'deputy'),
    );
    expect((await decide(deputy, id, body.hash, 'approve')).status).toBe(200);
    await untilStatus(writer, id, 'published');
  });

  it('is looked after by the sweep', async () => {
    await cloud.named('Sweep').invoke({ 'detail-type': 'Scheduled Event' });
  });
});

describe('the web app behind an HTTP API', () => {
  const page = async (caller: Caller, path: string, headers = {}) =>
    cloud.request({ path, cookies: [caller.cookie], headers });

  it('refuses who is not signed in, and offers no way to', async () => {
    expect((await cloud.request({ path: '/api/me' })).statusCode).toBe(401);
    const started = await cloud.request({ path: '/' });
    expect(started).toMatchObject({ statusCode: 302 });
    const local = await cloud.request({
      method: 'POST',
      path: '/sign-in/local',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'person=writer',
    });
    expect(local.statusCode).toBe(404);
    expect(local.cookies).toBeUndefined();
  });

  it('answers compressed where that is asked for', async () => {
    const answer = await page(writer, '/desk', { 'accept-encoding': 'gzip, br' });
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    const html = gunzipSync(Buffer.from(answer.body, 'base64')).toString('utf8');
    expect(html).toContain('<!doctype html>');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    const plain = await page(writer, '/desk');
    expect(plain).toMatchObject({ isBase64Encoded: false, body: html });
  });

  it('takes forms as the API hands them over, and sets cookies', async () => {
    const answer = await cloud.request({
      method: 'POST',
      path: '/language',
      cookies: [writer.cookie],
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: cloud.origin },
      body: 'language=sv&next=%2Fdesk',
    });
    expect(answer.statusCode).toBe(303);
    expect(answer.cookies?.join()).toContain('language=sv');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('refuses writes from other sites and under other names', async () => {
    const write = { method: 'POST', path: '/api/incidents', cookies: [writer.cookie], body: '{}' };
    const headers = { 'content-type': 'application/json' };
    const elsewhere = { ...headers, origin: 'https://evil.example' };
    expect((await cloud.request({ ...write, headers: elsewhere })).statusCode).toBe(403);
    const other = await cloud.request({ ...write, headers, host: 'other.example' });
    expect(JSON.parse(other.body).type).toBe('foreign-host');
    const own = await cloud.request({ ...write, headers: { ...headers, origin: cloud.origin } });
    expect(own.statusCode).toBe(422);
  });

  it('takes the longest form that it may, and refuses a longer one with a page', async () => {
    const post = (letters: number) =>
      cloud.request({
        method: 'POST',
        path: '/desk/incidents/new',
        cookies: [writer.cookie],
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: cloud.origin },
        body: `title=${'a'.repeat(letters)}`,
      });
    expect((await post(1_000_000)).statusCode).toBe(422);
    expect((await post(4_400_000)).statusCode).toBe(413);
  });

  it('shows the number from the secret to whoever may have to ring', async () => {
    const { id } = await waitingStatement(writer, { nextUpdateAt: PROMISED });
    const { body } = await page(spokesperson, `/approve/${id}`);
    expect(body).toContain(`tel:${WRITERS_PHONE}`);
  });
});

describe('the logs', () => {
  it('are lines of JSON with codes and measurements, and hold no words, names, keys or tokens', () => {
    const lines = cloud.logged();
    const parsed = lines.map((line) => JSON.parse(line));
    const measured = parsed.flatMap((line) => line._aws?.CloudWatchMetrics[0].Metrics ?? []);
    expect(new Set(measured.map(({ Name }) => Name))).toEqual(
      new Set(['DraftingTime', 'Fallbacks', 'Findings', 'TimeToApproval']),
    );
    expect(parsed.filter(({ code }) => code).map(({ code }) => code)).toContain('MODEL_FALLBACK');
    const all = lines.join('\n');
    for (const word of ['Norrby', 'Exempel', '@exempel', MODEL_KEY, WRITERS_PHONE]) {
      expect(all).not.toContain(word);
    }
    for (const { cookie } of [writer, spokesperson, deputy]) {
      expect(all).not.toContain(cookie.split('=')[1]);
    }
  });
});
