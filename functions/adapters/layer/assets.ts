import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { sha256 } from '#domain/values/canonical.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const HASH_LENGTH = 10;

/** A file of the web app: its body, media type and the hash that its address carries. */
export interface AssetFile {
  body: string;
  type: string;
  hash: string;
}

// One piece per file keeps a stylesheet readable; one file for the browser keeps it fast.
const joined = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => extname(name) === '.css')
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');

const assetOf = (folder: string, entry: Dirent): [name: string, body: string] => {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return [`${entry.name}.css`, joined(path)];
  return [entry.name, readFileSync(path, 'utf8')];
};

/** The web app's stylesheets and scripts by name. A folder is one stylesheet: its files, in the order of their names. */
export const readAssets = (folder: string): Record<string, AssetFile> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .map((entry) => assetOf(folder, entry))
      .flatMap(([name, body]) => {
        const type = types[extname(name)];
        const hash = sha256(body).slice(0, HASH_LENGTH);
        return type === undefined ? [] : [[name, { body, type, hash }]];
      }),
  );
