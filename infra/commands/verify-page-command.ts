import { verifyExport } from '#domain/proof/verify-export.ts';
import type { PageRecord } from '#domain/publish/page-record.ts';
import { pageIn } from '#domain/publish/page-record.ts';
import { type PageVerdict, verifyPage } from '#domain/publish/verify-page.ts';
import { type PageProblem, pageProblems } from '#domain/statement/publishing/page-problems.ts';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { describeCommand, runCommand } from '../command.ts';
import { describeExport, unanchored } from './describe-export.ts';
import { isAddress, isAt, readPage, recordIn } from './page-files.ts';
import { readExport } from './read-export.ts';

const USAGE = `Use:
  npm run -s verify-page -- <address of a newsroom page>
  npm run -s verify-page -- <page.html> <page.json>       the same from files
                         --journal <file>   also holds it against the statement's exported journal`;

/** The page and its record agree, but nothing says who made them. */
const TIED_TO_NOTHING = 3;

const sentences: Record<PageVerdict, string> = {
  consistent:
    'Every byte of the page is what its record gives, and title, text and promised time are those of the approved hash.',
  withdrawn: 'Every byte of the page is what its record gives; the words were taken back.',
  'not-public':
    'Every byte of the page is what its record gives. The approved hash also covers words for channels that are not public.',
  'other-hash': 'NOT what was approved: the hash is another than that of the words.',
  'other-words': 'NOT what was approved: the page shows other words.',
  'other-page': 'NOT the page of this record: something was changed, added or removed.',
  'other-record': 'NOT a record as Talan writes it: something was changed, added or removed.',
};
const wrong: readonly PageVerdict[] = ['other-hash', 'other-words', 'other-page', 'other-record'];

const problemSentences: Record<PageProblem, string> = {
  'other-statement': 'the journal is that of another statement',
  'other-incident': 'the statement is about another incident',
  'not-approved': 'nothing is approved there',
  'earlier-version': 'later words were approved',
  'other-hash': 'another hash was approved',
  'other-words': 'other words were approved',
  'other-approver': 'someone else approved',
  'other-time': 'it was approved at another time',
  'other-author': 'no model drafted the words',
  'other-notice': 'no such correction or withdrawal',
  'notice-missing': 'the statement was corrected or withdrawn since',
};

const untied =
  'Nothing ties the record to a journal: whoever can write the newsroom’s files could have written both, the approver’s name and the time included. Hold it against an export: --journal <file>.';

// The page prints the hash of an entry, so that the export can be no other journal, and no shorter one.
const tieProblems = (record: PageRecord, file: string): string[] => {
  const journal = readExport(file);
  const verdict = verifyExport(journal);
  const lines = describeExport(journal, verdict);
  console.log(lines.join('\n'));
  if (verdict.wrong.length > 0) return ['the journal is not intact'];
  const isPrinted = journal.entries.some(({ entry }) => entry.hash === record.journalHash);
  const problems = pageProblems(pageIn(record).page, verdict.statement);
  return [
    ...problems.map((problem) => problemSentences[problem]),
    ...(isPrinted ? [] : ['no entry has the journal hash that the page prints']),
  ];
};

const tie = (record: PageRecord, verdict: PageVerdict, file: string | undefined): number => {
  if (file === undefined) {
    console.log(untied);
    return verdict === 'consistent' ? TIED_TO_NOTHING : 1;
  }
  const problems = tieProblems(record, file);
  for (const problem of problems) console.log(`NOT what the journal says: ${problem}.`);
  if (problems.length > 0) return 1;
  console.log('Words, approver, time and notices are what the journal says.');
  console.log(unanchored[0]);
  return 0;
};

const verify = async (
  page: string,
  file: string | undefined,
  journal: string | undefined,
): Promise<number> => {
  const files = await readPage(page, file);
  const record = recordIn(files.json);
  const { approvedBy, approvedAt, approvedHash } = record;
  const verdict = verifyPage(newsroomRender, files, record);
  const who = [approvedBy.role, approvedBy.name].filter((part) => part !== undefined).join(', ');
  console.log(sentences[verdict]);
  if (wrong.includes(verdict)) return 1;
  if (file === undefined && !isAt(record, page)) {
    console.log('NOT the page of this address: its record names another.');
    return 1;
  }
  console.log(`The record says: approved by ${who}, ${approvedAt}, hash ${approvedHash}`);
  return tie(record, verdict, journal);
};

export const run = describeCommand({
  usage: USAGE,
  options: { journal: { type: 'string' } },
  run: ([page, file], { journal }) =>
    page && (file !== undefined || isAddress(page)) ? verify(page, file, journal) : undefined,
});

if (import.meta.main) await runCommand(run);
