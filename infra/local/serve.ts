import { errorName } from '#domain/observe/log.ts';
import { explain } from './explain.ts';
import { settingsFrom } from './settings.ts';
import { startTalan, type Talan } from './talan.ts';

const PARENT_CHECK_MS = 500;

const stopOnce = (talan: Talan) => {
  let stopping = false;
  return async (exitCode = 0) => {
    if (stopping) return;
    stopping = true;
    await talan.stop().catch((error: unknown) => {
      console.error(`Talan did not stop in order: ${errorName(error)}`);
    });
    process.exit(exitCode);
  };
};

// npm may be killed; then this process could not be ended from the terminal any more.
const stopWithParent = (stop: () => Promise<void>): void => {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop();
  }, PARENT_CHECK_MS).unref();
};

const DATABASE_LOST =
  'The database ended by itself, so Talan stops. Start it again: nothing is lost, and what was under way goes on.';

const stopWithDatabase = async (
  talan: Talan,
  stop: (exitCode: number) => Promise<void>,
): Promise<void> => {
  await talan.databaseLost;
  console.error(DATABASE_LOST);
  await stop(1);
};

// Nobody waits for it: Talan works without a model, too.
const tellOfModel = async (talan: Talan): Promise<void> => {
  try {
    const report = await talan.tryModel();
    if (report) console.log(`Language model: ${report}`);
  } catch (error) {
    console.error(`The language model was not tried out: ${errorName(error)}`);
  }
};

const serveUntilStopped = async (): Promise<void> => {
  const talan = await startTalan(settingsFrom(process.env), { begins: console.log });
  const stop = stopOnce(talan);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
  stopWithParent(stop);
  void stopWithDatabase(talan, stop);
  console.log(`Talan is ready: ${talan.origin}`);
  for (const gap of talan.planGaps) console.warn(`The crisis plan has a gap. ${gap}`);
  console.log(`Newsroom: ${talan.origin}/newsroom/  Outbox: ${talan.origin}/outbox`);
  void tellOfModel(talan);
};

/** Starts Talan and leaves it running; the result is the exit code should it not start. */
export const serve = async (): Promise<number> => {
  try {
    await serveUntilStopped();
    return 0;
  } catch (error) {
    explain(error);
    return 1;
  }
};
