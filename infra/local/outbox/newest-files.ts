import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file and the time at which it was written. */
export interface WrittenFile {
  file: string;
  at: Date;
}

/** The newest files of a folder with this ending, newest first, and how many there are in all. */
export const newestFiles = async (
  folder: string,
  ending: string,
  limit: number,
): Promise<{ newest: WrittenFile[]; total: number }> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  const files = await Promise.all(
    names.map(async (name): Promise<WrittenFile> => {
      const file = join(folder, name);
      return { file, at: (await stat(file)).birthtime };
    }),
  );
  const sorted = files.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return { newest: sorted.slice(0, limit), total: files.length };
};
