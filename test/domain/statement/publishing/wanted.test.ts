import { expect, it } from 'vitest';
import { wantedBy, wantsRemoved } from '#domain/statement/publishing/wanted.ts';
import * as build from '#test/support/statement.ts';

it('the post that new words replace is deleted once, after they are out there', () => {
  const acts = [{ channel: 'x' as const, act: 'delete' as const }];
  const supersedes = { statementId: 's0', how: 'corrects' as const, acts };
  const before = { ...build.publishing(), supersedes };
  expect(wantsRemoved(before, 'x')).toBe(false);
  const out = build.step(before, { type: 'receipt', data: { channel: 'x', state: 'published' } });
  expect(wantsRemoved(out, 'x')).toBe(true);
  expect(wantedBy(out)).toContainEqual(expect.objectContaining({ kind: 'take-back', key: 'x' }));
  const gone = build.step(out, {
    type: 'earlier-removed',
    data: { channel: 'x', state: 'deleted' },
  });
  expect(wantsRemoved(gone, 'x')).toBe(false);
});
