import { describePlainCommand, runCommand } from '#infra/command.ts';

const USAGE = 'Use: npm run usability (measures what docs/usability.md says, in a browser)';

const measure = async (): Promise<number> => {
  await import('./measure-usability.ts');
  return 0;
};

await runCommand(describePlainCommand(USAGE, measure));
