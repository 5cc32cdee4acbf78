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

/** Which part of a file did not fit its schema, to end a sentence with; nothing where that is unknown. */
export const placeIn = (cause: unknown): string =>
  cause instanceof z.ZodError ? `: see ${cause.issues[0]?.path.join('.')}` : '';

/** Prints the answer of a command, and nothing else, on standard output. */
export const printJson = (answer: unknown): void => {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
};
