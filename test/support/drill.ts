import { rmSync } from 'node:fs';
import { type Met, play } from '#infra/practice/play.ts';
import { practicePorts } from '#infra/practice/practice-ports.ts';
import type { Script } from '#infra/practice/script.ts';
import { runTalan } from '#local/run-talan.ts';
import { settingsFrom } from '#local/settings.ts';
import { manualClock } from './manual-clock.ts';
import { makeDatabaseFolder } from './memory-folder.ts';
import { type Caller, signIn } from './talan.ts';

const MINUTE_MS = 60_000;
const TICK_MS = 50;
// A minute of the exercise in a second: no faster than a laptop answers.
const STEP_MS = 3000;

/**
 * The drill of `npm run practise`, people too. Its clock stands, and begins at a time: `goOn` plays it up to a
 * minute.
 */
export const startDrill = async (start: Date, script: Script) => {
  // A step works by the machine's time, while minutes of the exercise pass.
  const clock = { ...manualClock(start), speed: 1000 };
  const dataDir = makeDatabaseFolder('talan-drill-');
  const settings = settingsFrom({ PORT: '0', TALAN_DATA_DIR: dataDir });
  const talan = await runTalan({ settings, clock, ports: practicePorts, isExercise: true });
  const { origin } = talan;
  const stage = { origin, dataDir, clock, tell: () => undefined, everyone: true };
  const met: Promise<Met[]> = play(stage, script);
  // Whoever plays on hears of it, by `goOn`.
  met.catch(() => undefined);

  const goOn = async (minute: number): Promise<void> => {
    const failed = met.then(() => undefined);
    while (clock.now().getTime() < start.getTime() + minute * MINUTE_MS) {
      clock.advance(STEP_MS);
      await Promise.race([failed, new Promise((resolve) => setTimeout(resolve, TICK_MS))]);
    }
  };
  const stop = async (): Promise<void> => {
    await talan.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const as = (person: string): Promise<Caller> => signIn(origin, person);
  return { origin, clock, met, as, goOn, stop };
};

export type Drill = Awaited<ReturnType<typeof startDrill>>;
