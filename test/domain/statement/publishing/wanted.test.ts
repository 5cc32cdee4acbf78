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

it('what words supersede is marked once someone has said where they posted them', () => {
  const supersedes = { statementId: 's0', how: 'withdraws' as const };
  const byHand = build.publishing({ type: 'receipt', data: { channel: 'x', state: 'by-hand' } });
  const waiting = { ...byHand, supersedes };
  const wanted = expect.objectContaining({ kind: 'supersede', key: 'earlier' });
  expect(wantedBy(waiting)).not.toContainEqual(wanted);
  const url = 'https://x.com/exempel/status/1';
  const posted = build.step(waiting, {
    ...{ type: 'receipt', data: { channel: 'x', state: 'by-hand' }, words: { url } },
  });
  expect(wantedBy(posted)).toContainEqual(wanted);
  expect(wantedBy({ ...posted, supersedes: undefined })).not.toContainEqual(wanted);
});
