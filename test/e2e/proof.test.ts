import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Settings, settingsFrom } from '#local/settings.ts';
import { joinDatabase } from '#local/storage/database.ts';
import { TABLE_NAME } from '#local/storage/local-table.ts';
import { startTalan, type Talan } from '#local/talan.ts';
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
  dataDir = mkdtempSync(join(tmpdir(), 'talan-proof-'));
  await start('0');
});
afterAll(async () => {
  await talan.stop();
  rmSync(dataDir, { recursive: true });
});

const run = (script: string, ...args: string[]) =>
  new Promise<{ status: number; said: string }>((resolve) => {
    const command = ['--import', 'tsx', `infra/commands/${script}-command.ts`, ...args];
    const env = { ...process.env, TALAN_DATA_DIR: dataDir };
    const child = execFile(process.execPath, command, { env }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, said: `${stdout}${stderr}` }),
    );
  });

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
  expect((await run('verify-page', url)).status).toBe(3);
  const journal = join(dataDir, 'journal.json');
  writeFileSync(journal, (await run('journal', 'export', id)).said);
  const tied = await run('verify-page', url, '--journal', journal);
  expect(tied.said).toContain('are what the journal says');
  expect(tied.status).toBe(0);
  expect((await run('journal', 'verify', journal, '--page', url)).status).toBe(0);
  expect((await run('journal', 'compare')).said).toMatch(/^(\d) of \1 journals hold all/);

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

  // As after hashing anew: no entry has a hash that was noted.
  await alterItems((item) => {
    if (item['pk'] !== `statement#${id}` || item['hash'] === undefined) return false;
    item['hash'] = 'f'.repeat(64);
    return true;
  });
  const compared = await run('journal', 'compare');
  expect(compared.said).toContain(`statement#${id}: NOT the journal that was noted`);
  expect(compared.status).toBe(1);
});
