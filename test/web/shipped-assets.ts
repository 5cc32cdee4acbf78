import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAssets } from '#adapters/layer/assets.ts';
import { layerFiles } from '#adapters/layer/layer-files.ts';
import { writeProjectLayer } from '#infra/layer.ts';
import { readPlan } from '#infra/read-plan.ts';
import { inRepository } from '#infra/repository.ts';

const PLAN = inRepository('infra/crisis-plan.yaml');

/** The stylesheets and scripts as a deployment, and `npm start`, give them to browsers. */
export const shippedAssets = (): ReturnType<typeof readAssets> => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-assets-'));
  writeProjectLayer(folder, { plan: readPlan(PLAN), file: PLAN });
  const assets = readAssets(join(folder, layerFiles.assets));
  rmSync(folder, { recursive: true });
  return assets;
};
