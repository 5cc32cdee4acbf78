import { beforeEach, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedComment, seedQuestion } from '../family.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const begin = async () => {
  const deps = testDeps();
  const seeded = await seedQuestion(deps);
  const requested = async () =>
    (await deps.journal.list(statementJournal, { by: 'all' }, { limit: 5 })).items;
  return { deps, ...seeded, requested };
};
let world: Awaited<ReturnType<typeof begin>>;
beforeEach(async () => {
  world = await begin();
});

const textFor = (channel: string) => ({
  channel,
  text: 'Koka vattnet i Norrby.',
  ...(channel === 'newsroom' && { title: 'Koka vattnet' }),
});

it.each([[['bluesky', 'x']], [['bluesky', 'newsroom']], [['newsroom']], [['x']], [['mastodon']]])(
  'a reply to a comment on Bluesky may not go to %j',
  async (channels) => {
    const { deps, comment, requested } = world;
    const texts = channels.map(textFor);
    const body = { commentId: comment.id, language: 'sv', channels, texts };
    const answer = await wholeApp(deps).sendAs('karin', 'POST', '/api/replies', body);
    expect(answer.status).toBe(422);
    const said = JSON.stringify(await answer.json());
    expect(said).toMatch(/not-its-channel|a reply goes to one channel/u);
    expect(await requested()).toEqual([]);
  },
);

it('a reply is told which channel is the right one, and goes below its comment there', async () => {
  const { deps, comment, requested } = world;
  const send = (channel: string) =>
    wholeApp(deps).sendAs('karin', 'POST', '/api/replies', {
      ...{ commentId: comment.id, language: 'sv' },
      ...{ channels: [channel], texts: [textFor(channel)] },
    });
  expect(await (await send('x')).json()).toMatchObject({
    type: expect.stringContaining('not-its-channel'),
    channel: 'bluesky',
  });
  expect((await send('bluesky')).status).toBe(202);
  expect(await requested()).toMatchObject([{ channels: ['bluesky'], inReplyTo: comment.url }]);
});

it('an answer for many may have words for all the channels on which people ask', async () => {
  const { deps, comment } = world;
  const channels = ['bluesky', 'mastodon'];
  const answer = await wholeApp(deps).sendAs('karin', 'POST', '/api/replies', {
    ...{ commentId: comment.id, language: 'sv', channels, family: true },
    texts: channels.map(textFor),
  });
  expect(answer.status).toBe(202);
});

it.each([
  ['sv', 'Ett svar går till en enda kanal'],
  ['en', 'A reply goes to one channel'],
] as const)('the form says in %s that a reply goes to one channel', async (language, words) => {
  const { deps, incident, requested } = world;
  const karin = await browser(deps, 'karin', language);
  const path = `/desk/incidents/${incident.id}/statements/new`;
  const typed = { kind: 'reply', language: 'sv', comment: 'Kan man dricka det?', author: 'me' };
  const own = { 'own.newsroom.title': 'Vattnet', 'own.newsroom.text': 'Koka vattnet i Norrby.' };
  const both = { ...typed, ...own, channels: ['newsroom', 'x'], 'own.x.text': 'Koka vattnet.' };
  const answer = await karin.post(path, both);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(words);
  expect(await requested()).toEqual([]);
});

it('the form suggests no channel for a reply', async () => {
  const { deps, incident } = world;
  const karin = await browser(deps, 'karin');
  const page = await karin.page(`/desk/incidents/${incident.id}/statements/new?kind=reply`);
  expect(page).not.toMatch(/name="channels" value="[a-z]+" checked/u);
});

it.each([
  ['sv', 'inga svar kan stå', 'Inget svar från oss kan stå under det här'],
  ['en', 'below which no answers stand', 'No answer of ours can stand below this'],
] as const)(
  'a comment on a page of our own says in %s what to do instead of an answer',
  async (language, says, refuses) => {
    const { deps, incident, requested } = world;
    const { id } = await seedComment(deps, incident.id, '7', { channel: 'newsroom' });
    const karin = await browser(deps, 'karin', language);
    const page = await karin.page(`/desk/inbox/${id}`);
    expect(page).toContain(says);
    expect(page).not.toContain('id="act-reply"');
    expect(page).toContain('id="act-hand-over"');
    const asked = await karin.post(`/desk/inbox/${id}/reply`, { text: 'Koka vattnet.' });
    expect(asked.status).toBe(409);
    expect(await asked.text()).toContain(refuses);
    expect(await requested()).toEqual([]);
  },
);
