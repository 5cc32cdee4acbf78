import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ensureTable } from '#local/storage/ensure-table.ts';
import { startExtendDb } from '#local/storage/extenddb/start-extenddb.ts';
import { talanTable } from '#local/storage/local-table.ts';
import { makeDatabaseFolder } from './memory-folder.ts';

interface KeptFile {
  path: string;
  content: Buffer;
  mode: number;
}

interface KeptFolder {
  madeIn: string;
  files: KeptFile[];
}

const filesIn = (folder: string): KeptFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({
      path: relative(folder, file),
      content: readFileSync(file),
      mode: statSync(file).mode,
    }));

const make = async (): Promise<KeptFolder> => {
  const madeIn = makeDatabaseFolder('talan-empty-');
  const database = await startExtendDb({ dataDir: madeIn });
  const client = new DynamoDBClient(database);
  await ensureTable(client, talanTable);
  client.destroy();
  await database.stop();
  const files = filesIn(madeIn);
  rmSync(madeIn, { recursive: true });
  return { madeIn, files };
};

let made: Promise<KeptFolder> | undefined;

/**
 * Writes into a folder what ExtendDB keeps there once it holds Talan's table and nothing else. It is made once
 * for each worker of the tests: that takes eight times as long as starting on it.
 */
export const writeEmptyDatabase = async (dataDir: string): Promise<void> => {
  made ??= make();
  const { madeIn, files } = await made;
  for (const { path, content, mode } of files) {
    const file = join(dataDir, path);
    mkdirSync(dirname(file), { recursive: true });
    // The configuration names the folder that it lies in.
    const own = path.endsWith('.toml') ? content.toString().replaceAll(madeIn, dataDir) : content;
    writeFileSync(file, own, { mode });
  }
};
