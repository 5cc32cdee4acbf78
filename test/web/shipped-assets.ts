import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAssets } from '#adapters/layer/assets.ts';
import { writeAssets } from '#infra/assets.ts';

/** The stylesheets and scripts as a deployment, and `npm start`, give them to browsers. */
export const shippedAssets = (): ReturnType<typeof readAssets> => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-assets-'));
  writeAssets(folder);
  const assets = readAssets(folder);
  rmSync(folder, { recursive: true });
  return assets;
};
