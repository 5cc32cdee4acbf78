import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { receiveComment } from '#domain/comment/receive.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import { clocksIn } from '#domain/plan/clocks.ts';
import type { Publication, Publisher, Publishers } from '#domain/publish/publisher.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { sendAnswer } from '#steps/due/send-answer.ts';
import { commentInput } from '#test/support/comment.ts';
import { flakyChannel, lookFaults, type Nature, postFaults } from '#test/support/flaky-channel.ts';
import { seedComment, seedFamily, seedQuestion } from '#test/web/family.ts';
import { person } from '#test/web/seed.ts';
import { type TestDeps, testDeps } from '#test/web/support.ts';
import { answerByFamily, answerSeveral, receiveAnswer } from '#web/actions/answers.ts';
import { requestReply } from '#web/actions/replies.ts';

const works: Nature = { posts: [], looks: [], lagMs: 0, isRepeatable: false };
const MINUTE_MS = 60_000;

/** A channel for each comment, so that each can meet faults of its own. */
const channels = (natureOf: (commentId: string) => Nature, now: () => Date) => {
  const all = new Map<string, ReturnType<typeof flakyChannel>>();
  const of = ({ commentId = '' }: Pick<Publication, 'commentId'>) => {
    const channel = all.get(commentId) ?? flakyChannel(natureOf(commentId), now);
    all.set(commentId, channel);
    return channel;
  };
  const publisher = (isRepeatable: boolean): Publisher => ({
    isRepeatable,
    canReply: true,
    publish: (publication) => of(publication).publisher.publish(publication),
    find: (publication) => of(publication).publisher.find(publication),
  });
  return { publisher, texts: (commentId: string) => all.get(commentId)?.texts() ?? [] };
};

const begin = async () => {
  const deps = testDeps();
  const { incident, comment } = await seedQuestion(deps);
  const family = await seedFamily(deps, comment);
  const read = async (id = comment.id): Promise<Comment> =>
    (await deps.journal.read(commentJournal, id))!;
  const answer = async (id = comment.id) => {
    const result = await answerByFamily(deps, person('karin'), id, { familyId: family.id });
    if (!result.ok) throw new Error(result.refusal.type);
    return result.value;
  };
  return { deps, incident, comment, family, read, answer };
};

const item = ({ id, sending }: Comment) => ({
  kind: 'send-answer' as const,
  aggregate: 'comment',
  id,
  key: sending?.runId ?? '',
  at: '',
});

const handle = async (deps: TestDeps, comment: Comment, replyPublishers: Publishers) =>
  sendAnswer({ ...deps, replyPublishers })(item(comment));

const bluesky = (deps: TestDeps, nature: Nature = works) => {
  const { publisher, texts } = channels(() => nature, deps.now);
  return { publishers: { bluesky: publisher(nature.isRepeatable) }, texts };
};

