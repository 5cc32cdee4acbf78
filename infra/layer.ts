import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeLayer } from '#adapters/layer/write-layer.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { inRepository, PROMPTS_FOLDER } from './repository.ts';

/**
 * Writes a plan, this project's prompts and its web assets into a folder, in place of what is there. Throws
 * when one of them is malformed.
 */
export const writeProjectLayer = (folder: string, plan: Plan): void => {
  rmSync(folder, { recursive: true, force: true });
  writeLayer(folder, {
    plan,
    promptsDirectory: PROMPTS_FOLDER,
    assetsDirectory: inRepository('functions/web/assets'),
  });
};

/** Writes the same as a Lambda layer, whose folder is `/opt` for a function. */
export const writeLambdaLayer = (folder: string, plan: Plan): void =>
  writeProjectLayer(join(folder, 'talan'), plan);
