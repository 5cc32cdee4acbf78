import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDynamoDbStore } from '#local/step-functions/store/dynamodb-store.ts';
import { installedBinary } from '#local/storage/extenddb/binary.ts';
import { type ExtendDb, startExtendDb } from '#local/storage/extenddb/start-extenddb.ts';
import { ExtendDbStartFailed } from '#local/storage/extenddb/start-failed.ts';
import { makeDatabaseFolder } from '#test/support/memory-folder.ts';

let dataDir: string;
let opened: ExtendDb[];
let holder: ChildProcess | undefined;

beforeEach(async () => {
  dataDir = makeDatabaseFolder('talan-extenddb-');
  opened = [];
  holder = undefined;
});

afterEach(async () => {
  holder?.kill('SIGKILL');
  for (const db of opened) await db.stop();
  await rm(dataDir, { recursive: true });
});

async function open(port?: number): Promise<ExtendDb> {
  const db = await startExtendDb(port === undefined ? { dataDir } : { dataDir, port });
  opened.push(db);
  return db;
}

async function tables(db: ExtendDb): Promise<string[] | undefined> {
  const client = new DynamoDBClient(db);
  const { TableNames } = await client.send(new ListTablesCommand({}));
  client.destroy();
  return TableNames;
}

/** Starts ExtendDB, says so, and lives until it is killed. */
const HOLDER = `
  const { startExtendDb } = await import('#local/storage/extenddb/start-extenddb.ts');
  console.log((await startExtendDb({ dataDir: process.env.DATA_DIR })).endpoint);
  setInterval(() => {}, 1_000);
`;

/** Another process that starts ExtendDB on the folder; resolves to the server's process id. */
async function startElsewhere(): Promise<number> {
  holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', HOLDER], {
    env: { ...process.env, DATA_DIR: dataDir },
  });
  if (holder.stdout) await once(holder.stdout, 'data');
  return Number(await readFile(join(dataDir, 'extenddb.pid'), 'utf8'));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('startExtendDb', () => {
  it('keeps the data between two starts', async () => {
    const first = await open();
    const client = new DynamoDBClient(first);
    await createDynamoDbStore(client, { stateMachineName: 'm' });
    client.destroy();
    await first.stop();
    await expect(fetch(first.endpoint)).rejects.toThrow();
    expect(await tables(await open())).toEqual(['talan-local-executions']);
  });

  it('stopping twice is harmless', async () => {
    const db = await open();
    await db.stop();
    await db.stop();
  });

  it('says that a port is taken and what to do', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(open(port)).rejects.toThrow(ExtendDbStartFailed);
    await expect(open(port)).rejects.toThrow(`port ${port} is taken`);
    server.close();
  });

  it('runs another binary where one is named, and says so when it is none', async () => {
    const binary = join(dataDir, 'own-extenddb');
    await symlink(installedBinary(), binary);
    const db = await startExtendDb({ dataDir, binary });
    opened.push(db);
    expect(await tables(db)).toEqual([]);
    const other = join(dataDir, 'other');
    await expect(startExtendDb({ dataDir: other, binary: other })).rejects.toThrow(
      ExtendDbStartFailed,
    );
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'ends the server when its process ends by %s',
    async (signal) => {
      const pid = await startElsewhere();
      expect(isAlive(pid)).toBe(true);
      holder?.kill(signal);
      await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
      await open();
    },
  );

  it('takes the folder over from a server that was left behind', async () => {
    const pid = await startElsewhere();
    const db = await open();
    expect(isAlive(pid)).toBe(false);
    expect(await tables(db)).toEqual([]);
  });

  it('leaves a stranger alone that now has the noted process id', async () => {
    const stranger = spawn('sleep', ['60']);
    await writeFile(join(dataDir, 'extenddb.pid'), String(stranger.pid));
    await open();
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });
});
