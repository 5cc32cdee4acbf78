import { describe, expect, it } from 'vitest';
import { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { tiePage } from '#domain/proof/tie-page.ts';
import { PageRecord, pageIn, recordOf } from '#domain/publish/page-record.ts';
import { verifyPage } from '#domain/publish/verify-page.ts';
import { hashedAnew, typed } from '#test/support/exported.ts';
import { newsroomSite, publishedNow } from '#test/support/published.ts';
import { newsroomRender } from '../../../functions/newsroom/render.ts';

const { journal, page } = publishedNow();
const genuine = recordOf(page, newsroomSite);

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isTied = (record: PageRecord, against: ExportedJournal): boolean => {
  const { problems, untied } = tiePage(record, against);
  return problems.length === 0 && untied.length === 0;
};

const orNot = (isFound: () => boolean): boolean => {
  try {
    return isFound();
  } catch {
    return false;
  }
};

/** Whether nothing is found in a record whose page was written anew too. */
const isVerified = (forged: unknown): boolean =>
  orNot(() => {
    const of = pageIn(PageRecord.parse(forged));
    const html = newsroomRender.page(of.page, of.site);
    const json = newsroomRender.record(of.page, of.site);
    const record = PageRecord.parse(JSON.parse(json));
    const verdict = verifyPage(newsroomRender, { html, json }, record);
    return verdict === 'consistent' && !isSame(record, genuine) && isTied(record, journal);
  });

/** Whether nothing is found in a journal that was hashed anew, where the page prints the new hash. */
const isVerifiedAnew = (forged: ExportedJournal): boolean =>
  orNot(() => {
    const anew = ExportedJournal.parse(hashedAnew(forged));
    const journalHash = typed(anew, 'intended').at(-1)?.entry.hash ?? null;
    return isTied({ ...genuine, journalHash }, anew);
  });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The paths to all that a value holds. */
const pathsIn = (value: unknown): string[][] =>
  isObject(value)
    ? Object.keys(value).flatMap((key) => [
        [key],
        ...pathsIn(value[key]).map((rest) => [key, ...rest]),
      ])
    : [];

const otherText = (text: string): string => {
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return text.replace(/^\d{4}/, '2031');
  return /^[0-9a-f]{20,}$/.test(text)
    ? text.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a'))
    : 'Forged';
};

const otherThan = (value: unknown): unknown => {
  if (typeof value === 'string') return otherText(value);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return [];
  return value === null ? 'Forged' : {};
};

/** A copy of a value in which what lies at a path is gone, or is another. */
const changed = <Value>(value: Value, path: readonly string[], how: 'gone' | 'other'): Value => {
  const copy = structuredClone(value);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : at), copy);
  const key = path.at(-1) ?? '';
  if (!isObject(holder)) return copy;
  if (how === 'other') holder[key] = otherThan(holder[key]);
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return copy;
};

const waysToForge = ['gone', 'other'] as const;
const named = (path: readonly string[]): string =>
  path.map((key) => (/^\d+$/.test(key) ? '[]' : key)).join('.');

/** The entries that count: of each type the last, and of receipts the newsroom's. */
const counting = journal.entries
  .map((item, i) => ({ ...item.entry, payload: item.payload, i }))
  .filter(({ type, data, i }) =>
    type === 'receipt'
      ? data['channel'] === 'newsroom' && data['state'] === 'published'
      : journal.entries.findLastIndex(({ entry }) => entry.type === type) === i,
  );

const forgeriesOf = ({ i, at, by, data, payload }: (typeof counting)[number]) => {
  const words = payload?.words ?? {};
  // Of a list the first item stands for all.
  const paths = pathsIn({ entry: { at, by, data }, payload: { words } }).filter(
    (path) => !path.some((key) => /^[1-9]/.test(key)),
  );
  const all = paths.flatMap((path) => waysToForge.map((how) => ({ path, how })));
  return [...all, { path: [], how: 'gone' as const }].map(({ path, how }) => ({
    path,
    forged: changed(journal, ['entries', String(i), ...path], how),
  }));
};

/** What docs/proof.md says is not found in a journal that was hashed anew. */
const notFound = [
  // When, and by whom, but for answers.
  /^(?!decided|cleared)[a-z-]+ (at|by)$/,
  // How people were asked, reminded, told and refused.
  /^(asked|asked-early|hurried|reminded|notified|decision-refused)( data\..*)?$/,
  // Words that were not approved, what wrote them, and what approved ones rest on.
  /^drafted (data\.(hash|model|promptHash|promptId|tookMs)|words\.texts)/,
  /^written words\.texts\.\[\]\.sentences/,
  // What the tone rules found, and on which facts.
  /^checked (data\.(blocking|warnings|ruleSetVersion)|words\.basis)/,
  // Demands that were made weaker wherever they stand, and channels that nothing went to.
  /^requested data\.(demanded|channels)/,
  // By which plan, whose approval does not count alone besides the authors', a level that was made stricter.
  /^decided data\.(planVersion|dependent|legalHold)/,
  // The first of two answers, but for who gave it and on which words.
  /^cleared (data\.(planVersion|missing)|words\.approver)/,
];

describe('a page, its record and its journal', () => {
  it('are verified as they are', () => {
    expect(isTied(genuine, journal)).toBe(true);
    expect(genuine.added.map(({ template }) => template)).toEqual([
      'corrected',
      'drafted-by-model',
    ]);
  });

  it('are not where anything of page and record was taken out or changed, but what docs/proof.md says', () => {
    const survivors = pathsIn(genuine).flatMap((path) =>
      waysToForge
        .map((how) => changed(genuine, path, how))
        .filter(isVerified)
        .map(() => named(path)),
    );
    // The minute of a notice.
    expect([...new Set(survivors)]).toEqual(['added.[].value.at']);
  });

  it('are not where an entry that counts was taken out or changed and all hashed anew, but what docs/proof.md says', () => {
    const survivors = counting.flatMap((entry) =>
      forgeriesOf(entry)
        .filter(({ forged }) => !isSame(forged, journal) && isVerifiedAnew(forged))
        .map(({ path }) => `${entry.type} ${named(path).replace(/^(entry|payload)\./, '')}`.trim()),
    );
    const isKnown = (survivor: string) => notFound.some((known) => known.test(survivor));
    expect([...new Set(survivors)].filter((survivor) => !isKnown(survivor))).toEqual([]);
    expect(notFound.filter((known) => !survivors.some((survivor) => known.test(survivor)))).toEqual(
      [],
    );
  });
});
