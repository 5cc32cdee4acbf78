import { readFileSync } from 'node:fs';
import * as z from 'zod';

const orRefuse = <Value>(attempt: () => Value, refusal: string): Value => {
  try {
    return attempt();
  } catch (cause) {
    throw new Error(refusal, { cause });
  }
};

const parsed = (file: string): unknown => {
  const text = orRefuse(() => readFileSync(file, 'utf8'), `${file} can't be read`);
  return orRefuse(() => JSON.parse(text), `${file} is not JSON`);
};

const placeOf = (path: readonly PropertyKey[]): string => (path.length ? path.join('.') : 'it');

/**
 * Reads a JSON file that holds one thing or a list of them; `what` names several of them. Throws an
 * error whose message is one sentence for whoever ran the command.
 */
export const readOneOrMany = <Item>(
  file: string,
  schema: z.ZodType<Item>,
  what: string,
): Item | Item[] => {
  const content = parsed(file);
  const result = (Array.isArray(content) ? z.array(schema) : schema).safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${file} holds no ${what}: ${placeOf(issue?.path ?? [])}: ${issue?.message}`);
};

/** Prints the answer of a command, and nothing else, on standard output. */
export const printJson = (answer: unknown): void => {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
};

/** Runs a command: an error is one sentence on standard error, and exit code 1. */
export const runCommand = async (
  run: (args: readonly string[]) => void | Promise<void>,
): Promise<void> => {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};
