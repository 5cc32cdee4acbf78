import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const prompts = fileURLToPath(new URL('../../prompts/', import.meta.url));
const MAX_CHARACTERS = 120;

const files = readdirSync(prompts, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(prompts.length));

describe('the prompts', () => {
  it.each(files)('%s has lines that people can read and review', (file) => {
    const long = readFileSync(join(prompts, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => ([...line].length > MAX_CHARACTERS ? [`${file}:${at + 1}`] : []));
    expect(long).toEqual([]);
  });
});
