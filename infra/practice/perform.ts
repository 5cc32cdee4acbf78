import { explain } from '#local/explain.ts';
import { fastClock } from './fast-clock.ts';
import { practise, readScript } from './practise.ts';

/** How an exercise is played: whether the people too, how many times as fast, and from which file. */
export interface Performance {
  everyone: boolean;
  speed: number;
  script: string | undefined;
}

const perform = async ({ everyone, speed, script: file }: Performance): Promise<number> => {
  const script = readScript(file);
  const { origin, dataDir, end, stop } = await practise({
    environment: process.env,
    clock: fastClock(speed),
    everyone,
    script,
    tell: (text) => console.log(`* ${text}`),
    begins: console.log,
  });
  console.log(`ÖVNING/EXERCISE: ${script.title}\n${origin}  (kept in ${dataDir})`);
  const leave = async (exitCode?: number) => {
    await stop();
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave());
  const met = await end.catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  for (const { text, isMet } of met) console.log(`${isMet ? 'met    ' : 'NOT MET'}  ${text}`);
  const exitCode = met.every(({ isMet }) => isMet) ? 0 : 1;
  if (everyone) await leave(exitCode);
  console.log(`The exercise is over. Look back at ${origin}; Ctrl+C ends it.`);
  return exitCode;
};

/** Plays an exercise in the terminal; the result is the exit code. */
export const performOrExplain = async (performance: Performance): Promise<number> => {
  try {
    return await perform(performance);
  } catch (error) {
    explain(error);
    process.exit(1);
  }
};
