import { beforeEach, describe, expect, it } from 'vitest';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { answerByFamily } from '#web/actions/answers.ts';
import { noteNotPosted } from '#web/actions/not-posted.ts';
import { seedQuestion } from '../family.ts';
import { person, seedApproval, seedAsk, seedCheck, write } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const begin = async () => {
  const deps = testDeps();
  const { incident, comment } = await seedQuestion(deps);
  const karin = await browser(deps, 'karin', 'sv');
  await karin.post(`/desk/inbox/${comment.id}/reply`, { text: 'Koka vattnet i Norrby.' });
  const [reply] = (await deps.journal.list(statementJournal, { by: 'all' }, { limit: 1 })).items;
  return { deps, incident, comment, karin, reply: reply! };
};
let world: Awaited<ReturnType<typeof begin>>;
beforeEach(async () => {
  world = await begin();
});

const approve = async (...after: StatementEvent[]) => {
  const { deps, reply } = world;
  await seedCheck(deps, reply.id);
  await seedAsk(deps, reply.id, 'anna', '2026-11-22T15:35:00.000Z');
  await seedApproval(deps, reply.id, reply.hash ?? '');
  await write(deps, reply.id, 'talan', ...after);
};

const concluded = (status: 'published' | 'partly-published' | 'failed') =>
  ({ type: 'concluded', data: { status } }) as const;
const receipt = (state: 'by-hand' | 'unknown' | 'waiting' | 'failed') =>
  ({ type: 'receipt', data: { channel: 'bluesky', state } }) as const;

describe('an approved reply that a person is to post', () => {
  it('stands at its comment and in the list, with the way to it and who takes it', async () => {
    await approve(receipt('by-hand'), concluded('published'));
    const { deps, comment, karin, reply } = world;
    const list = await karin.page('/desk/inbox');
    expect(list).toContain('Godkänt svar, läggs ut av dig');
    const page = await karin.page(`/desk/inbox/${comment.id}`);
    expect(page).toContain('Svaret är godkänt och ska läggas ut för hand: Bluesky.');
    expect(page).toContain('det är du som gör det');
    expect(page).toContain(`<a href="/desk/statements/${reply.id}">Gå till svaret`);
    const lawyer = await browser(deps, 'dan', 'en');
    expect(await lawyer.page('/desk/inbox')).toContain('Approved reply, to be posted by Karin Ek');
  });

  it('is told as uncertain where nobody knows whether it is out', async () => {
    await approve(receipt('unknown'), concluded('failed'));
    const { comment, karin } = world;
    expect(await karin.page(`/desk/inbox/${comment.id}`)).toContain('osäkert om det har gått ut');
  });
});

describe('another answer to the same comment', () => {
  const askAgain = () =>
    world.karin.post(`/desk/inbox/${world.comment.id}/reply`, { text: 'Koka vattnet.' });
  const replies = async () =>
    (await world.deps.journal.list(statementJournal, { by: 'all' }, { limit: 5 })).items.length;

  it.each([
    ['waits for a person who posts it', receipt('by-hand'), 'published'],
    ['may be out', receipt('unknown'), 'failed'],
    ['is tried again later', receipt('waiting'), 'partly-published'],
  ] as const)('is refused while an approved one %s', async (_, delivered, status) => {
    await approve(delivered, concluded(status));
    const refused = await askAgain();
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Ett godkänt svar på kommentaren väntar');
    expect(await replies()).toBe(1);
    const { deps, comment } = world;
    const preview = await answerByFamily(deps, person('karin'), comment.id, { familyId: 'x' });
    expect(preview).toMatchObject({ refusal: { type: 'reply-to-post' } });
  });

  it('is free once one said that the first won’t be posted', async () => {
    await approve(receipt('by-hand'), concluded('published'));
    const { deps, reply } = world;
    const input = { channel: 'bluesky', reason: 'Frågan är besvarad.' } as const;
    expect(await noteNotPosted(deps, person('karin'), reply.id, input)).toMatchObject({ ok: true });
    expect((await askAgain()).status).toBe(303);
    expect(await replies()).toBe(2);
  });

  it('is free where the first failed and is out nowhere', async () => {
    await approve(receipt('failed'), concluded('failed'));
    expect((await askAgain()).status).toBe(303);
  });
});

it('a reply that was rejected is still named at its open comment', async () => {
  const { deps, comment, karin, reply } = world;
  await write(deps, reply.id, 'karin', { type: 'withdrawn', data: {} });
  const page = await karin.page(`/desk/inbox/${comment.id}`);
  expect(page).toContain('Det förra svaret</a>: <span class="status end">Tillbakadraget');
});

it('a comment that was answered shows the words of the answer, and who approved them', async () => {
  await approve(receipt('by-hand'), concluded('published'));
  const { comment, karin, reply } = world;
  await karin.post(`/desk/statements/${reply.id}/receipts`, {
    state: 'published',
    channel: 'bluesky',
    url: 'https://bsky.app/profile/us/post/9',
  });
  const page = await karin.page(`/desk/inbox/${comment.id}`);
  expect(page).toContain('<p>Koka vattnet i Norrby.</p>');
  expect(page).toContain('Godkänt av Anna Berg');
  expect(page).toContain('href="https://bsky.app/profile/us/post/9"');
  expect(page).not.toContain('Det förra svaret');
});

it('the words of a reply stand beside who wrote the comment, where they are read, changed and approved', async () => {
  const { deps, karin, reply } = world;
  const anna = await browser(deps, 'anna', 'sv');
  await seedAsk(deps, reply.id, 'anna', '2026-11-22T15:35:00.000Z');
  const pages = [
    await karin.page(`/desk/statements/${reply.id}`),
    await karin.page(`/desk/statements/${reply.id}/edit`),
    await anna.page(`/approve/${reply.id}`),
  ];
  for (const page of pages) {
    expect(page).toContain('Det svarar på den här kommentaren från Lisa i Norrby');
  }
  expect(pages[2]).toContain('Ja, låt svaret läggas ut för hand');
  expect(pages[2]).not.toContain('Ja, publicera');
});
