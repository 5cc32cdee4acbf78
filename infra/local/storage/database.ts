import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { DataFolderInUse, lockDataFolder } from './data-lock.ts';
import { EXAMPLE_CREDENTIALS } from './example-credentials.ts';
import { startExtendDb } from './extenddb/start-extenddb.ts';
import { requireReachable } from './reachable.ts';

const at = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: EXAMPLE_CREDENTIALS,
  // A server that we did not start may come back, and the SDK tries again.
  lost: new Promise<void>(() => {}),
  stop: async () => {},
});

const databaseFolder = (dataDir: string): string => join(dataDir, 'dynamodb');

const endpointFile = (dataDir: string): string => join(databaseFolder(dataDir), 'endpoint');

/**
 * Opens the database: the endpoint of the settings, or else ExtendDB on the data folder. Throws
 * `DatabaseUnreachable` when nothing answers at the endpoint.
 */
export const openDatabase = async ({
  dynamoDbEndpoint,
  dataDir,
  extendDbBinary: binary,
}: Settings) => {
  if (dynamoDbEndpoint) {
    await requireReachable(dynamoDbEndpoint);
    return at(dynamoDbEndpoint);
  }
  const database = await startExtendDb({ dataDir: databaseFolder(dataDir), binary });
  writeFileSync(endpointFile(dataDir), database.endpoint);
  return database;
};

/** A command was given a data folder on which Talan never ran. */
export class NeverRun extends Error {
  override name = 'NeverRun';
}

/**
 * Opens the database for a command, which creates none. While Talan runs on the data folder, it is Talan's.
 * Throws `NeverRun` where there is none.
 */
export const joinDatabase = async (settings: Settings) => {
  const { dataDir, dynamoDbEndpoint } = settings;
  if (!existsSync(dynamoDbEndpoint ? dataDir : databaseFolder(dataDir))) {
    if (dynamoDbEndpoint) return openDatabase(settings);
    throw new NeverRun(
      `Talan has never run on ${dataDir}. Name its data folder with TALAN_DATA_DIR.`,
    );
  }
  try {
    const lock = lockDataFolder(dataDir, 0);
    const database = await openDatabase(settings);
    const stop = async () => {
      await database.stop();
      lock.release();
    };
    return { ...database, stop };
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    return at(dynamoDbEndpoint ?? readFileSync(endpointFile(dataDir), 'utf8'));
  }
};
