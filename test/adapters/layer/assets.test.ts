import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAssets } from '#adapters/layer/assets.ts';

describe('the files of the web app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'));
  mkdirSync(join(folder, 'look'));
  writeFileSync(join(folder, 'look', '2-page.css'), 'p{}');
  writeFileSync(join(folder, 'look', '1-tokens.css'), ':root{}');
  writeFileSync(join(folder, 'look', 'notes.md'), 'no style');
  writeFileSync(join(folder, 'copy.js'), 'copy()');
  writeFileSync(join(folder, 'notes.md'), 'nothing to serve');

  it('are those that browsers ask for, a folder being one stylesheet in the order of its names', () => {
    const assets = readAssets(folder);
    expect(Object.keys(assets).toSorted()).toEqual(['copy.js', 'look.css']);
    expect(assets['look.css']?.body).toBe(':root{}p{}');
  });
});
