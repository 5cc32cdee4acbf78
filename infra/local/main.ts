import { describePlainCommand, runCommand } from '../command.ts';
import { dataDirIn } from './data-dir.ts';
import { DataFolderInUse, lockDataFolder } from './storage/data-lock.ts';

const USAGE = 'Use: npm start (PORT, TALAN_DATA_DIR and the like say how; the README lists them)';

// That another Talan runs there is known at once; one that is just ending is waited for.
const waitForFolder = (folder: string): void => {
  try {
    lockDataFolder(folder, 0).release();
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    console.log(`${error.message} Waiting in case it is just ending …`);
    lockDataFolder(folder).release();
  }
};

const start = async (): Promise<number> => {
  try {
    waitForFolder(dataDirIn(process.env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  console.log('Loading Talan …');
  // Loaded on demand: it takes seconds, and who waits should know for what.
  const { serve } = await import('./serve.ts');
  return serve();
};

await runCommand(describePlainCommand(USAGE, start));
