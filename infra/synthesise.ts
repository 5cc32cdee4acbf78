import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import type { Metafile } from 'esbuild';
import { asExercise } from '#domain/plan/exercise.ts';
import { planGaps } from '#domain/plan/gaps.ts';
import { bundleEntries, type EntryName } from './bundle.ts';
import { DEFAULT_STAGE, isPractice, readConfig, SETTINGS_FILE } from './config.ts';
import { defineDeployment } from './deployment.ts';
import { writeLambdaLayer } from './layer.ts';
import { readPlan } from './read-plan.ts';
import { warningsOf } from './warnings.ts';

const contextOf = (app: App, key: string, fallback: string): string =>
  String(app.node.tryGetContext(key) ?? fallback);

/** The stacks, esbuild's metafile of each bundle, and what to know before they are deployed. */
export interface Synthesised {
  stacks: ReturnType<typeof defineDeployment>;
  metafiles: Map<EntryName, Metafile>;
  warnings: string[];
}

/**
 * Reads settings and plan, builds what is deployed, and synthesises it into the app's folder. Throws
 * `FileInvalid` for mistakes in either file, and an error for findings of the policy checks.
 */
export const synthesise = async (app: App): Promise<Synthesised> => {
  const stage = contextOf(app, 'stage', DEFAULT_STAGE);
  const settings = contextOf(app, 'settings', SETTINGS_FILE);
  const config = readConfig(settings, stage);
  const remedy = `Write its path at ${stage}.plan in ${settings}.`;
  const plan = readPlan(config.plan, remedy);
  for (const gap of planGaps(plan, new Date())) {
    console.warn(`${config.plan} has a gap. ${gap}`);
  }
  const built = { bundles: join(app.outdir, 'bundles'), layerFolder: join(app.outdir, 'layer') };
  for (const folder of Object.values(built)) rmSync(folder, { recursive: true, force: true });
  writeLambdaLayer(built.layerFolder, {
    plan: isPractice(config) ? asExercise(plan) : plan,
    file: config.plan,
  });
  const metafiles = await bundleEntries(built.bundles);
  const stacks = defineDeployment(app, config, built);
  app.synth();
  return { stacks, metafiles, warnings: warningsOf(config, plan, settings) };
};
