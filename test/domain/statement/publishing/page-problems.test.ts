import { describe, expect, it } from 'vitest';
import type { NewsroomPage } from '#domain/publish/newsroom.ts';
import {
  isGenuine,
  type PageProblem,
  pageProblems,
} from '#domain/statement/publishing/page-problems.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { approvedPreimage, contentOf } from '#domain/statement/version/approved-hash.ts';
import { publishing, START, step } from '#test/support/statement.ts';

const published = (): Statement =>
  step(publishing(), { type: 'concluded', data: { status: 'published' } });

const pageOf = (statement: Statement, over: Partial<NewsroomPage> = {}): NewsroomPage => ({
  statementId: 's1',
  slug: `rubrik-${statement.hash?.slice(0, 6)}`,
  version: statement.version,
  kind: statement.kind,
  language: statement.language,
  title: 'Rubrik: Vi utreder.',
  text: 'Vi utreder.',
  hash: statement.hash ?? '',
  approved: approvedPreimage(contentOf(statement)),
  approvedAt: START,
  approvedBy: { role: 'Presschef' },
  publishedAt: START,
  ...over,
});

const at = '2026-11-22T15:00:00Z';
const corrected = (statement: Statement): Statement =>
  step(statement, { type: 'superseded', data: { by: 's2', how: 'corrects' } });

describe('a registered page', () => {
  it('is genuine where it is what its journal says, also where other words are not public', () => {
    const statement = published();
    expect(pageProblems(pageOf(statement), statement)).toEqual([]);
    expect(pageProblems(pageOf(statement, { approved: undefined }), statement)).toEqual([]);
    const supersededBy = { how: 'corrects', statementId: 's2', at } as const;
    expect(pageProblems(pageOf(statement, { supersededBy }), corrected(statement))).toEqual([]);
  });

  it.each<[PageProblem, Partial<NewsroomPage>]>([
    ['other-words', { text: 'Forged' }],
    ['other-words', { text: 'Forged', approved: undefined }],
    ['other-words', { title: 'Forged' }],
    ['other-words', { nextUpdateAt: at }],
    ['other-words', { kind: 'apology' }],
    ['other-words', { language: 'en' }],
    ['other-words', { version: 2 }],
    ['other-hash', { hash: 'b'.repeat(64) }],
    ['other-approver', { approvedBy: { role: 'VD' } }],
    ['other-approver', { approvedBy: { role: 'Presschef', name: 'Eva Ek' } }],
    ['other-time', { approvedAt: at }],
    ['other-author', { draftedByModel: true }],
    ['other-notice', { supersededBy: { how: 'withdraws', statementId: 's2', at } }],
    ['other-statement', { statementId: 's9' }],
    ['other-incident', { incidentId: 'i9' }],
  ])('has the problem %s with %o', (problem, change) => {
    const statement = published();
    const page = pageOf(statement, change);
    expect(pageProblems(page, statement)).toContain(problem);
    expect(isGenuine(page, statement)).toBe(false);
  });

  it('is not genuine without a statement, or where the statement itself was altered', () => {
    const statement = published();
    expect(isGenuine(pageOf(statement), undefined)).toBe(false);
    const texts = statement.texts.map((text) => ({ ...text, text: 'Forged' }));
    const forged = { ...statement, texts };
    expect(isGenuine(pageOf(statement, { text: 'Forged', approved: undefined }), forged)).toBe(
      false,
    );
  });

  it('lags behind later words until these are out', () => {
    const page = pageOf(published());
    const later = { ...publishing(), version: 2 };
    expect(pageProblems(page, later)).toEqual(['earlier-version']);
    expect(isGenuine(page, later)).toBe(true);
    expect(isGenuine(page, { ...published(), version: 2 })).toBe(false);
  });

  it('lags behind for a moment, which is no alteration', () => {
    const statement = published();
    const later = corrected(statement);
    expect(pageProblems(pageOf(statement), later)).toEqual(['notice-missing']);
    expect(isGenuine(pageOf(statement), later)).toBe(true);
    const lapsed = step(publishing(), {
      type: 'approval-lapsed',
      data: { changes: [{ what: 'legal-hold-set' }] },
    });
    expect(pageProblems(pageOf(statement), lapsed)).toEqual(['not-approved']);
    expect(isGenuine(pageOf(statement), lapsed)).toBe(true);
    expect(isGenuine(pageOf(statement, { text: 'Forged' }), lapsed)).toBe(false);
  });
});
