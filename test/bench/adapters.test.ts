import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleAdapters } from './adapters.ts';

const MOST = 15 * 1024;

it('an adapter adds at most 15 KB to what publishes, and is read when it is needed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-adapters-'));
  try {
    const { added } = await bundleAdapters(folder);
    const sizes = [...added].map(([name, { own }]) => ({ name, isSmall: own <= MOST, own }));
    expect(sizes.filter(({ isSmall }) => !isSmall)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
