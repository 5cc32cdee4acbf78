import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { folderCircles, type Import } from '#test/support/folder-circles.ts';

const Config = z.object({
  default: z.object({
    allowed: z.array(
      z.object({
        from: z.object({ path: z.string() }),
        to: z.object({ path: z.array(z.string()) }),
      }),
    ),
  }),
  mayImport: z.record(z.string(), z.array(z.string())),
});
const { default: config, mayImport } = Config.parse(
  await import(new URL('../.dependency-cruiser.mjs', import.meta.url).href),
);

const run = promisify(execFile);
const repository = fileURLToPath(new URL('..', import.meta.url));
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

const Cruised = z.object({
  modules: z.array(
    z.object({
      source: z.string(),
      dependencies: z.array(z.object({ module: z.string(), resolved: z.string() })),
    }),
  ),
  summary: z.object({
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
});

/** What the check of borders says about a checkout. It ends with an error code where it finds any. */
const cruise = async (checkout: string): Promise<z.infer<typeof Cruised>> => {
  const command = join(repository, 'node_modules/.bin/depcruise');
  const call = run(command, ['functions', 'infra', '--output-type', 'json'], {
    cwd: checkout,
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  const { stdout } = await call.catch((error: { stdout: string }) => error);
  return Cruised.parse(JSON.parse(stdout));
};

/** A copy of the code in which files can be put that break borders. */
const copyCheckout = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'talan-borders-'));
  const names = ['functions', 'infra', 'biome', 'biome.json', 'package.json', 'tsconfig.json'];
  for (const name of [...names, '.dependency-cruiser.mjs']) {
    cpSync(join(repository, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
  return copy;
};

const BREAKER = 'border-breaker.ts';

/** Things to import, from everywhere: each other folder, packages, parts of Node. */
const temptations = (): { specifier: string; path: string }[] => {
  const folders = Object.keys(mayImport).map((folder) => ({
    specifier: join(repository, folder),
    path: `${folder}/${BREAKER}`,
  }));
  const packages = ['jsonata', 'yaml', 'openai', 'hono', '@aws-sdk/client-sfn', 'aws-cdk-lib'];
  const parts = ['fs', 'child_process', 'net', 'http', 'dgram', 'vm'];
  return [
    ...folders,
    ...packages.map((name) => ({ specifier: name, path: `node_modules/${name}/index.js` })),
    ...parts.map((name) => ({ specifier: `node:${name}`, path: `node:${name}` })),
  ];
};

const refusedFor = (folder: string): { specifier: string; path: string }[] => {
  const from = `${folder}/${BREAKER}`;
  const matches = (patterns: readonly string[], path: string) =>
    patterns.some((pattern) => new RegExp(pattern).test(path));
  return temptations().filter(
    ({ path }) =>
      path !== from &&
      !config.allowed.some(
        (rule) => matches([rule.from.path], from) && matches(rule.to.path, path),
      ),
  );
};

/** The code as it is, and in each folder one file that breaks all its borders: read once for all tests. */
let found: z.infer<typeof Cruised>;
beforeAll(async () => {
  const copy = copyCheckout();
  for (const folder of Object.keys(mayImport)) {
    const imports = refusedFor(folder).map(({ specifier, path }) =>
      path.endsWith(BREAKER) ? `import '${join(copy, path)}';` : `import '${specifier}';`,
    );
    writeFileSync(join(copy, folder, BREAKER), `${imports.join('\n')}\nexport {};\n`);
  }
  found = await cruise(copy);
  rmSync(copy, { recursive: true, force: true });
});

describe('the borders between folders', () => {
  it.each(Object.keys(mayImport))('refuse whatever %s is not allowed', (folder) => {
    const refused = found.summary.violations.filter(
      ({ from, rule }) => from === `${folder}/${BREAKER}` && rule.name === 'not-in-allowed',
    );
    expect(refused).toHaveLength(refusedFor(folder).length);
    expect(refusedFor(folder).length).toBeGreaterThan(5);
  });

  it.each([
    ['functions/domain', 'functions/steps'],
    ['functions/domain', 'functions/web'],
    ['functions/domain', 'functions/adapters/dynamodb'],
    ['functions/steps', 'functions/web'],
    ['functions/steps', 'functions/adapters/openai'],
    ['functions/web', 'functions/steps'],
    ['functions/web', 'functions/adapters/dynamodb'],
    ['functions/newsroom', 'functions/web'],
    ['functions/adapters/openai', 'functions/adapters/dynamodb'],
    ['functions/bind', 'infra/local'],
    ['functions/entry', 'infra/local'],
    ['infra/stacks', 'functions/domain'],
    ['infra/constructs', 'functions/domain'],
  ])('keep %s apart from %s', (from, to) => {
    const paths = refusedFor(from).map(({ path }) => path);
    expect(paths.some((path) => path.startsWith(`${to}/`))).toBe(true);
  });

  it('know every folder', () => {
    const topLevel = readdirSync(join(repository, 'functions')).map((name) => `functions/${name}`);
    for (const folder of topLevel) {
      expect(Object.keys(mayImport).some((known) => known.startsWith(folder))).toBe(true);
    }
  });
});

describe('the folders', () => {
  it('have no circle among neighbours, at any level', () => {
    const imports = found.modules
      .filter(({ source }) => !source.endsWith(BREAKER))
      .flatMap(({ source, dependencies }) =>
        dependencies.map(({ resolved }): Import => [source, resolved]),
      );
    const own = imports.filter(([, to]) => /^(functions|infra)\//.test(to));
    expect(own.length).toBeGreaterThan(1000);
    expect(folderCircles(own)).toEqual([]);
  });

  it('would be told of one', () => {
    const circle: Import[] = [
      ['functions/a/one.ts', 'functions/b/two.ts'],
      ['functions/b/sub/three.ts', 'functions/a/four.ts'],
    ];
    expect(folderCircles(circle)).toEqual(['functions: a, b']);
  });
});

const impure: Record<string, string> = {
  'the time': 'export const now = new Date();',
  'the time in milliseconds': 'export const now = Date.now();',
  chance: 'export const chance = Math.random();',
  'chance from the system':
    "import { randomBytes } from 'node:crypto';\nexport const chance = randomBytes(8);",
  'the environment': "export const name = process.env['NAME'];",
  'the network': "export const answer = fetch('http://localhost');",
  'a timer': 'setTimeout(() => {}, 1);\nexport {};',
  'the console': "console.log('hello');\nexport {};",
};
const pureFolders = ['functions/domain', 'functions/steps', 'functions/web', 'functions/newsroom'];

describe('folders whose code gives the same answer every time', () => {
  let copy: string;
  let output: string;
  const fileOf = (folder: string, index: number) => `${folder}/impure-${index}.ts`;

  beforeAll(async () => {
    copy = copyCheckout();
    for (const folder of pureFolders) {
      for (const [i, code] of Object.values(impure).entries()) {
        writeFileSync(join(copy, fileOf(folder, i)), `${code}\n`);
      }
    }
    const files = pureFolders.flatMap((folder) =>
      Object.keys(impure).map((_, i) => fileOf(folder, i)),
    );
    const command = join(repository, 'node_modules/.bin/biome');
    const options = ['lint', '--reporter=github', '--vcs-enabled=false', '--max-diagnostics=500'];
    const call = run(command, [...options, ...files], { cwd: copy, maxBuffer: MAX_OUTPUT_BYTES });
    const { stdout, stderr } = await call.catch((e: { stdout: string; stderr: string }) => e);
    output = stdout + stderr;
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(
    pureFolders.flatMap((folder) =>
      Object.keys(impure).map((what, i) => [folder, what, i] as const),
    ),
  )('%s may not take %s from the surroundings', (folder, _, i) => {
    expect(output).toContain(fileOf(folder, i));
  });
});
