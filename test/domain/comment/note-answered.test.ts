import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { noteAnswered } from '#domain/comment/note-answered.ts';
import { ReplyInput } from '#domain/statement/everyday-input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { ok } from '#domain/values/result.ts';
import { requestReply } from '#web/actions/replies.ts';
import { receive } from '../../support/comment.ts';
import { person } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';

const begin = async () => {
  const deps = testDeps();
  const { id: commentId } = await receive(deps);
  const texts = [
    { channel: 'bluesky', text: 'Tack för frågan. Koka vattnet tills vi säger annat.' },
  ];
  const input = ReplyInput.parse({ commentId, language: 'sv', channels: ['bluesky'], texts });
  const reply = await requestReply(deps, person('karin'), input);
  if (!reply.ok) throw new Error(reply.refusal.type);
  const read = async () => (await deps.journal.read(commentJournal, commentId))!;
  const out = (over: Partial<Statement> = {}): Statement => ({
    ...reply.value,
    status: 'published',
    deliveries: [
      {
        channel: 'bluesky',
        state: 'published',
        url: 'https://bsky.app/profile/us/post/2',
        at: '2026-11-22T13:20:00.000Z',
        by: 'talan',
      },
    ],
    ...over,
  });
  return { deps, read, out, commentId };
};

describe('a comment that a reply was requested to', () => {
  it('stays open, and says so, until the reply is out', async () => {
    const { deps, read, out } = await begin();
    expect(await read()).toMatchObject({ state: 'open', replyId: out().id });
    await noteAnswered(deps.journal, out({ status: 'awaiting-approval', deliveries: [] }));
    expect((await read()).state).toBe('open');
  });

  it('is answered once it is out, by who requested it, in exactly these words', async () => {
    const { deps, read, out } = await begin();
    await noteAnswered(deps.journal, out());
    const comment = await read();
    expect(comment).toMatchObject({ state: 'answered', endedBy: 'karin' });
    expect(comment.answers).toMatchObject([
      {
        hash: out().hash,
        version: 1,
        state: 'published',
        url: 'https://bsky.app/profile/us/post/2',
      },
    ]);
    await noteAnswered(deps.journal, out());
    expect((await read()).answers).toHaveLength(1);
  });

  it('is not answered by words that nobody has posted yet', async () => {
    const { deps, read, out } = await begin();
    const [delivery] = out().deliveries;
    const byHand = { ...delivery!, state: 'by-hand' as const, url: undefined };
    await noteAnswered(deps.journal, out({ deliveries: [byHand] }));
    expect((await read()).state).toBe('open');
    await noteAnswered(
      deps.journal,
      out({ deliveries: [{ ...byHand, url: 'https://bsky.app/profile/us/post/2' }] }),
    );
    expect((await read()).answers).toMatchObject([{ state: 'by-hand' }]);
  });

  it('stays as someone has ended it meanwhile', async () => {
    const { deps, read, out, commentId } = await begin();
    await deps.journal.append(commentJournal, commentId, 'dan', () =>
      ok([{ type: 'passed-on', data: { way: 'phone' }, words: { to: 'Kundtjänst' } }]),
    );
    await noteAnswered(deps.journal, out());
    expect((await read()).state).toBe('handed-over');
  });

  it('is not answered by a reply to another', async () => {
    const { deps, read, out } = await begin();
    const other = await receive(deps, { sourceId: '2' });
    await noteAnswered(deps.journal, { ...out(), commentId: other.id });
    expect((await read()).state).toBe('open');
  });
});
