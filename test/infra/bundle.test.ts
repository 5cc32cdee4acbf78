import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleModule } from '#infra/bundle.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-bundle-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('leaves a regular expression a literal, which is compiled once and not with each call', async () => {
  const module = join(folder, 'module.ts');
  writeFileSync(module, 'export const isName = (word: string) => /^\\p{Lu}/u.test(word);\n');
  await bundleModule(module, join(folder, 'out'));
  const code = readFileSync(join(folder, 'out', 'index.mjs'), 'utf8');
  expect(code).toContain(String.raw`/^\p{Lu}/u.test`);
});
