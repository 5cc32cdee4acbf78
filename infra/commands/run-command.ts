/**
 * Runs a command on its arguments; what it answers is the exit code. An error is one sentence on standard
 * error, and exit code 1.
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
