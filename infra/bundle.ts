import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { inRepository } from './repository.ts';

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
export type EntryName = (typeof entries)[number];

/** File of an entry's bundle in the folder of all bundles; its folder is what Lambda gets. */
export const bundleFile = (folder: string, entry: string): string =>
  join(folder, entry, 'index.mjs');

/** What may differ between bundles. */
export interface BundleOptions {
  entries?: readonly EntryName[];
  /** Packages that are left out, for measuring the runtime's own AWS SDK. */
  external?: string[];
}

/** Bundles one module into `<folder>/index.mjs`, as every function is. Answers esbuild's metafile. */
export const bundleModule = async (
  file: string,
  folder: string,
  external: string[] = [],
): Promise<Metafile> => {
  const { metafile } = await build({
    absWorkingDir: inRepository('.'),
    entryPoints: [{ in: file, out: 'index' }],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What the SDK imports only when it is needed (credentials by single sign-on, …) becomes a file of
    // its own, which Lambda never reads: half of the SDK.
    splitting: true,
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

/**
 * Bundles each function into `<folder>/<entry>/index.mjs` and chunks beside it, with everything it needs
 * (the AWS SDK inside imports faster than the runtime's own). Answers what went into each: esbuild's
 * metafiles by entry, whose paths begin at the repository. The same code gives the same bytes.
 */
export const bundleEntries = async (
  folder: string,
  { entries: chosen = entries, external = [] }: BundleOptions = {},
): Promise<Map<EntryName, Metafile>> =>
  new Map(
    await Promise.all(
      chosen.map(
        async (entry): Promise<[EntryName, Metafile]> => [
          entry,
          await bundleModule(`functions/entry/${entry}.ts`, join(folder, entry), external),
        ],
      ),
    ),
  );
