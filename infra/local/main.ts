import { describePlainCommand, runCommand } from '../command.ts';

const USAGE = 'Use: npm start (PORT, TALAN_DATA_DIR and the like say how; the README lists them)';

const start = async (): Promise<number> => {
  console.log('Loading Talan …');
  // Loaded on demand: it takes seconds, and who waits should know for what.
  const { serve } = await import('./serve.ts');
  return serve();
};

await runCommand(describePlainCommand(USAGE, start));
