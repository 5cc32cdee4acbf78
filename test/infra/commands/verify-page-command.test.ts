import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyExport } from '#domain/proof/verify-export.ts';
import type { NewsroomPage } from '#domain/publish/newsroom.ts';
import { approvedPreimage, contentOf } from '#domain/statement/version/approved-hash.ts';
import { run } from '#infra/commands/verify-page-command.ts';
import { runCommandHere } from '#test/support/command.ts';
import { newsroomRender } from '../../../functions/newsroom/render.ts';
import { site } from '../../newsroom/fixtures.ts';
import { exportedJournals } from '../../support/exported.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-page-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const journal = exportedJournals()[0];
const { statement, printed } = verifyExport(journal);
const at = '2026-12-01T12:00:00.000Z';

/** The page of the exported statement. */
const pageOf = (over: Partial<NewsroomPage> = {}): NewsroomPage => {
  if (!statement?.decision || !statement.hash) throw new TypeError('It was approved');
  const { id, version, kind, language, nextUpdateAt, hash, decision, supersededBy } = statement;
  const words = statement.texts.find(({ channel }) => channel === 'newsroom');
  return {
    ...{ statementId: id, version, kind, language, hash, publishedAt: decision.at },
    ...(nextUpdateAt && { nextUpdateAt }),
    slug: `vi-utreder-${hash.slice(0, 6)}`,
    title: words?.title ?? '',
    text: words?.text ?? '',
    approved: approvedPreimage(contentOf(statement)),
    approvedAt: decision.at,
    approvedBy: decision.approver,
    journalHash: printed[0]?.hash ?? '',
    supersededBy: { how: 'corrects', statementId: supersededBy ?? '', at },
    ...over,
  };
};

let count = 0;
const verify = (
  page: NewsroomPage,
  {
    forge = (html: string) => html,
    forgeRecord = (record: string) => record,
    withJournal = true,
  } = {},
) => {
  count += 1;
  const file = (name: string, content: string) => {
    const path = join(folder, `${count}-${name}`);
    writeFileSync(path, content);
    return path;
  };
  const files = [
    file('page.html', forge(newsroomRender.page(page, site))),
    file('page.json', forgeRecord(newsroomRender.record(page, site))),
  ];
  const more = withJournal ? ['--journal', file('journal.json', JSON.stringify(journal))] : [];
  return runCommandHere(run, [...files, ...more]);
};

describe('npm run verify-page', () => {
  it('verifies a page that is tied to its journal', async () => {
    const { status, said } = await verify(pageOf());
    expect(said).toContain('Words, approver, time and notices are what the journal says.');
    expect(status).toBe(0);
  });

  it('says what is not tied to a journal; that is not verified', async () => {
    const { status, said } = await verify(pageOf(), { withJournal: false });
    expect(said).toContain('Every byte of the page is what its record gives');
    expect(said).toContain('Nothing ties the record to a journal');
    expect(status).toBe(3);
  });

  it.each<[string, Partial<NewsroomPage>]>([
    ['the journal says otherwise: someone else approved', { approvedBy: { role: 'VD' } }],
    [
      'no such correction or withdrawal',
      { supersededBy: { how: 'withdraws', statementId: 's', at } },
    ],
    ['no entry has the journal hash', { journalHash: 'f'.repeat(64) }],
  ])('does not verify a page and record that were both forged: %s', async (says, change) => {
    const { status, said } = await verify(pageOf(change));
    expect(said).toContain(says.split(': ').at(-1));
    expect(status).toBe(1);
  });

  it.each<[string, (html: string) => string]>([
    ['a paragraph', (html) => html.replace('</h1>', '</h1><p>Forged</p>')],
    [
      'a hidden block before the words',
      (html) => html.replace('<h1', '<div hidden>Forged</div><h1'),
    ],
    ['a second block of words', (html) => html.replace('</article>', '<p>Forged</p></article>')],
    ['a description', (html) => html.replace('<title>', '<meta name="x" content="F"><title>')],
    ['a blank', (html) => html.replace('</body>', ' </body>')],
  ])('does not verify a page with something put in: %s', async (_, forge) => {
    expect(forge(newsroomRender.page(pageOf(), site))).not.toBe(
      newsroomRender.page(pageOf(), site),
    );
    const { status, said } = await verify(pageOf(), { forge });
    expect(said).toContain('NOT the page of this record');
    expect(status).toBe(1);
  });

  it.each([{ withdrawn: true }, { approved: null }, { approvedBy: { role: 'VD' } }])(
    'does not verify a page with a record that says otherwise: %j',
    async (change) => {
      const forgeRecord = (record: string) => JSON.stringify({ ...JSON.parse(record), ...change });
      expect((await verify(pageOf(), { forgeRecord })).status).toBe(1);
    },
  );

  it.each<[string, Partial<NewsroomPage>]>([
    ['were taken back', { supersededBy: { how: 'withdraws', statementId: 's', at } }],
    ['not public', { approved: undefined }],
  ])('does not verify words that it can not see by themselves: they %s', async (says, change) => {
    const { status, said } = await verify(pageOf(change), { withJournal: false });
    expect(said).toContain(says);
    expect(status).toBe(1);
  });
});
