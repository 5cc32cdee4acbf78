import { NEWSROOM } from '../channel/channel.ts';
import type { ExportedJournal } from '../journal/verify-journal.ts';
import { type PageRecord, pageIn, siteHash } from '../publish/page-record.ts';
import { type PageProblem, pageProblems } from '../statement/publishing/page-problems.ts';
import type { Delivery, Statement } from '../statement/statement.ts';
import { OWED_SINCE } from './owed-keys.ts';
import { type ExportVerdict, verifyExport } from './verify-export.ts';

/** What a record says otherwise than its statement's journal. */
export type TieProblem =
  | PageProblem
  | 'journal-not-intact'
  | 'other-journal-hash'
  | 'other-publication'
  | 'other-address';

/**
 * What the journal does not tell: `not-whole`, it can't be checked as a whole; `no-receipt`, it does not say as what
 * the page was published; `other-site`, the newsroom said something else of itself then.
 */
export type Untied = 'not-whole' | 'no-receipt' | 'other-site';

/** What came of holding a record against a journal: it is what the journal says where both are empty. */
export interface Tie {
  verdict: ExportVerdict;
  problems: TieProblem[];
  untied: Untied[];
}

// The hash that the page prints is that of the newest entry then, which came after the approval.
const isPrinted = ({ journalHash }: PageRecord, { entries }: ExportedJournal): boolean => {
  const approved = entries.findLastIndex(({ entry: { type } }) => type === 'decided');
  return entries.slice(Math.max(approved, 0)).some(({ entry: { hash } }) => hash === journalHash);
};

const hasLostIncident = (record: PageRecord, statement: Statement | undefined): boolean =>
  record.approvedAt >= OWED_SINCE && record.incidentId !== statement?.incidentId;

const lastPart = (url: string): string | undefined => url.split('/').at(-1);

const placeProblems = (record: PageRecord, { at, url }: Delivery): TieProblem[] => [
  ...(at === record.publishedAt ? [] : (['other-publication'] as const)),
  ...(url === undefined || lastPart(url) === record.slug ? [] : (['other-address'] as const)),
];

// A withdrawn page no longer says who drafted its words.
const isOtherSite = (record: PageRecord, delivery: Delivery): boolean => {
  const labelled = [...record.added, { template: 'drafted-by-model' as const, value: {} }];
  const may = [record, ...(record.withdrawn ? [{ ...record, added: labelled }] : [])];
  return !may.some((each) => siteHash(each) === delivery.siteHash);
};

// The address is words, and may be erased.
const receiptOf = (statement: Statement | undefined): Delivery | undefined =>
  statement?.deliveries.find(({ channel, siteHash: hash }) => channel === NEWSROOM && hash);

const untiedOf = (
  record: PageRecord,
  { isWhole }: ExportVerdict,
  receipt: Delivery | undefined,
): Untied[] => [
  ...(isWhole ? [] : (['not-whole'] as const)),
  ...(receipt?.url === undefined ? (['no-receipt'] as const) : []),
  ...(receipt && isOtherSite(record, receipt) ? (['other-site'] as const) : []),
];

/** Holds the record of a page against an exported journal of its statement. */
export const tiePage = (record: PageRecord, journal: ExportedJournal): Tie => {
  const verdict = verifyExport(journal);
  const { statement, wrong } = verdict;
  if (wrong.length > 0) return { verdict, problems: ['journal-not-intact'], untied: [] };
  const receipt = receiptOf(statement);
  const problems: TieProblem[] = [
    ...pageProblems(pageIn(record).page, statement),
    ...(hasLostIncident(record, statement) ? (['other-incident'] as const) : []),
    ...(receipt ? placeProblems(record, receipt) : []),
    ...(isPrinted(record, journal) ? [] : (['other-journal-hash'] as const)),
  ];
  return { verdict, problems: [...new Set(problems)], untied: untiedOf(record, verdict, receipt) };
};
