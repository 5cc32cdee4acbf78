import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** There is no ExtendDB binary for this platform. */
export class ExtendDbMissingError extends Error {
  override readonly name = 'ExtendDbMissingError';
}

const ADVICE =
  'Set TALAN_DYNAMODB_ENDPOINT to any DynamoDB-compatible endpoint, for example one in a container.';

/**
 * The path of the ExtendDB binary that npm installed for this platform.
 * @throws ExtendDbMissingError saying what to do instead
 */
export function extendDbBinary(
  platform: string = process.platform,
  architecture: string = process.arch,
): string {
  const name = `@extenddb/${platform}-${architecture}`;
  try {
    return join(
      dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)),
      'extenddb',
    );
  } catch (cause) {
    throw new ExtendDbMissingError(`The package ${name} is not installed. ${ADVICE}`, { cause });
  }
}
