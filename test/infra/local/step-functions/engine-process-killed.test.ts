import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { systemClock } from '#local/clock.ts';
import { createEngine } from '#local/step-functions/engine.ts';
import { createDynamoDbStore } from '#local/step-functions/store/dynamodb-store.ts';
import { startExtendDb } from '#local/storage/extenddb/start-extenddb.ts';
import { makeDatabaseFolder } from '#test/support/memory-folder.ts';
import { machine, outputOf, task } from './support.ts';

const definition = machine({
  A: task('quick', { Next: 'W' }),
  W: { Type: 'Wait', Seconds: 1, Next: 'B' },
  B: task('slow', { End: true }),
});

/** A whole system in a process of its own, killed while B runs. */
const SYSTEM = `
  const { DynamoDBClient } = await import('@aws-sdk/client-dynamodb');
  const { systemClock } = await import('#local/clock.ts');
  const { startExtendDb } = await import('#local/storage/extenddb/start-extenddb.ts');
  const { createDynamoDbStore } = await import('#local/step-functions/store/dynamodb-store.ts');
  const { createEngine } = await import('#local/step-functions/engine.ts');
  const db = await startExtendDb({ dataDir: process.env.DATA_DIR });
  const store = await createDynamoDbStore(new DynamoDBClient(db), { stateMachineName: 'm' });
  const engine = createEngine({
    store, clock: systemClock(), random: Math.random, stateMachineName: 'm',
    definition: JSON.parse(process.env.DEFINITION),
    functions: {
      quick: async (payload) => ({ ...payload, quick: true }),
      slow: () => { console.log('B runs'); return new Promise(() => {}); },
    },
  });
  await engine.start('e', '{"id":1}');
  setInterval(() => {}, 1_000);
`;

it('kill -9 of the whole process, database and all, and a new one goes on', async () => {
  const dataDir = makeDatabaseFolder('talan-kill-');
  const flags = ['--import', 'tsx', '--input-type=module', '-e', SYSTEM];
  const env = { ...process.env, DATA_DIR: dataDir, DEFINITION: JSON.stringify(definition) };
  const system = spawn(process.execPath, flags, { env });
  await once(system.stdout, 'data');
  system.kill('SIGKILL');
  await once(system, 'exit');

  const db = await startExtendDb({ dataDir });
  const client = new DynamoDBClient(db);
  const store = await createDynamoDbStore(client, { stateMachineName: 'm' });
  const engine = createEngine({
    store,
    clock: systemClock(),
    random: Math.random,
    stateMachineName: 'm',
    definition,
    functions: {
      quick: async () => Promise.reject(new Error('A was done')),
      slow: async (payload) => payload,
    },
  });
  await engine.resume();
  expect(outputOf(await engine.ended('e'))).toEqual({ id: 1, quick: true });
  await engine.stop();
  client.destroy();
  await db.stop();
  await rm(dataDir, { recursive: true });
});
