import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { inRepository } from '#infra/repository.ts';

// What lies beside the code is found where the code was, not where the bundle is.
const addressesStay: Plugin = {
  name: 'addresses-stay',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/infra\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    })),
};

/** What `npm start` runs, as one file: read from a thousand files, each start takes several times as long. */
export interface BundledTalan {
  folder: string;
  file: string;
}

/** Bundles it into a folder of its own, where it finds the packages. */
export const bundleTalan = async (): Promise<BundledTalan> => {
  const cache = inRepository('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'talan-'));
  const file = join(folder, 'talan.mjs');
  await build({
    absWorkingDir: inRepository('.'),
    entryPoints: ['infra/local/main.ts'],
    outfile: file,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    plugins: [addressesStay],
    logLevel: 'error',
  });
  return { folder, file };
};
