import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { waysToDatabase } from '../ways-to-database.ts';

/** There is no ExtendDB binary for this platform; the message says what to do instead. */
export class ExtendDbMissing extends Error {
  override name = 'ExtendDbMissing';
}

/** Path of the ExtendDB binary that npm installed for this platform. Throws `ExtendDbMissing`. */
export const installedBinary = (
  platform: string = process.platform,
  architecture: string = process.arch,
): string => {
  const name = `@extenddb/${platform}-${architecture}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), 'extenddb');
  } catch (cause) {
    throw new ExtendDbMissing(`The package ${name} is not installed.\n${waysToDatabase}`, {
      cause,
    });
  }
};
