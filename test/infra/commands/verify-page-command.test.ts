import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewsroomPage, NewsroomSite } from '#domain/publish/newsroom.ts';
import { run } from '#infra/commands/verify-page-command.ts';
import { runCommandHere } from '#test/support/command.ts';
import { newsroomRender } from '../../../functions/newsroom/render.ts';
import { exportedJournals } from '../../support/exported.ts';
import { newsroomSite, pageOf as pageOfExport, publishedNow } from '../../support/published.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-page-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const { journal, page: published } = publishedNow();
const at = '2026-12-02T12:00:00.000Z';

/** The page of the exported statement. */
const pageOf = (over: Partial<NewsroomPage> = {}): NewsroomPage => ({ ...published, ...over });

let count = 0;
const verify = (
  page: NewsroomPage,
  {
    forge = (html: string) => html,
    forgeRecord = (record: string) => record,
    withJournal = true,
    site = newsroomSite,
    of = journal,
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
  const more = withJournal ? ['--journal', file('journal.json', JSON.stringify(of))] : [];
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
    ['no entry since the approval has the journal hash', { journalHash: 'f'.repeat(64) }],
    [
      'no entry since the approval has the journal hash',
      { journalHash: journal.entries[0]?.entry.hash ?? '' },
    ],
    ['it was published at another time', { publishedAt: at }],
    ['it was published at another address', { slug: 'other-words-bc5a59' }],
    ['the statement is about another incident', { incidentId: undefined }],
  ])('does not verify a page and record that were both forged: %s', async (says, change) => {
    const { status, said } = await verify(pageOf(change));
    expect(said).toContain(says.split(': ').at(-1));
    expect(status).toBe(1);
  });

  const before = (type: string) => {
    const at = journal.entries.findIndex(({ entry }) => entry.type === type);
    return { ...journal, entries: journal.entries.slice(0, at) };
  };
  it.each([
    ['the entry', pageOf({ journalHash: 'f'.repeat(64) }), journal],
    ['the correction', pageOf(), before('superseded')],
  ])(
    'says that an export may be older, or the page forged, where it lacks %s',
    async (_, page, of) => {
      const { status, said } = await verify(page, { of });
      expect(said).toContain('Either the export is older than the page, or the page is FORGED');
      expect(status).toBe(1);
    },
  );

  it('says nothing of an older export where it tells something else', async () => {
    const { said } = await verify(pageOf({ approvedBy: { role: 'VD' } }));
    expect(said).not.toContain('older than the page');
  });

  const { organisation } = newsroomSite;
  it.each<[string, NewsroomSite]>([
    [
      'other contacts',
      { ...newsroomSite, organisation: { ...organisation, contacts: ['Forged: it is safe'] } },
    ],
    ['another name', { ...newsroomSite, organisation: { ...organisation, name: 'Forged Agency' } }],
    ['another address', { ...newsroomSite, baseUrl: 'https://forged.example' }],
    [
      'no label of a model’s draft',
      { ...newsroomSite, organisation: { ...organisation, labelModelDrafts: false } },
    ],
  ])('does not verify what nobody approved, and was not published so: %s', async (_, site) => {
    const { status, said } = await verify(pageOf(), { site });
    expect(said).toContain('is NOT what it said when it was published');
    expect(status).toBe(3);
  });

  it('says what a journal from before does not tell', async () => {
    const [older] = exportedJournals();
    const { status, said } = await verify(pageOfExport(older), { of: older });
    expect(said).toContain('does not tell as what the page was published');
    expect(status).toBe(3);
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
    expect(forge(newsroomRender.page(pageOf(), newsroomSite))).not.toBe(
      newsroomRender.page(pageOf(), newsroomSite),
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
