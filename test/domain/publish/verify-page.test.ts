import { describe, expect, it } from 'vitest';
import type { ShownPage } from '#domain/publish/newsroom.ts';
import { PageRecord } from '#domain/publish/page-record.ts';
import { verifyPage } from '#domain/publish/verify-page.ts';
import { approvedHash, approvedPreimage } from '#domain/statement/version/approved-hash.ts';
import { newsroomRender } from '../../../functions/newsroom/render.ts';
import { page, site } from '../../newsroom/fixtures.ts';

const title = 'Vi utreder "läckan" & mer <b>nu</b>';
const text =
  'Vi vet att tjänsten ligger nere.\nVi utreder varför: https://exempel.example/läget.\n\nDet är O’Briens & vår sak. 1 < 2.\n\nFrågor: press@exempel.example.';

const approvedPage = (over: Partial<ShownPage> = {}): ShownPage => {
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

const labelling = { ...site, organisation: { ...site.organisation, labelModelDrafts: true } };
const filesOf = (of: ShownPage, at = site) => ({
  html: newsroomRender.page(of, at),
  json: newsroomRender.record(of, at),
});
const verify = ({ html, json }: { html: string; json: string }) =>
  verifyPage(newsroomRender, { html, json }, PageRecord.parse(JSON.parse(json)));
const verdictOn = (of: ShownPage, at = site) => verify(filesOf(of, at));

const supersededBy = {
  how: 'withdraws',
  statementId: 's2',
  slug: 'tillbaka-a1b2c3',
  at: '2026-11-23T08:00:00Z',
} as const;

describe('a page and the record beside it', () => {
  it('are consistent, as they are written', () => {
    expect(verdictOn(approvedPage())).toBe('consistent');
    expect(verdictOn(approvedPage({ approvedBy: { role: 'VD', name: 'Eva Ek' } }))).toBe(
      'consistent',
    );
    const corrected = { ...supersededBy, how: 'corrects' as const };
    expect(verdictOn(approvedPage({ supersededBy: corrected }))).toBe('consistent');
    expect(verdictOn(approvedPage({ draftedByModel: true }), labelling)).toBe('consistent');
  });

  it.each([
    ['names a newer statement', { is: 'newer', at: '2026-11-22T15:00:00.000Z' }],
    ['says that the update is late', { is: 'late', since: '2026-11-22T18:00:00.000Z' }],
    [
      'says that one update is late, and when another comes',
      { is: 'late', since: '2026-11-22T17:00:00.000Z', next: '2026-11-22T18:00:00.000Z' },
    ],
    [
      'awaits an update that other words promised',
      { is: 'awaited', at: '2026-11-22T17:00:00.000Z' },
    ],
    ['says that the update was given', { is: 'given' }],
  ] as const)('are consistent where the page %s, and show that it was altered', (_, sequel) => {
    const threaded = approvedPage({ incidentId: '0123456789abcdef0123' });
    const plain = filesOf(threaded);
    const added = filesOf({ ...threaded, sequel });
    expect(verify(added)).toBe('consistent');
    expect(added.html).not.toBe(plain.html);
    // Taken away, or put in, on one of the two.
    expect(verify({ html: plain.html, json: added.json })).toBe('other-page');
    expect(verify({ html: added.html, json: plain.json })).toBe('other-page');
  });

  it('are consistent where the incident is over, and show where that was put in, taken away or altered', () => {
    const plain = filesOf(approvedPage());
    const over = filesOf(approvedPage({ endedAt: '2026-11-22T19:00:00.000Z' }));
    expect(verify(over)).toBe('consistent');
    expect(verify({ html: plain.html, json: over.json })).toBe('other-page');
    expect(verify({ html: over.html, json: plain.json })).toBe('other-page');
    const json = over.json.replace('"at": "2026-11-22T19', '"at": "2026-11-22T18');
    expect(json).not.toBe(over.json);
    expect(verify({ html: over.html, json })).toBe('other-page');
  });

  it.each(['later', 'correction'] as const)(
    'are consistent where something is %s elsewhere, and show where that leads to another page',
    (is) => {
      const elsewhere = {
        is,
        language: 'en',
        slug: 'the-water-a1b2c3',
        at: '2026-11-22T19:00:00Z',
      };
      const plain = filesOf(approvedPage());
      const added = filesOf({ ...approvedPage(), elsewhere: [{ ...elsewhere, language: 'en' }] });
      expect(verify(added)).toBe('consistent');
      expect(verify({ html: plain.html, json: added.json })).toBe('other-page');
      expect(verify({ html: added.html, json: plain.json })).toBe('other-page');
      const json = added.json.replace('the-water-a1b2c3', 'forged-a1b2c3');
      expect(verify({ html: added.html, json })).toBe('other-page');
    },
  );

  it('show an altered time of an addition, and a late update that the page does not show', () => {
    const threaded = approvedPage({ incidentId: '0123456789abcdef0123' });
    const change = (of: { html: string; json: string }, from: string, to: string) => ({
      html: of.html.replaceAll(from, to),
      json: of.json.replaceAll(from, to),
    });
    const newer = filesOf({ ...threaded, sequel: { is: 'newer', at: '2026-11-22T15:00:00.000Z' } });
    const { html } = change(newer, '15:00:00', '16:00:00');
    expect(verify({ ...newer, html })).toBe('other-page');
    const late = filesOf({
      ...threaded,
      sequel: { is: 'late', since: '2026-11-22T18:00:00.000Z' },
    });
    const since = late.json.replace('"since": "2026-11-22T18', '"since": "2026-11-22T17');
    expect(since).not.toBe(late.json);
    expect(verify({ ...late, json: since })).toBe('other-page');
    const { nextUpdateAt: _, ...silent } = threaded;
    const added = { added: [{ template: 'late', value: { since: '2026-11-22T18:00:00.000Z' } }] };
    const json = filesOf(silent).json.replace('"added": []', JSON.stringify(added).slice(1, -1));
    expect(verify({ html: filesOf(silent).html, json })).toBe('other-record');
    const other = change(newer, '0123456789abcdef0123', '0123456789abcdef0124');
    expect(verify({ html: other.html, json: newer.json })).toBe('other-page');
  });

  it('do not depend on the order in which a store keeps the approved fields', () => {
    const { approved, ...rest } = approvedPage();
    const turned = Object.fromEntries(Object.entries(approved ?? {}).toReversed());
    expect(filesOf({ ...rest, approved: turned })).toEqual(filesOf(approvedPage()));
  });

  it.each([
    ['another word', { text: text.replace('nere', 'uppe') }],
    ['a word less', { text: text.replace(' varför', '') }],
    ['another title', { title: 'Vi har löst allt' }],
    ['another time of the next update', { nextUpdateAt: '2026-11-22T17:00:00.000Z' }],
    ['another kind', { kind: 'update' as const }],
    ['a word that looks like markup', { text: text.replace('1 < 2', '1 <i>2</i>') }],
  ])('show %s, even when both were written so', (_, change) => {
    expect(verdictOn(approvedPage(change))).toBe('other-words');
  });

  it.each([
    ['a paragraph after the heading', '</h1>', '</h1><p>Forged</p>'],
    ['a second text', '<div class="text">', '<div class="text"><p>Forged</p></div>$&'],
    ['hidden words before the genuine ones', '<main', '<div hidden><h1>Forged</h1></div><main'],
    [
      'another description',
      /<meta name="description" content="[^"]*"/,
      '<meta name="description" content="Forged"',
    ],
    ['another approver', 'Presschef', 'VD, Eva Ek'],
    ['another address', 'https://news.example.org', 'https://news.example.com'],
    ['a script', '</body>', '<script src="/x.js"></script></body>'],
    ['a blank more', '</html>', '</html> '],
  ])('show a page with %s', (_, part, forged) => {
    const { html, json } = filesOf(approvedPage());
    expect(html.replace(part, forged)).not.toBe(html);
    expect(verify({ html: html.replace(part, forged), json })).toBe('other-page');
  });

  it.each([
    ['another approver', { approvedBy: { role: 'VD' } }],
    ['another time of approval', { approvedAt: '2026-11-22T13:21:00Z' }],
    ['a withdrawal', { withdrawn: true }],
    [
      'a notice',
      {
        added: [{ template: 'corrected', value: { statementId: 's', at: '2026-11-22T13:21:00Z' } }],
      },
    ],
    ['words that are not public', { approved: null }],
  ])('show a record with %s that the page does not have', (_, change) => {
    const { html, json } = filesOf(approvedPage());
    const forged = `${JSON.stringify({ ...JSON.parse(json), ...change }, null, 2)}\n`;
    expect(verify({ html, json: forged })).not.toBe('consistent');
  });

  it('show a record that holds anything else', () => {
    const { html, json } = filesOf(approvedPage());
    expect(PageRecord.safeParse({ ...JSON.parse(json), note: 'Forged' }).success).toBe(false);
    expect(verify({ html, json: json.replace('{', '{ ') })).toBe('other-record');
  });

  it('show a hash that is not that of the words', () => {
    expect(verdictOn(approvedPage({ hash: 'b'.repeat(64) }))).toBe('other-hash');
  });

  it('say when words can not be shown: taken back, or not public', () => {
    const gone = approvedPage({ supersededBy });
    expect(newsroomRender.record(gone, site)).not.toContain('tjänsten');
    expect(verdictOn(gone)).toBe('withdrawn');
    expect(verdictOn(approvedPage({ approved: undefined }))).toBe('not-public');
  });

  it('list what the page adds to the approved words, by template and value', () => {
    const added = (of: ShownPage, at = site) => JSON.parse(newsroomRender.record(of, at)).added;
    const { how: _, ...value } = supersededBy;
    expect(added(approvedPage())).toEqual([]);
    expect(added(approvedPage({ supersededBy }))).toEqual([{ template: 'withdrawn', value }]);
    const drafted = approvedPage({ draftedByModel: true });
    expect(added(drafted)).toEqual([]);
    expect(added(drafted, labelling)).toEqual([{ template: 'drafted-by-model', value: {} }]);
  });
});
