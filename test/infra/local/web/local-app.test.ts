import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = new URL('../../../../', import.meta.url).pathname;

/** The project's own files that end up in a bundle of these. */
const bundled = async (entryPoints: string[]): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'out',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  });
  return Object.keys(metafile.inputs);
};

const isLocalOnly = (file: string): boolean =>
  file.startsWith('infra/local/') || file === 'functions/web/sign-in/local.tsx';

it('nothing that runs in the cloud holds a way to sign in without proof', async () => {
  const entries = readdirSync(`${root}functions/entry`)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `functions/entry/${name}`);
  const web = ['functions/web/app.tsx', 'functions/web/sign-in/oidc.tsx'];
  const files = await bundled([...entries, ...web]);
  expect(files).toContain('functions/web/sign-in/start-page.ts');
  expect(files.filter(isLocalOnly)).toEqual([]);
});

it('which would be noticed', async () => {
  const files = await bundled(['infra/local/web/local-app.ts']);
  expect(files.filter(isLocalOnly)).toContain('functions/web/sign-in/local.tsx');
});
