import { beforeAll, describe, expect, it } from 'vitest';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { ReplyInput } from '#domain/statement/everyday-input.ts';
import { ok } from '#domain/values/result.ts';
import { decideOnRemoval, proposeRemoval, takeBackRemoval } from '#web/actions/moderation.ts';
import { requestReply } from '#web/actions/replies.ts';
import { receive } from '../../support/comment.ts';
import { begin, call, parts, people, type Someone, table, type World } from '../route-table.ts';
import { person, seedAsk, seedDraft, seedRequest } from '../seed.ts';
import { browser } from '../support.ts';

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan 4. Vågar du svara?';
const URL = 'https://bsky.app/profile/lisa.example/post/7';
const CHANNELS = { language: 'sv', channels: ['bluesky'] };
const OURS = [{ channel: 'bluesky', text: 'Koka vattnet i Norrby.' }];

const quoting: AlertEvent = {
  type: 'grown',
  data: { level: 'alarm', seen: 62, usual: 4, most: 9, window: 60 },
  words: {
    examples: [{ source: 'bluesky', text: WORDS, writtenAt: '2026-11-22T13:00:00.000Z' }],
  },
};

const reads = Object.keys(table).filter((route) => route.startsWith('GET '));

/** A world in which a comment's words stand wherever something quotes a comment. */
const quotedEverywhere = async () => {
  const world = await begin();
  const { deps, waiting } = world;
  const comment = await receive(deps, {
    ...{ sourceId: '7', url: URL, text: WORDS },
    statementId: waiting.id,
  });
  const input = ReplyInput.parse({ ...CHANNELS, commentId: comment.id });
  const reply = await requestReply(deps, person('karin'), input);
  if (!reply.ok) throw new Error(reply.refusal.type);
  const typed = { nextUpdateAt: undefined, instructions: undefined };
  const pasted = await seedRequest(deps, waiting.incident.id, 'karin', {
    ...{ ...typed, ...CHANNELS, kind: 'reply', comment: WORDS, texts: OURS },
  });
  const asked = await seedRequest(deps, waiting.incident.id, 'karin', {
    ...{ ...typed, ...CHANNELS, kind: 'qa', channels: ['intranet'], comment: WORDS },
    questions: [`${WORDS} Vi svarar i dag.`, 'Var finns vatten?'],
  });
  const claim = { text: WORDS, keys: ['Ekgatan'], truthKeys: [] };
  const corrected = await seedRequest(deps, waiting.incident.id, 'karin', {
    ...{ ...typed, ...CHANNELS, kind: 'correction', claim },
  });
  const partly = {
    text: 'jag vet var du bor,  Lisa på Ekgatan 4',
    keys: ['Ekgatan'],
    truthKeys: [],
  };
  const quotes = await seedRequest(deps, waiting.incident.id, 'karin', {
    ...{ ...CHANNELS, channels: ['newsroom'], nextUpdateAt: undefined },
    ...{ kind: 'correction', claim: partly },
    headline: `Han skrev ”${WORDS}”`,
    instructions: `Svara lugnt på: ${WORDS} Tack!`,
  });
  await seedDraft(deps, reply.value.id, [{ ...OURS[0]!, sentences: [] } as never]);
  await seedDraft(deps, asked.id, [
    { channel: 'intranet', title: 'Frågor', text: 'Vad gäller? Koka vattnet.', sentences: [] },
  ]);
  for (const { id } of [reply.value, asked])
    await seedAsk(deps, id, 'anna', '2026-11-22T13:35:00.000Z');
  await deps.journal.append(alertJournal, 'a1', 'talan', () => ok([quoting]));
  const statements = [reply.value.id, pasted.id, asked.id, corrected.id, quotes.id];
  return { world, comment, statements };
};

let here: Awaited<ReturnType<typeof quotedEverywhere>>;
beforeAll(async () => {
  here = await quotedEverywhere();
});

/** Where someone sees the words, of all that can be opened about what quotes them. */
const seenAt = async (by: Someone, query = ''): Promise<string[]> => {
  const found = new Set<string>();
  for (const route of reads) {
    const { path } = parts(route);
    const ids =
      path.includes('/statements/') || path.startsWith('/approve/') ? here.statements : [''];
    for (const id of ids) {
      const { world, comment } = here;
      const about: World = {
        ...world,
        comment: comment as Comment,
        ...(id && { waiting: { ...world.waiting, id } }),
      };
      const text = await (await call(about, by, 'GET', `${path}${query}`)).text();
      if (text.includes('Ekgatan') || text.includes('Vågar du svara')) found.add(path);
    }
  }
  return [...found].toSorted();
};

