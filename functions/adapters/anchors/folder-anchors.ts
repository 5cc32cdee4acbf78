import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { Anchor, type Anchors } from '#domain/journal/anchor.ts';
import { anchorFile } from './anchor-file.ts';

/** Anchors in a folder, a whole file for those that are added together. Its name holds its hash. */
export const createFolderAnchors = (folder: string): Anchors => ({
  add: async (anchors) => {
    if (anchors.length === 0) return;
    const { path, body } = anchorFile(anchors);
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.part`, body);
    await rename(`${file}.part`, file);
  },
});

/** All anchors in a folder and the folders in it. Throws on a file that holds none. */
export const readAnchors = async (folder: string): Promise<Anchor[]> => {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.json')).toSorted();
  const anchors: Anchor[] = [];
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    anchors.push(...z.array(Anchor).parse(JSON.parse(text)));
  }
  return anchors;
};
