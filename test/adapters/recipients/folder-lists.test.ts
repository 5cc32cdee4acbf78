import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createFolderLists } from '#adapters/recipients/folder-lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'talan-lists-'));
afterEach(() => rmSync(folder, { recursive: true }));

it('old versions of a list go after 30 days; one that is asked for again counts as new', async () => {
  const day = 24 * 60 * 60_000;
  let ms = Date.now();
  const versions = join(folder, 'versions');
  const lists = createFolderLists({ files: folder, versions }, () => new Date(ms));
  const write = (text: string) => writeFileSync(join(folder, 'press.txt'), text);
  const kept = () => readdirSync(versions).length;

  write('a@exempel.example');
  const first = (await lists.newest('press'))?.version ?? '';
  await lists.newest('press');
  expect(kept()).toBe(1);
  write('b@exempel.example');
  await lists.newest('press');
  ms += 29 * day;
  await lists.newest('press');
  expect(await lists.at('press', first)).toBe('a@exempel.example');
  ms += 2 * day;
  const { version, text } = (await lists.newest('press')) ?? { version: '', text: '' };
  expect(kept()).toBe(1);
  expect(await lists.at('press', version)).toBe(text);
});
