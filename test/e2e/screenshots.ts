import { describeCommand, runCommand } from '#infra/command.ts';

const USAGE = 'Use: npm run screenshots -- [folder, docs/screens unless named]';

await runCommand(
  describeCommand({
    usage: USAGE,
    options: {},
    run: async ([folder = 'docs/screens']) => {
      const { takeScreenshots } = await import('./take-screenshots.ts');
      await takeScreenshots(folder);
      return 0;
    },
  }),
);
