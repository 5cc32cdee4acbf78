/**
 * Runs a command with the arguments of the process; its result is the exit code. An error is printed as one
 * sentence on standard error, with exit code 1.
 */
export const runCommand = async (
  run: (args: readonly string[]) => number | undefined | Promise<number | undefined>,
): Promise<void> => {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};
