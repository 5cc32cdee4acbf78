/** What a command does with its arguments; its result is the exit code, an error is for the person who ran it. */
export type Command = (args: readonly string[]) => number | Promise<number>;

/** Runs a command; an error is printed as one sentence on standard error, with exit code 1. */
export const exitCodeOf = async (command: Command, args: readonly string[]): Promise<number> => {
  try {
    return await command(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

/** Runs a command with the arguments of the process, and leaves its exit code to the process. */
export const runCommand = async (command: Command): Promise<void> => {
  process.exitCode = await exitCodeOf(command, process.argv.slice(2));
};
