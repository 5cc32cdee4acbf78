import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { bundleEntries } from './bundle.ts';
import { FileInvalid } from './checked-yaml.ts';
import { DEFAULT_STAGE, readConfig, SETTINGS_FILE } from './config.ts';
import { defineDeployment } from './deployment.ts';
import { writeLayer } from './layer.ts';
import { readPlan } from './plan.ts';

const contextOf = (app: App, key: string, fallback: string): string =>
  String(app.node.tryGetContext(key) ?? fallback);

/** Reads settings and plan, builds what is deployed, and synthesises it. */
const synthesise = async (): Promise<void> => {
  const app = new App();
  const stage = contextOf(app, 'stage', DEFAULT_STAGE);
  const config = readConfig(contextOf(app, 'settings', SETTINGS_FILE), stage);
  const plan = readPlan(config.plan);
  const built = { bundles: join(app.outdir, 'bundles'), layerFolder: join(app.outdir, 'layer') };
  for (const folder of Object.values(built)) rmSync(folder, { recursive: true, force: true });
  writeLayer(built.layerFolder, plan);
  await bundleEntries(built.bundles);
  defineDeployment(app, config, built);
  app.synth();
};

try {
  await synthesise();
} catch (error) {
  console.error(error instanceof FileInvalid ? error.message : error);
  process.exitCode = 1;
}
