import { readdirSync, readFileSync } from 'node:fs';
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

/** The web app's stylesheets and scripts by name. */
export const readAssets = (folder: string): Record<string, AssetFile> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => types[extname(name)])
      .map((name) => {
        const body = readFileSync(join(folder, name), 'utf8');
        const type = types[extname(name)] ?? 'application/octet-stream';
        return [name, { body, type, hash: sha256(body).slice(0, HASH_LENGTH) }];
      }),
  );
