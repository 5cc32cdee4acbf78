import { describeCommand, runCommand } from '#infra/command.ts';

const USAGE = `Use:
  npm run -s evals                              measures drafts, and prints the figures of the tone rules
  npm run -s evals -- tone                      prints those figures alone
  npm run -s evals -- hostile <file.yaml>       measures a set of hostile words
  npm run -s evals -- drafts <file.yaml>        prints drafts
  npm run -s evals -- played <file> <folder>    prints crises that were played`;

await runCommand(
  describeCommand({
    usage: USAGE,
    options: {},
    run: async (args) => {
      const { printEvals } = await import('./print-evals.ts');
      return printEvals(...args)?.then(() => 0);
    },
  }),
);
