import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { inRepository } from './repository.ts';

/** The folder of the web app's stylesheets and scripts, as people read and write them. */
export const ASSETS_FOLDER = inRepository('functions/web/assets');

/** Writes the stylesheets and scripts into a folder as browsers on a bad network want them: as short as can be. */
export const writeAssets = (folder: string): void => {
  const files = readdirSync(ASSETS_FOLDER, { recursive: true, encoding: 'utf8' });
  buildSync({
    entryPoints: files
      .filter((name) => ['.css', '.js'].includes(extname(name)))
      .map((name) => join(ASSETS_FOLDER, name)),
    outbase: ASSETS_FOLDER,
    outdir: folder,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  });
};
