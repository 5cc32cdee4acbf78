import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { createJournal } from '#adapters/dynamodb/journal.ts';
import type { Journal, JournalItem } from '#domain/journal/journal.ts';
import { ExportedJournal, verifyJournal } from '#domain/journal/verify.ts';
import { joinDatabase } from './database.ts';
import { settingsFrom } from './settings.ts';
import { TABLE_NAME } from './table.ts';

const USAGE = `Usage:
  npm run journal -- export <id>     prints the journal of a statement, an incident or "plan" as JSON
  npm run journal -- verify <file>   checks an exported journal, without a database or network`;

const PAGE = 100;

const readAll = async (journal: Journal, stream: string): Promise<JournalItem[]> => {
  const items: JournalItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await journal.entries(stream, { limit: PAGE, cursor });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return items;
};

const exportJournal = async (id: string): Promise<number> => {
  const { stop, ...connection } = await joinDatabase(settingsFrom(process.env));
  const client = new DynamoDBClient(connection);
  const unused = () => {
    throw new TypeError('An export writes nothing');
  };
  try {
    const now = () => new Date();
    const journal = createJournal({
      client,
      name: TABLE_NAME,
      now,
      newSalt: unused,
      random: unused,
    });
    for (const stream of [`statement#${id}`, `incident#${id}`, `${id}#${id}`]) {
      const items = await readAll(journal, stream);
      if (items.length === 0) continue;
      const entries = items.map(({ entry, payload }) => ({ entry, payload: payload ?? null }));
      process.stdout.write(`${JSON.stringify({ stream, entries }, null, 2)}\n`);
      return 0;
    }
    console.error(`There is no statement or incident with the id ${id}.`);
    return 1;
  } finally {
    client.destroy();
    await stop();
  }
};

const sentences = {
  'altered-entry': 'the entry was altered',
  'altered-words': 'the words were altered',
  'broken-chain': 'an entry before it was removed, added or moved',
  erased: 'the words were erased; the entry itself is intact',
} as const;

// npm prints a line or two before the export when its output is redirected to a file.
const readExport = (file: string): ExportedJournal => {
  const text = readFileSync(file, 'utf8');
  try {
    return ExportedJournal.parse(JSON.parse(text.slice(text.indexOf('{'))));
  } catch (cause) {
    const place = cause instanceof z.ZodError ? `: see ${cause.issues[0]?.path.join('.')}` : '';
    throw new Error(`${file} is not an exported journal, or only a part of one${place}`, { cause });
  }
};

const verifyFile = (file: string): number => {
  const journal = readExport(file);
  const verdicts = verifyJournal(journal);
  for (const { seq, type, verdict } of verdicts) {
    if (verdict !== 'intact') console.log(`entry ${seq} (${type}): ${sentences[verdict]}`);
  }
  const wrong = verdicts.filter(({ verdict }) => verdict !== 'intact' && verdict !== 'erased');
  const last = journal.entries.at(-1)?.entry.hash ?? 'none';
  console.log(
    wrong.length > 0
      ? `${journal.stream}: NOT intact, ${wrong.length} of ${verdicts.length} entries are wrong`
      : `${journal.stream}: intact, ${verdicts.length} entries, last hash ${last}`,
  );
  return wrong.length > 0 ? 1 : 0;
};

const run = async ([command, argument]: readonly string[]): Promise<number> => {
  if (command === 'export' && argument) return exportJournal(argument);
  if (command === 'verify' && argument) return verifyFile(argument);
  console.error(USAGE);
  return 2;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
