import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What a command does with its arguments; its result is the exit code, an error is for the person who ran it. */
export type Command = (args: readonly string[]) => number | Promise<number>;

const WRONG_USE = 2;

type Given<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>;

interface Described<Options extends ParseArgsOptionsConfig> {
  /** How to call it: printed for `--help`, and where the arguments are none that it knows. */
  usage: string;
  options: Options;
  /** The exit code; undefined where the arguments are none that it knows. */
  run: (
    args: readonly string[],
    options: Given<Options>['values'],
  ) => number | undefined | Promise<number | undefined>;
}

const refuse = (...lines: string[]): number => {
  console.error(lines.join('\n'));
  return WRONG_USE;
};

/** What Node says of an argument that it can't read, without its advice; undefined for any other error. */
const misread = (error: unknown): string | undefined =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    ? error.message.split('. ')[0]
    : undefined;

/** A command that says how to call it: with exit code 0 for `--help`, and 2 where it was called otherwise. */
export const describeCommand =
  <const Options extends ParseArgsOptionsConfig>({
    usage,
    options,
    run,
  }: Described<Options>): Command =>
  async (args) => {
    if (args.includes('--help')) {
      console.log(usage);
      return 0;
    }
    let given: Given<Options>;
    try {
      given = parseArgs({ args: [...args], options, allowPositionals: true });
    } catch (error) {
      const reason = misread(error);
      if (reason === undefined) throw error;
      return refuse(reason, usage);
    }
    return (await run(given.positionals, given.values)) ?? refuse(usage);
  };

/** A command that takes no arguments. */
export const describePlainCommand = (usage: string, run: () => number | Promise<number>): Command =>
  describeCommand({
    usage,
    options: {},
    run: ([unknown]) => (unknown === undefined ? run() : undefined),
  });

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
