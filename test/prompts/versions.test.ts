import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, prompts } from './files.ts';

const VERSION = /^version: (?<version>\d+)$/mu;
const CHANGE = /^ {2}- '(?<version>\d+): /gmu;

const versioned = files.flatMap((file) => {
  const text = readFileSync(join(prompts, file), 'utf8');
  const version = VERSION.exec(text)?.groups?.['version'];
  const changes = [...text.matchAll(CHANGE)].map(({ groups }) => groups?.['version']);
  return version === undefined ? [] : [{ file, version, last: changes.at(-1) }];
});

describe('a prompt with a version', () => {
  it.each(versioned)('says what its version has changed: $file', ({ version, last }) => {
    expect(last).toBe(version);
  });

  it('is a playbook, a rule set, or a part of a prompt', () => {
    expect(versioned.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['playbook/sv.yaml', 'guidelines/crisis.yaml', 'judge/common.md']),
    );
  });
});