const remove = async () => {
  const { world, comment } = here;
  await proposeRemoval(world.deps, person('karin'), comment.id, { ground: 'spam', reason: 'Ja.' });
  await decideOnRemoval(world.deps, person('dan'), comment.id, { decision: 'remove' });
};

const readings = async () => {
  const { items } = await here.world.deps.journal.entries(`removal#${here.comment.id}`, {
    limit: 100,
  });
  return items.filter(({ entry }) => entry.type === 'log-read').length;
};

describe('the words of a comment', () => {
  it('stand in everything that quotes them, until they are removed', async () => {
    expect(await seenAt('karin')).toEqual(
      expect.arrayContaining([
        '/api/alerts',
        '/api/alerts/:id/journal',
        '/api/comments/:id/journal',
        '/api/statements',
        '/api/statements/:id',
        '/api/statements/:id/journal',
        '/desk/incidents/:id/review/export',
        '/desk/statements/:id',
        '/desk/statements/:id/edit',
        '/desk/statements/:id/journal',
        '/desk/watch',
      ]),
    );
    expect(await seenAt('anna')).toEqual(expect.arrayContaining(['/approve/:id']));
  });

  it('are nowhere once they are removed, for anyone who has not asked for them', async () => {
    await remove();
    for (const by of people) expect([by, await seenAt(by)]).toEqual([by, []]);
    expect(await readings()).toBe(0);
  });

  it('are nowhere while somebody proposes the same for what their author has written since', async () => {
    const { world, comment } = here;
    const { deps } = world;
    const say = (text: string) => receive(deps, { sourceId: '7', url: URL, text });
    await say('Köp klockor');
    const input = { ground: 'spam', reason: 'Ja.' };
    expect((await proposeRemoval(deps, person('karin'), comment.id, input)).ok).toBe(true);
    for (const by of people) expect([by, await seenAt(by)]).toEqual([by, []]);
    await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'keep' });
    for (const by of people) expect([by, await seenAt(by)]).toEqual([by, []]);
    await say(WORDS);
  });

  it('are in no form that begins with what was typed before', async () => {
    const { world, statements } = here;
    const karin = await browser(world.deps, 'karin', 'sv');
    const path = `/desk/incidents/${world.waiting.incident.id}/statements/new`;
    const page = await karin.page(`${path}?like=${statements.at(-1)}`);
    expect(page).toContain('name="instructions"');
    expect(page).not.toContain('Ekgatan');
  });

  it('come to who may read them and asks, each time noted, and to nobody else', async () => {
    const asked = await seenAt('karin', '?words=true');
    expect(asked).toEqual([
      '/api/alerts/:id/journal',
      '/api/comments/:id/journal',
      '/api/incidents/:id/moderation',
      '/api/statements/:id/journal',
      '/desk/incidents/:id/review/export',
      '/desk/statements/:id/journal',
    ]);
    expect(await readings()).toBeGreaterThanOrEqual(asked.length);
    for (const by of people.filter((each) => !['karin', 'lisa'].includes(each))) {
      expect([by, await seenAt(by, '?words=true')]).toEqual([by, []]);
    }
  });

  it('are not written down anew by a reply that is requested after that', async () => {
    const { world, comment } = here;
    const input = ReplyInput.parse({
      ...CHANNELS,
      commentId: comment.id,
      family: true,
      texts: OURS,
    });
    const reply = await requestReply(world.deps, person('karin'), input);
    if (!reply.ok) throw new Error(reply.refusal.type);
    expect(reply.value.comment).toBeUndefined();
    const { items } = await world.deps.journal.entries(`statement#${reply.value.id}`, { limit: 9 });
    expect(JSON.stringify(items)).not.toContain('Ekgatan');
  });

  it('are shown again once the removal is taken back', async () => {
    await takeBackRemoval(here.world.deps, person('dan'), here.comment.id);
    expect(await seenAt('karin')).toContain('/desk/statements/:id');
  });
});
