import { describeCommand, runCommand } from '../command.ts';
import type { Performance } from './perform.ts';

// `npm run practise` plays a made-up crisis into a Talan of its own, in the time that it would take.
// `-- --everyone` plays the people too, `--speed 60` makes a minute a second, `--script` names another crisis.
const USAGE =
  'Use: npm run practise -- [--everyone] [--speed <a number above 0, at most 120>] [--script <file.yaml>]';
const MAX_SPEED = 120;

const play = async (performance: Performance): Promise<number> => {
  console.log('Loading Talan …');
  // Loaded on demand: it takes seconds, and who waits should know for what.
  const { performOrExplain } = await import('./perform.ts');
  return performOrExplain(performance);
};

await runCommand(
  describeCommand({
    usage: USAGE,
    options: {
      everyone: { type: 'boolean', default: false },
      speed: { type: 'string', default: '1' },
      script: { type: 'string' },
    },
    run: ([unknown], { everyone, script, ...options }) => {
      const speed = Number(options.speed);
      const isKnown = unknown === undefined && speed > 0 && speed <= MAX_SPEED;
      return isKnown ? play({ everyone, speed, script }) : undefined;
    },
  }),
);
