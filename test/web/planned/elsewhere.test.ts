import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_PICTURE_BYTES } from '#domain/planned/picture.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import { ok } from '#domain/values/result.ts';
import { enterPlanned } from '#web/actions/planned.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

const form = {
  planner: 'other',
  channel: 'facebook',
  postText: 'Glad <midsommar>',
  at: '2026-11-23T09:00',
  postUrl: 'https://exempel.example/plan/1',
};
/** What Lambda answers synchronously at most. */
const LAMBDA_BYTES = 6_291_556;

/** An answer as Lambda gives it. */
const onLambda = (answer: Response) => {
  const http = { method: 'GET', path: '/' };
  const event = {
    version: '2.0',
    rawPath: '/',
    rawQueryString: '',
    headers: {},
    isBase64Encoded: false,
  };
  const asked = { ...event, requestContext: { domainName: 'exempel.example', http } };
  return handle(new Hono().get('/', () => answer))(asked as never);
};

const listed = async () => {
  const answer = await wholeApp(deps).sendAs('karin', 'GET', '/api/planned?state=planned');
  return (await answer.json()) as { items: { id: string; url?: string }[] };
};

describe('a post in another tool', () => {
  it('is entered by hand, and is a task with its address while a freeze lasts', async () => {
    const typed = { ...form, postText: 'Glad midsommar!' };
    expect((await karin.post('/desk/planned/elsewhere', typed)).status).toBe(303);
    expect(await listed()).toMatchObject({ items: [{ url: form.postUrl, state: 'planned' }] });
    expect(await karin.page('/desk/planned')).not.toContain('Stoppa det för hand');
    await seedIncident(deps);
    const page = await karin.page('/desk/planned');
    expect(page).toContain('Stoppa det för hand:');
    expect(page).toContain('href="https://exempel.example/plan/1"');
  });

  it('comes back filled where something is missing', async () => {
    const refused = await karin.post('/desk/planned/elsewhere', { ...form, at: '', channel: '' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('href="#f-at"');
    expect(page).toContain('href="#f-channel"');
    expect(page).toContain('href="#f-postText"');
    expect(page).toContain('https://exempel.example/plan/1');
  });

  it.each([
    ['no address', {}, 422],
    ['an id in a tool that Talan cannot ask', { ref: 'b1' }, 422],
    ['an id in a tool that it can ask', { planner: 'buffer', ref: 'b1' }, 201],
    ['an address', { url: form.postUrl }, 201],
  ])('that is entered with %s answers %s', async (_, given, status) => {
    const body = { planner: 'other', channel: 'x', text: 'Hej!', at: '2026-11-23T09:00:00Z' };
    const { sendAs } = wholeApp(deps);
    const answer = await sendAs('karin', 'POST', '/api/planned', { ...body, ...given });
    expect(answer.status).toBe(status);
    if (status === 422) expect(await answer.text()).toContain('stop it there by hand');
    const typed = { ...form, ...given, postText: 'Hej!', postUrl: '' };
    const shown = await (await karin.post('/desk/planned/elsewhere', typed)).text();
    expect(shown).toContain('<a href="#f-postUrl">');
    expect(shown).toContain('Hej!</textarea>');
  });

  it('gets what a person says became of it, until it has gone out', async () => {
    await karin.post('/desk/planned/elsewhere', { ...form, postText: 'Hej!' });
    const [{ id = '' } = {}] = (await listed()).items;
    const { sendAs } = wholeApp(deps);
    const receipt = (state: string) =>
      sendAs('karin', 'POST', `/api/planned/${id}/receipt`, { state });
    expect(await (await receipt('frozen')).json()).toMatchObject({ state: 'frozen' });
    expect((await karin.post(`/desk/planned/${id}/receipt`, { state: 'gone-out' })).status).toBe(
      303,
    );
    expect((await receipt('frozen')).status).toBe(409);
    const late = await karin.post(`/desk/planned/${id}/receipt`, { state: 'frozen' });
    expect(await late.text()).toContain('Inlägget har gått ut, eller är struket.');
  });

  it('is entered once, however often it is sent under its id in the tool', async () => {
    const { sendAs } = wholeApp(deps);
    const body = {
      planner: 'buffer',
      channel: 'x',
      text: 'Hej!',
      ref: 'b1',
      at: '2026-11-23T09:00:00Z',
    };
    const first = await sendAs('karin', 'POST', '/api/planned', body);
    const again = await sendAs('karin', 'POST', '/api/planned', body);
    expect(first.status).toBe(201);
    expect(await again.json()).toEqual(await first.json());
  });

  it('gives out its kept pictures to be saved, and says why another is not kept', async () => {
    const entered = await enterPlanned(deps, person('karin'), {
      ...{ planner: 'mastodon', channel: 'mastodon', text: 'Hej', at: '2026-11-23T09:00:00.000Z' },
      ref: '1',
    });
    if (!entered.ok) throw new Error(entered.refusal.type);
    const { id } = entered.value;
    const pictures = [
      {
        url: 'https://a.example/1',
        alt: '<En> bil',
        sha256: '0'.repeat(64),
        type: 'image/png' as const,
      },
      { url: 'https://a.example/2', notKept: 'too-big' as const },
    ];
    await deps.journal.append(plannedJournal, id, 'talan', () =>
      ok([{ type: 'planned-pictured', data: {}, words: { pictures } }]),
    );
    const page = await karin.page('/desk/planned');
    expect(page).toContain('Spara bild 1</a>: &lt;En&gt; bil');
    expect(page).toContain('Bild 2: inte sparad, för den är för stor');
    const app = wholeApp(deps);
    const picture = await app.sendAs('karin', 'GET', `/desk/planned/${id}/picture?n=0`);
    expect(Object.fromEntries(picture.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="1.png"',
      'x-content-type-options': 'nosniff',
    });
    const biggest = new Uint8Array(MAX_PICTURE_BYTES);
    deps.readPicture = async () => biggest;
    const given = await app.sendAs('karin', 'GET', `/desk/planned/${id}/picture?n=0`);
    expect(JSON.stringify(await onLambda(given)).length).toBeLessThan(LAMBDA_BYTES);
    expect((await app.sendAs('karin', 'GET', `/desk/planned/${id}/picture?n=1`)).status).toBe(404);
    expect((await app.sendAs('karin', 'GET', `/desk/planned/${id}/picture?n=x`)).status).toBe(404);
  });
});
