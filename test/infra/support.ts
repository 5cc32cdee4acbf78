import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { bundleFile, entries } from '#infra/bundle.ts';
import { type Config, parseConfig, SETTINGS_FILE } from '#infra/config.ts';
import { defineDeployment } from '#infra/deployment.ts';

/** The settings that the project ships, as text. */
export const shippedSettings = readFileSync(SETTINGS_FILE, 'utf8');

/** The stage `test` of the settings that the project ships, with changes. */
export const config = (changes: Partial<Config> = {}): Config => ({
  ...parseConfig(shippedSettings, SETTINGS_FILE, 'test'),
  ...changes,
});

/** Bundles and a layer that hold next to nothing: what a stack says does not depend on their bytes. */
const stubs = (outdir: string, plan: string) => {
  const built = { bundles: join(outdir, 'bundles'), layerFolder: join(outdir, 'layer') };
  const write = (file: string, text: string) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const entry of entries) write(bundleFile(built.bundles, entry), `// ${entry}`);
  write(join(built.layerFolder, 'talan', 'plan.json'), plan);
  return built;
};

/** The flags that `cdk` hands over. */
export const cdkContext = (): Record<string, unknown> =>
  JSON.parse(readFileSync('cdk.json', 'utf8')).context;

/** An app as `cdk` makes it, but without the CDK's own rules, which take seconds: rights.test.ts runs them once. */
export const quickApp = (outdir: string): App =>
  new App({ outdir, context: cdkContext(), builtinCloudFormationValidation: false });

/** Defines a deployment with stub bundles in a folder of its own. */
export const define = (changes: Partial<Config> = {}, plan = '{}') => {
  const outdir = mkdtempSync(join(tmpdir(), 'talan-synth-'));
  const app = quickApp(outdir);
  return { app, outdir, stacks: defineDeployment(app, config(changes), stubs(outdir, plan)) };
};

const synthesiseNew = (changes: Partial<Config>, plan: string) => {
  const { outdir, stacks } = define(changes, plan);
  const templateOf = (stack: Stack) => Template.fromStack(stack);
  const templates = {
    data: templateOf(stacks.data),
    newsroom: templateOf(stacks.newsroom),
    main: templateOf(stacks.app),
    watch: templateOf(stacks.watch),
  };
  rmSync(outdir, { recursive: true });
  return { stacks, ...templates };
};

const known = new Map<string, ReturnType<typeof synthesiseNew>>();

/** Synthesises a deployment, once for the same settings: what the templates say is kept. */
export const synthesise = (changes: Partial<Config> = {}, plan = '{}') => {
  const key = JSON.stringify([changes, plan]);
  const synthesised = known.get(key) ?? synthesiseNew(changes, plan);
  known.set(key, synthesised);
  return synthesised;
};

/** Settings other than the shipped ones, so that tests share one more synthesis. */
export const otherSettings: Partial<Config> = {
  onDelete: 'delete',
  webConcurrency: 50,
  restoredTable: 'talan-restored',
  model: {
    name: 'a-model',
    baseUrl: 'https://models.exempel.example/v1',
    draftSeconds: 40,
    format: 'json_object',
  },
};

/** Domains of one's own, with certificates that have the right form. */
export const ownDomains = {
  app: {
    domain: 'talan.exempel.example',
    certificateArn: 'arn:aws:acm:eu-north-1:111122223333:certificate/aa',
  },
  newsroom: {
    domain: 'news.exempel.example',
    certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/bb',
  },
};

/** Resources of a type, by logical id. */
export const resources = (template: Template, type: string): Record<string, any> =>
  template.findResources(type);

/** The properties of the only resource of a type. */
export const only = (template: Template, type: string): any => {
  const found = Object.values(resources(template, type));
  if (found.length !== 1) throw new Error(`${found.length} of ${type}`);
  return found[0].Properties;
};
