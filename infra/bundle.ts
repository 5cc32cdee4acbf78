import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { inRepository } from './repository.ts';

/** The Lambda functions. Each has a file in `functions/entry/`. */
export const entries = [
  'route',
  'draft',
  'check-tone',
  'ask-approval',
  'publish',
  'record-outcome',
  'sweep',
  'due',
  'poll',
  'web',
  'prepare-newsroom',
  'note-heads',
  'note-returns',
  'retain',
] as const;
export type EntryName = (typeof entries)[number];

/** The bundle of an entry in the folder of all bundles. The folder that it lies in is uploaded to Lambda. */
export const bundleFile = (folder: string, entry: string): string =>
  join(folder, entry, 'index.mjs');

/** Which functions are bundled, and how. */
export interface BundleOptions {
  entries?: readonly EntryName[];
  /** Packages to leave out, so that the AWS SDK of Lambda's runtime can be measured. */
  external?: string[];
}

/** Bundles one module into `<folder>/index.mjs`, in the way of all functions. Returns esbuild's metafile. */
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
    // Code that the SDK imports on demand (credentials by single sign-on, …), half of the SDK, becomes files
    // of its own, which Lambda never reads.
    splitting: true,
    platform: 'node',
    target: 'node24',
    // esbuild thinks that Node lacks `\p{…}`, and would make such a regular expression anew with each call.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    // Else each character beyond ASCII takes six bytes.
    charset: 'utf8',
    external,
    metafile: true,
    logLevel: 'error',
  });
  return metafile;
};

/**
 * Bundles each function with all its dependencies into `<folder>/<entry>/index.mjs` and chunks beside it. A
 * bundled AWS SDK is imported faster than the runtime's own. Returns esbuild's metafile of each entry, with
 * paths relative to the repository. The same code gives the same bytes.
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
