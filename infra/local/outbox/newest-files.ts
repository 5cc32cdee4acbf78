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
      // Nothing is written twice; a copy that was restored keeps this time, and not that of its making.
      return { file, at: (await stat(file)).mtime };
    }),
  );
  const sorted = files.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return { newest: sorted.slice(0, limit), total: files.length };
};
