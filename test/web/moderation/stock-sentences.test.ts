import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { quotesIn } from '#domain/moderation/own-quotes.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { person, seedWaiting } from '../seed.ts';
import { type TestDeps, testDeps } from '../support.ts';

const karin = person('karin');

const wait = (deps: TestDeps) => {
  deps.clock.now = new Date(deps.clock.now.getTime() + 60_000);
};

const remove = async (deps: TestDeps, text: string, over: object = {}, ground = 'spam') => {
  const writtenAt = '2026-11-01T10:00:00.000Z';
  const { id } = await receive(deps, { sourceId: 'removed', text, writtenAt, ...over });
  wait(deps);
  await proposeRemoval(deps, karin, id, { ground, reason: 'Ja.' });
  await decideOnRemoval(deps, person('dan'), id, { decision: 'remove' });
  wait(deps);
};

const begin = async () => {
  const deps = testDeps();
  const { id } = await seedWaiting(deps);
  const statement = (await deps.journal.read(statementJournal, id))!;
  wait(deps);
  const quotes = (text: string) =>
    quotesIn(deps, { ...statement, texts: [{ channel: 'newsroom' as const, text }] });
  return { deps, quotes };
};

describe('a sentence that others said before', () => {
  const THANKS = 'Tack så mycket för svaret.';
  const REMOVED = `${THANKS} Jag vet var du bor, Lisa.`;
  const say = (deps: TestDeps, n: number, text = `Hej! ${THANKS}`, over: object = {}) =>
    receive(deps, {
      ...{ sourceId: `other-${n}`, text, author: { id: `did:plc:other-${n}` } },
      writtenAt: '2026-10-31T10:00:00.000Z',
      ...over,
    });

  it.each(['spam', 'child-abuse'])('is nobody’s, removed on the ground of %s', async (ground) => {
    const { deps, quotes } = await begin();
    await remove(deps, REMOVED, {}, ground);
    expect(await quotes(THANKS)).toBeDefined();
    await say(deps, 1);
    expect(await quotes(THANKS)).toBeDefined();
    await say(deps, 2);
    expect(await quotes(THANKS)).toBeUndefined();
    expect(await quotes('De skrev: Jag vet var du bor, Lisa.')).toBeDefined();
  });

  it.each([
    ['after it', { writtenAt: '2026-11-02T10:00:00.000Z' }],
    ['by its author', { author: { id: 'did:plc:a' } }],
    ['by one and the same', { author: { id: 'did:plc:same' } }],
    ['in a longer sentence', { text: `Och ${THANKS.toLowerCase()}` }],
  ])('is not where that was said %s', async (_, over) => {
    const { deps, quotes } = await begin();
    await remove(deps, REMOVED);
    await say(deps, 1, undefined, over);
    await say(deps, 2, undefined, over);
    expect(await quotes(THANKS)).toBeDefined();
  });

  it('is not where those were removed too', async () => {
    const { deps, quotes } = await begin();
    const { id } = await say(deps, 1);
    await say(deps, 2);
    await remove(deps, REMOVED);
    expect(await quotes(THANKS)).toBeUndefined();
    await proposeRemoval(deps, karin, id, { ground: 'spam', reason: 'Ja.' });
    await decideOnRemoval(deps, person('dan'), id, { decision: 'remove' });
    expect(await deps.journal.read(commentJournal, id)).toBeDefined();
    expect(await quotes(THANKS)).toBeDefined();
  });

  it('is nobody’s as a whole alone, however long it is', async () => {
    const { deps, quotes } = await begin();
    const long = 'Tack så jättemycket för ett bra och snabbt svar i dag.';
    await say(deps, 1, long);
    await say(deps, 2, long);
    await remove(deps, `Ni ljuger. ${long} Jag vet var du bor.`);
    expect(await quotes(long)).toBeUndefined();
    expect(await quotes('De skrev: Jag vet var du bor.')).toBeDefined();
  });
});
