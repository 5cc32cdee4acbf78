import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const prompts = fileURLToPath(new URL('../../prompts/', import.meta.url));

/** Every file below `prompts`, by its path from there. */
export const files = readdirSync(prompts, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(prompts.length));