describe('an answer by a family', () => {
  it('is posted below the comment in an approved opening and text, and ends it', async () => {
    const { deps, read, answer, family } = await begin();
    const comment = await answer();
    expect(comment).toMatchObject({ state: 'open', sending: { state: 'waiting', by: 'karin' } });
    const { publishers, texts } = bluesky(deps);
    const seen: Publication[] = [];
    const publish: Publisher['publish'] = (publication) => {
      seen.push(publication);
      return publishers.bluesky.publish(publication);
    };
    await handle(deps, comment, { bluesky: { ...publishers.bluesky, publish } });
    const variant = comment.sending!.variant;
    expect(texts(comment.id)).toEqual([`${family.variants![variant]} ${family.texts[0]!.text}`]);
    expect(seen[0]).toMatchObject({ inReplyTo: comment.url, commentId: comment.id });
    const answered = await read();
    expect(answered).toMatchObject({ state: 'answered', endedBy: 'karin' });
    expect(answered.answers).toMatchObject([
      { statementId: family.id, version: 1, hash: family.hash, variant, state: 'published' },
    ]);
    expect(answered.sending).toBeUndefined();
  });

  it('is for a person where Talan can not post below it, who says where it stands', async () => {
    const { deps, read, answer } = await begin();
    await handle(deps, await answer(), {});
    expect(await read()).toMatchObject({ state: 'open', sending: { state: 'by-hand' } });
    const url = 'https://bsky.app/profile/us/post/9';
    const input = { state: 'published', url } as const;
    await expect(answer()).rejects.toThrow('answer-under-way');
    expect((await receiveAnswer(deps, person('anna'), (await read()).id, input)).ok).toBe(false);
    const elsewhere = { ...input, url: 'https://evil.example/9' };
    expect(await receiveAnswer(deps, person('karin'), (await read()).id, elsewhere)).toMatchObject({
      refusal: { type: 'not-its-address', hosts: ['bsky.app'] },
    });
    // Sent twice, it is noted once.
    for (const _ of [1, 2]) {
      expect((await receiveAnswer(deps, person('karin'), (await read()).id, input)).ok).toBe(true);
    }
    const answered = await read();
    expect(answered.state).toBe('answered');
    expect(answered.answers).toMatchObject([{ state: 'by-hand', url }]);
  });

  it('leaves the comment open where the channel refuses it', async () => {
    const { deps, read, answer } = await begin();
    const { publishers } = bluesky(deps, { ...works, posts: ['refused'] });
    await handle(deps, await answer(), publishers);
    await handle(deps, await read(), publishers);
    const comment = await read();
    expect(comment.state).toBe('open');
    expect(comment.sending).toBeUndefined();
    expect(comment.unsent).toMatchObject({ reason: 'refused-content' });
    expect((await answer()).sending?.state).toBe('waiting');
  });

  it('does not go out once a day has passed since its approval', async () => {
    const { deps, read, answer } = await begin();
    const comment = await answer();
    deps.clock.now = new Date(deps.clock.now.getTime() + 25 * 60 * MINUTE_MS);
    const { publishers, texts } = bluesky(deps);
    await handle(deps, comment, publishers);
    expect(texts(comment.id)).toEqual([]);
    expect(await read()).toMatchObject({ state: 'open', unsent: { reason: 'stale-family' } });
  });

  it('does not go out to what its author has changed meanwhile', async () => {
    const { deps, read, answer } = await begin();
    const comment = await answer();
    const { journal, now } = deps;
    const rules = { clocks: clocksIn({}), urgentIn: () => [], groupOf: deps.groupOf };
    const changed = commentInput({ text: 'Ni ljuger!', sourceId: '1', url: comment.url });
    await receiveComment({ journal, now, ...rules }, changed);
    const { publishers, texts } = bluesky(deps);
    await handle(deps, await read(), publishers);
    expect(texts(comment.id)).toEqual([]);
    expect(await read()).toMatchObject({ state: 'open', unsent: { reason: 'edited' } });
  });

  it('is asked for before it is posted again after a crash, and found', async () => {
    const { deps, read, answer } = await begin();
    const comment = await answer();
    const { publishers, texts } = bluesky(deps);
    await expect(handle(killing(deps, 2), comment, publishers)).rejects.toThrow('killed');
    expect(texts(comment.id)).toHaveLength(1);
    deps.clock.now = new Date(deps.clock.now.getTime() + 10 * MINUTE_MS);
    await handle(deps, await read(), publishers);
    expect(texts(comment.id)).toHaveLength(1);
    expect((await read()).state).toBe('answered');
  });

  it('keeps another reply, and another person, from the comment while it is on its way', async () => {
    const { deps, comment, family, answer } = await begin();
    await answer();
    const again = await answerByFamily(deps, person('dan'), comment.id, { familyId: family.id });
    expect(again).toEqual({ ok: false, refusal: { type: 'answer-under-way' } });
    const reply = { commentId: comment.id, kind: 'reply', language: 'sv', channels: ['bluesky'] };
    expect(await requestReply(deps, person('dan'), reply as never)).toEqual({
      ok: false,
      refusal: { type: 'answer-under-way' },
    });
  });
});

