import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** What an attempt gives; where it fails, an error whose message is the refusal. */
export const orRefuse = <Value>(attempt: () => Value, refusal: string): Value => {
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
 * Reads a JSON file with one item or a list of items, which `plural` names in messages. Throws an error whose
 * message is one sentence for the person who ran the command.
 */
export const readOneOrMany = <Item>(
  file: string,
  schema: z.ZodType<Item>,
  plural: string,
): Item | Item[] => {
  const content = parsed(file);
  const result = (Array.isArray(content) ? z.array(schema) : schema).safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${file} holds no ${plural}: ${placeOf(issue?.path ?? [])}: ${issue?.message}`);
};

/** End of a sentence that names the part of a file that does not fit its schema; empty where it is unknown. */
export const placeIn = (cause: unknown): string =>
  cause instanceof z.ZodError ? `: see ${cause.issues[0]?.path.join('.')}` : '';

/** Prints a command's result, and nothing else, on standard output. */
export const printJson = (answer: unknown): void => {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
};
