import { expect, it } from 'vitest';
import { answeredComment } from '#domain/moderation/answered-comment.ts';
import { receive } from '#test/support/comment.ts';
import { testDeps } from '../../web/support.ts';

it.each([
  ['as its platform names them', { id: 'did:plc:a', name: 'Lisa' }, 'Lisa'],
  ['by their id there, where that is all', { id: 'did:plc:a' }, 'did:plc:a'],
  ['not at all, where nobody noted who', { id: 'note-1' }, undefined],
])('who wrote a comment that is answered is named %s', async (_, author, from) => {
  const deps = testDeps();
  const { id } = await receive(deps, { sourceId: 'note-1', author });
  const answered = await answeredComment(deps.journal.read, { commentId: id });
  expect(answered?.id).toBe(id);
  expect(answered?.from).toBe(from);
});
