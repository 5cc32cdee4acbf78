import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

/** The Lambda functions: a file each in `functions/entry/`. */
export const entries = [
  'route',
  'draft',
  'check-tone',
  'ask-approval',
  'publish',
  'record-outcome',
  'sweep',
  'web',
  'prepare-newsroom',
] as const;
export type Entry = (typeof entries)[number];

const repository = fileURLToPath(new URL('..', import.meta.url));

/** File of an entry's bundle in the folder of all bundles; its folder is what Lambda gets. */
export const bundleFile = (folder: string, entry: string): string =>
  join(folder, entry, 'index.mjs');

/** What may differ between bundles. */
export interface BundleOptions {
  entries?: readonly Entry[];
  /** Packages that are left out, for measuring the runtime's own AWS SDK. */
  external?: string[];
}

/**
 * Bundles all functions at once into `<folder>/<entry>/index.mjs`, each with everything it needs (the
 * AWS SDK inside imports faster than the runtime's own). Answers what went into each: esbuild's
 * metafile, whose paths begin at the repository. The same code gives the same bytes.
 */
export const bundleEntries = async (
  folder: string,
  { entries: chosen = entries, external = [] }: BundleOptions = {},
): Promise<Metafile> => {
  const { metafile } = await build({
    absWorkingDir: repository,
    entryPoints: chosen.map((entry) => ({
      in: `functions/entry/${entry}.ts`,
      out: `${entry}/index`,
    })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    external,
    metafile: true,
    logLevel: 'error',
  });
  return metafile;
};
