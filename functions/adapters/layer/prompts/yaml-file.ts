import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod';
import { parseChecked } from '../checked-yaml.ts';

const ENDING = '.yaml';

/** The names of a folder's YAML files without their ending, in order. */
export const yamlNames = (directory: string): string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => basename(name, ENDING))
    .toSorted();

/**
 * Reads a YAML file from a copy of the project's `prompts/` folder. `path` is without the ending. `whole` says
 * in messages what the file holds, such as `the rule`. Throws `FileInvalid` with file, line and remedy for
 * every mistake.
 */
export const readYaml = <Value>(
  schema: z.ZodType<Value>,
  promptsDirectory: string,
  { path, whole }: { path: string; whole: string },
): Value => {
  const file = `${path}${ENDING}`;
  const text = readFileSync(join(promptsDirectory, file), 'utf8');
  return parseChecked(schema, text, { source: `prompts/${file}`, whole });
};
