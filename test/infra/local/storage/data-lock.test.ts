import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderInUse, DataFolderUnusable, lockDataFolder } from '#local/storage/data-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the data folder', () => {
  it('belongs to one at a time, and to the next once it is let go', () => {
    const first = lockDataFolder(join(folder, 'new'), 0);
    const second = () => lockDataFolder(join(folder, 'new'), 0);
    expect(second).toThrow(DataFolderInUse);
    expect(second).toThrow(
      new RegExp(`already running on .*new \\(process ${process.pid}\\).*TALAN_DATA_DIR`),
    );
    lockDataFolder(join(folder, 'other'), 0).release();
    first.release();
    second().release();
  });

  it('that is a file, or lies below one, or holds a broken lock is not called running', () => {
    const file = join(folder, 'file');
    const broken = join(folder, 'broken');
    writeFileSync(file, 'not a folder');
    mkdirSync(broken);
    writeFileSync(
      join(broken, 'talan.lock'),
      'not a database, and long enough to be read as one'.repeat(9),
    );
    for (const unusable of [file, join(file, 'below'), broken]) {
      const lock = () => lockDataFolder(unusable, 0);
      expect(lock).toThrow(DataFolderUnusable);
      expect(lock).toThrow(/^\/.* can't be used \(.+\)\. Set TALAN_DATA_DIR to a folder/);
    }
  });
});
