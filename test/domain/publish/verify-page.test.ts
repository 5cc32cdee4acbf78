import { describe, expect, it } from 'vitest';
import type { NewsroomPage } from '#domain/publish/newsroom.ts';
import { PageRecord, verifyPage } from '#domain/publish/verify-page.ts';
import { approvedHash, approvedPreimage } from '#domain/statement/version/approved-hash.ts';
import { newsroomRender } from '../../../functions/newsroom/render.ts';
import { page, site } from '../../newsroom/fixtures.ts';

const title = 'Vi utreder "läckan" & mer <b>nu</b>';
const text =
  'Vi vet att tjänsten ligger nere.\nVi utreder varför: https://exempel.example/läget.\n\nDet är O’Briens & vår sak. 1 < 2.\n\nFrågor: press@exempel.example.';

const approvedPage = (over: Partial<NewsroomPage> = {}): NewsroomPage => {
  const content = {
    statementId: 'stm-1',
    version: 1,
    kind: 'holding' as const,
    language: 'sv' as const,
    nextUpdateAt: '2026-11-22T18:00:00.000Z',
    texts: [
      { channel: 'newsroom' as const, title, text },
      { channel: 'x' as const, text: 'Vi utreder.' },
    ],
  };
  const hash = approvedHash(content);
  const { nextUpdateAt } = content;
  return page({ title, text, hash, nextUpdateAt, approved: approvedPreimage(content), ...over });
};

const recordOf = (of: NewsroomPage) => PageRecord.parse(JSON.parse(newsroomRender.record(of)));
const verify = (shown: NewsroomPage, record: NewsroomPage = shown) =>
  verifyPage(newsroomRender.page(shown, site), recordOf(record));

describe('a page and what stands beside it', () => {
  it('show that the page is what was approved, and by whom', () => {
    expect(verify(approvedPage())).toBe('approved');
    expect(recordOf(approvedPage())).toMatchObject({
      approvedBy: { role: 'Presschef' },
      approvedAt: '2026-11-22T13:20:00Z',
    });
  });

  it.each([
    ['another word', { text: text.replace('nere', 'uppe') }],
    ['a word less', { text: text.replace(' varför', '') }],
    ['another title', { title: 'Vi har löst allt' }],
    ['another time of the next update', { nextUpdateAt: '2026-11-22T17:00:00.000Z' }],
    ['a word that looks like markup', { text: text.replace('1 < 2', '1 <i>2</i>') }],
  ])('show %s', (_, change) => {
    expect(verify(approvedPage(change))).toBe('other-words');
  });

  it('show a hash that is not that of the words', () => {
    const hash = 'b'.repeat(64);
    expect(verify(approvedPage({ hash }))).toBe('other-hash');
    expect(verify(approvedPage(), approvedPage({ hash }))).toBe('hash-not-on-page');
  });

  it('say when words can not be shown: taken back, or not public', () => {
    const supersededBy = {
      how: 'withdraws',
      statementId: 's2',
      at: '2026-11-23T08:00:00Z',
    } as const;
    expect(newsroomRender.record(approvedPage({ supersededBy }))).not.toContain('tjänsten');
    expect(verify(approvedPage({ supersededBy }))).toBe('withdrawn');
    expect(verify(approvedPage({ approved: undefined }))).toBe('not-public');
  });
});
