import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '#domain/plan/plan.ts';
import { type Config, readConfig, SETTINGS_FILE } from '#infra/config.ts';
import { defineDeployment } from '#infra/deployment.ts';
import { writeLambdaLayer } from '#infra/layer.ts';
import { quickApp } from '#test/infra/support.ts';
import { shipped } from './shipped.ts';

/** A stack's template by its name, and the folder of each asset by the key it is stored under. */
export interface Assembly {
  folder: string;
  templates: Record<string, any>;
  assets: Record<string, string>;
}

const json = (...path: string[]): any => JSON.parse(readFileSync(join(...path), 'utf8'));

const filesEnding = (folder: string, ending: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(ending));

const readAssembly = (folder: string): Assembly => {
  const files = filesEnding(folder, '.assets.json').flatMap((name): any[] =>
    Object.values(json(folder, name).files),
  );
  const assets = files.flatMap(({ source, destinations }) =>
    Object.values<any>(destinations).map(({ objectKey }) => [objectKey, join(folder, source.path)]),
  );
  const ending = '.template.json';
  const templates = filesEnding(folder, ending).map((name) => [
    name.slice(0, -ending.length),
    json(folder, name),
  ]);
  return {
    folder,
    templates: Object.fromEntries(templates),
    assets: Object.fromEntries(assets),
  };
};

/** Synthesises the shipped bundles with this plan and these settings. */
export const assemble = async (plan: Plan, changes: Partial<Config>): Promise<Assembly> => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-assembly-'));
  const { folder: shippedFolder } = await shipped();
  const built = { bundles: join(shippedFolder, 'bundles'), layerFolder: join(folder, 'layer') };
  writeLambdaLayer(built.layerFolder, { plan, file: 'infra/crisis-plan.yaml' });
  const outdir = join(folder, 'cdk.out');
  const app = quickApp(outdir);
  defineDeployment(app, { ...readConfig(SETTINGS_FILE, 'test'), ...changes }, built);
  app.synth();
  return { ...readAssembly(outdir), folder };
};
