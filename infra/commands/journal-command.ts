import { existsSync } from 'node:fs';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import { reviewRecord } from '#domain/proof/review-record.ts';
import { verifyExport } from '#domain/proof/verify-export.ts';
import { describeCommand, runCommand } from '../command.ts';
import { settingsFrom } from '../local/settings.ts';
import { describeExport, NOT_WHOLE, notHeldAgainstThePlan, unanchored } from './describe-export.ts';
import { readRecord } from './page-files.ts';
import { readExport } from './read-export.ts';

const PLAN = 'plan';

const USAGE = `Use:
  npm run -s journal -- export <id>          prints a journal as JSON: of a statement, an incident, someone's passkeys, "plan",
                                             or by its whole name, such as "comment#<id>" or "removal#<id>"
  npm run -s journal -- verify <file>        checks an exported journal, without a database or network
                        --expect <hash>      and that it holds an entry with this hash, noted elsewhere
                        --page <address>     and that it holds the entry that this newsroom page prints
  npm run -s journal -- compare              holds all journals against what was noted of them outside the table
                        --anchors <folder>   in this folder, instead of the one of this machine
  npm run -s journal -- review-record <id>   who drafted, changed and approved a statement's words, on one page
                        --plan <file>        with the names that this plan gives them, where <id> is an exported file
  npm run -s journal -- figures <file>       computes the figures of a review's download anew from its journals`;

interface Anchors {
  expect?: string | undefined;
  page?: string | undefined;
}

const expectedIn = async ({ expect, page }: Anchors): Promise<string[]> => {
  const record = page === undefined ? undefined : await readRecord(page);
  if (record?.journalHash === null) throw new Error(`${page} prints no hash of its journal`);
  return [expect, record?.journalHash].filter((hash) => hash !== undefined);
};

// Whether an entry has the hash, and what to say about it.
const anchored = ({ entries }: ExportedJournal, hash: string): { ok: boolean; line: string } => {
  const at = entries.findIndex(({ entry }) => entry.hash === hash);
  if (at < 0) {
    const line = `NOT the journal that was expected: no entry has the hash ${hash}. Its end was cut off, or it was hashed anew.`;
    return { ok: false, line };
  }
  const after = entries.length - at - 1;
  const rest = after > 0 ? `; the ${after} after it are not covered by it` : '';
  return { ok: true, line: `The expected hash is that of entry ${at + 1}${rest}.` };
};

const verifyFile = async (file: string, anchors: Anchors): Promise<number> => {
  const journal = readExport(file);
  const verdict = verifyExport(journal);
  const found = (await expectedIn(anchors)).map((hash) => anchored(journal, hash));
  const lines = [
    ...describeExport(journal, verdict),
    ...found.map(({ line }) => line),
    ...(found.length > 0 ? [] : unanchored),
    ...(verdict.statement ? [notHeldAgainstThePlan] : []),
  ];
  for (const line of lines) console.log(line);
  if (verdict.wrong.length > 0 || found.some(({ ok }) => !ok)) return 1;
  return verdict.isWhole ? 0 : NOT_WHOLE;
};

// Loaded on demand: verifying needs no database, and no code for one.
const exported = async (id: string, ...others: readonly string[]) => {
  const { exportJournals } = await import('./export-journal.ts');
  const settings = settingsFrom(process.env);
  const [journal, ...along] = await exportJournals(settings, [id, ...others]);
  if (journal) return { journal, along };
  const place = settings.awsTable ?? settings.dynamoDbEndpoint ?? settings.dataDir;
  throw new Error(`There is no statement or incident with the id ${id} in ${place}.`);
};

const printExport = async (id: string): Promise<number> => {
  process.stdout.write(`${JSON.stringify((await exported(id)).journal, null, 2)}\n`);
  return 0;
};

const compare = async (anchors: string | undefined): Promise<number> => {
  const { compareWithAnchors } = await import('./compare-anchors.ts');
  return compareWithAnchors(settingsFrom(process.env), anchors);
};

// Of a statement in the database, or of one that was exported to a file.
const printReview = async (place: string, planFile: string | undefined): Promise<number> => {
  const isFile = existsSync(place);
  const { journal, along } = isFile
    ? { journal: readExport(place), along: [] }
    : await exported(place, PLAN);
  const { wrong } = verifyExport(journal);
  const record = reviewRecord(journal);
  if (!record || wrong.length > 0) {
    throw new Error(`${journal.stream}: not the intact journal of a statement; verify it first`);
  }
  const { printRecord } = await import('./print-record.ts');
  printRecord(record, { planFile, planJournal: along[0] });
  return 0;
};

const figures = async (file: string): Promise<number> => {
  const { compareFigures } = await import('./compare-figures.ts');
  return compareFigures(file);
};

export const run = describeCommand({
  usage: USAGE,
  options: {
    expect: { type: 'string' },
    page: { type: 'string' },
    anchors: { type: 'string' },
    plan: { type: 'string' },
  },
  run: ([what, argument], options) => {
    if (what === 'export' && argument) return printExport(argument);
    if (what === 'compare') return compare(options.anchors);
    if (what === 'figures' && argument) return figures(argument);
    if (what === 'review-record' && argument) return printReview(argument, options.plan);
    return what === 'verify' && argument ? verifyFile(argument, options) : undefined;
  },
});

if (import.meta.main) await runCommand(run);
