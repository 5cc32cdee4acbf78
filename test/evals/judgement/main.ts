import { describePlainCommand, runCommand } from '#infra/command.ts';

const USAGE = 'Use: npm run train (writes the weights in prompts/tone/judgement anew)';

const train = async (): Promise<number> => {
  await import('./write-weights.ts');
  return 0;
};

await runCommand(describePlainCommand(USAGE, train));
