import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, prompts } from './files.ts';

const MAX_CHARACTERS = 120;

describe('the prompts', () => {
  it.each(files)('%s has lines that people can read and review', (file) => {
    const long = readFileSync(join(prompts, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => ([...line].length > MAX_CHARACTERS ? [`${file}:${at + 1}`] : []));
    expect(long).toEqual([]);
  });
});
