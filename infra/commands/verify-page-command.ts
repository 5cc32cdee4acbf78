import { type Tie, type TieProblem, tiePage, type Untied } from '#domain/proof/tie-page.ts';
import type { PageRecord } from '#domain/publish/page-record.ts';
import { type PageVerdict, verifyPage } from '#domain/publish/verify-page.ts';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { describeCommand, runCommand } from '../command.ts';
import { describeExport, NOT_WHOLE, unanchored } from './describe-export.ts';
import { isAddress, isAt, readPage, recordIn } from './page-files.ts';
import { readExport } from './read-export.ts';

const USAGE = `Use:
  npm run -s verify-page -- <address of a newsroom page>
  npm run -s verify-page -- <page.html> <page.json>       the same from files
                         --journal <file>   also holds it against the statement's exported journal`;

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

const problemSentences: Record<TieProblem, string> = {
  'journal-not-intact': 'the journal is not intact',
  'other-journal-hash': 'no entry since the approval has the journal hash that the page prints',
  'other-publication': 'it was published at another time',
  'other-address': 'it was published at another address',
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

const mayBeOlder =
  'Either the export is older than the page, or the page is FORGED: export the journal again, and hold the page against that.';

// A notice that an export does not have may have come since; one that differs from its own has not.
const isPerhapsOlder = ({ verdict: { statement }, problems }: Tie): boolean =>
  problems.includes('other-journal-hash') ||
  (problems.includes('other-notice') && statement?.supersededBy === undefined);

const untiedSentences: Record<Untied, string> = {
  'not-whole': 'Not all of the journal can be checked; it says above what.',
  'no-receipt':
    'The journal does not tell as what the page was published: its address, the minute of publication, and what it says of the newsroom (name, address, languages, contacts, accessibility, whether a model’s draft is labelled).',
  'other-site':
    'What the page says of the newsroom (name, address, languages, contacts, accessibility, whether a model’s draft is labelled) is NOT what it said when it was published. Either the plan or the address was changed since and the page written again, or it is FORGED: hold it against the organisation’s plan.',
};

const tieTo = (record: PageRecord, file: string): number => {
  const journal = readExport(file);
  const tie = tiePage(record, journal);
  const { verdict, problems, untied } = tie;
  for (const line of describeExport(journal, verdict)) console.log(line);
  for (const problem of problems) {
    console.log(`NOT what the journal says: ${problemSentences[problem]}.`);
  }
  if (isPerhapsOlder(tie)) console.log(mayBeOlder);
  if (problems.length > 0) return 1;
  if (!untied.includes('not-whole')) {
    console.log('Words, approver, time and notices are what the journal says.');
  }
  for (const what of untied) console.log(untiedSentences[what]);
  console.log(unanchored[0]);
  return untied.length > 0 ? NOT_WHOLE : 0;
};

const tieOrSay = (record: PageRecord, verdict: PageVerdict, file: string | undefined): number => {
  if (file !== undefined) return tieTo(record, file);
  console.log(untied);
  return verdict === 'consistent' ? NOT_WHOLE : 1;
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
  return tieOrSay(record, verdict, journal);
};

export const run = describeCommand({
  usage: USAGE,
  options: { journal: { type: 'string' } },
  run: ([page, file], { journal }) =>
    page && (file !== undefined || isAddress(page)) ? verify(page, file, journal) : undefined,
});

if (import.meta.main) await runCommand(run);