/** A process that is killed at its so-manieth write of the journal: what it had in hand is lost. */
function killing(deps: TestDeps, atWrite: number, isBefore = true): TestDeps {
  let writes = 0;
  const append: StateJournal['append'] = async (...given) => {
    writes += 1;
    if (writes === atWrite && isBefore) throw new Error('killed');
    const result = await deps.journal.append(...given);
    if (writes === atWrite) throw new Error('killed');
    return result;
  };
  return { ...deps, journal: { ...deps.journal, append } };
}

const nature = fc.record({
  posts: fc.array(fc.constantFrom(...postFaults), { maxLength: 3 }),
  looks: fc.array(fc.constantFrom(...lookFaults), { maxLength: 3 }),
  lagMs: fc.constantFrom(0, 30_000),
  isRepeatable: fc.boolean(),
});

const COMMENTS = 4;

const story = fc.record({
  natures: fc.array(nature, { minLength: COMMENTS, maxLength: COMMENTS }),
  isRepeatable: fc.boolean(),
  // Who is killed at which write, and whether two functions handle it at once.
  rounds: fc.array(
    fc.record({
      atWrite: fc.integer({ min: 0, max: 4 }),
      isBefore: fc.boolean(),
      twice: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  bothSend: fc.boolean(),
});

describe('answers to several comments', () => {
  it('go out once each, whoever sends them, whatever is killed and whatever the channel does', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ natures, isRepeatable, rounds, bothSend }) => {
        const deps = testDeps();
        const { incident, comment } = await seedQuestion(deps);
        const family = await seedFamily(deps, comment);
        const others = await Promise.all(
          ['2', '3', '4'].map((id) => seedComment(deps, incident.id, id)),
        );
        const ids = [comment, ...others].map(({ id }) => id);
        const { publisher, texts } = channels(
          (id) => ({ ...natures[ids.indexOf(id)]!, isRepeatable }),
          deps.now,
        );
        const publishers = { bluesky: publisher(isRepeatable) };
        const input = { familyId: family.id, comments: ids };
        const send = (by: string, from: TestDeps = deps) =>
          answerSeveral(from, person(by), incident.id, input).catch(() => undefined);
        await send('karin', killing(deps, 2));
        await Promise.all([send('karin'), ...(bothSend ? [send('dan')] : [])]);
        for (const { atWrite, isBefore, twice } of rounds) {
          for (const id of ids) {
            const now = (await deps.journal.read(commentJournal, id))!;
            const run = () =>
              handle(killing(deps, atWrite, isBefore), now, publishers).catch(() => {});
            await Promise.all(twice ? [run(), run()] : [run()]);
          }
          deps.clock.now = new Date(deps.clock.now.getTime() + 20 * MINUTE_MS);
        }
        for (let round = 0; round < 8; round += 1) {
          for (const id of ids) {
            await handle(deps, (await deps.journal.read(commentJournal, id))!, publishers);
          }
          deps.clock.now = new Date(deps.clock.now.getTime() + 20 * MINUTE_MS);
        }
        const said = allForms(family);
        for (const id of ids) {
          const now = (await deps.journal.read(commentJournal, id))!;
          const out = texts(id);
          expect(out.length).toBeLessThanOrEqual(1);
          for (const text of out) expect(said).toContain(text);
          // What is noted is what is out; nobody is told of an answer that is not there.
          if (now.state === 'answered') {
            expect(now.answers).toHaveLength(1);
            expect(out).toEqual([said[now.answers[0]!.variant!]]);
          }
          if (now.unsent) expect(out).toEqual([]);
          expect(['waiting', 'intended']).not.toContain(now.sending?.state);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

const allForms = ({ variants = [], texts }: Statement): string[] =>
  variants.map((opening) => `${opening} ${texts[0]!.text}`);
