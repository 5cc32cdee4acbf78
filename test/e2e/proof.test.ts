import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExportedJournal } from '#domain/journal/verify-journal.ts';
import type { Command } from '#infra/command.ts';
import { run as journalCommand } from '#infra/commands/journal-command.ts';
import { run as verifyPage } from '#infra/commands/verify-page-command.ts';
import { type Settings, settingsFrom } from '#local/settings.ts';
import { joinDatabase } from '#local/storage/database.ts';
import { TABLE_NAME } from '#local/storage/local-table.ts';
import { startTalan, type Talan } from '#local/talan.ts';
import { runCommandHere } from '#test/support/command.ts';
import { hashedAnew } from '#test/support/exported.ts';
import { makeDatabaseFolder } from '#test/support/memory-folder.ts';
import { untilStatus, waitingStatement } from '#test/support/story.ts';
import { signIn } from '#test/support/talan.ts';

let dataDir: string;
let talan: Talan;
let settings: Settings;
const start = async (port: string) => {
  settings = settingsFrom({ PORT: port, TALAN_DATA_DIR: dataDir });
  talan = await startTalan(settings);
};
beforeAll(async () => {
  dataDir = makeDatabaseFolder('talan-proof-');
  await start('0');
});
afterAll(async () => {
  await talan.stop();
  rmSync(dataDir, { recursive: true });
});

const run = (command: Command, ...args: string[]) =>
  runCommandHere(command, args, { TALAN_DATA_DIR: dataDir });

const published = async () => {
  const writer = await signIn(talan.origin, 'writer');
  const spokesperson = await signIn(talan.origin, 'spokesperson');
  const { id, statement } = await waitingStatement(writer);
  const decision = { decision: 'approve', hash: statement.hash };
  await spokesperson.post(`/api/statements/${id}/decision`, decision);
  const { receipts } = await untilStatus(writer, id, 'published');
  const url: string = receipts[0].url;
  return { id, url };
};

// Notices and what was read back are journalled after a page is out: the journal with all of that.
const wholeJournal = async (id: string): Promise<string> => {
  let [before, now] = ['', ''];
  do {
    before = now;
    now = (await run(journalCommand, 'export', id)).said;
  } while (now !== before);
  return now;
};

const newsroomFiles = () => {
  const folder = join(dataDir, 'newsroom');
  const files = readdirSync(folder).filter((file) => /\.(html|json|xml)$/.test(file));
  return files.toSorted().map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
};

/** Changes every item of the table that has an attribute, behind Talan's back. */
const alterItems = async (change: (item: Record<string, any>) => boolean) => {
  const { stop, ...connection } = await joinDatabase(settings);
  const client = DynamoDBDocument.from(new DynamoDBClient(connection));
  const { Items = [] } = await client.scan({ TableName: TABLE_NAME });
  for (const Item of Items) {
    if (change(Item)) await client.put({ TableName: TABLE_NAME, Item });
  }
  client.destroy();
  await stop();
};

it('a published page is tied to its journal, and alterations of the table are found', async () => {
  const { id, url } = await published();
  expect((await run(verifyPage, url)).status).toBe(3);
  const journal = join(dataDir, 'journal.json');
  writeFileSync(journal, (await run(journalCommand, 'export', id)).said);
  const tied = await run(verifyPage, url, '--journal', journal);
  expect(tied.said).toContain('are what the journal says');
  expect(tied.status).toBe(0);
  expect((await run(journalCommand, 'verify', journal, '--page', url)).status).toBe(0);
  expect((await run(journalCommand, 'compare')).said).toMatch(/^(\d) of \1 journals hold all/);

  const before = newsroomFiles();
  await alterItems((item) => {
    if (!item['page']) return false;
    item['page'].text = 'Forged words.';
    return true;
  });
  const { port } = new URL(talan.origin);
  await talan.stop();
  await start(port);
  expect(newsroomFiles()).toEqual(before);

  // Another approver in a journal that is hashed anew: intact by itself, and not what was noted.
  const forged = JSON.parse((await wholeJournal(id)).replaceAll('"spokesperson"', '"deputy"'));
  const anew = hashedAnew(ExportedJournal.parse(forged)).entries;
  await alterItems((item) => {
    if (item['pk'] !== `statement#${id}` || item['hash'] === undefined) return false;
    const found = item['sk'] === 'head' ? anew.at(-1) : anew[item['seq'] - 1];
    Object.assign(item, item['sk'] === 'head' ? { hash: found?.entry.hash } : found?.entry);
    return true;
  });
  const exported = join(dataDir, 'anew.json');
  writeFileSync(exported, (await run(journalCommand, 'export', id)).said);
  expect((await run(journalCommand, 'verify', exported)).said).toContain(
    'deputy said approve, over the',
  );
  expect((await run(journalCommand, 'verify', exported)).status).toBe(0);
  expect((await run(journalCommand, 'verify', exported, '--page', url)).status).toBe(1);
  const compared = await run(journalCommand, 'compare');
  expect(compared.said).toContain(`statement#${id}: NOT the journal that was noted`);
  expect(compared.said).not.toContain('NOT intact');
  expect(compared.status).toBe(1);
});
