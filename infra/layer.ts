import { readFileSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { layerFiles } from '#adapters/layer/layer-files.ts';
import { writeLayer } from '#adapters/layer/write-layer.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { PlanFile } from '#domain/plan/plan-file.ts';
import { ASSETS_FOLDER, writeAssets } from './assets.ts';
import { inRepository, PROMPTS_FOLDER } from './repository.ts';

// A plan that lies elsewhere belongs to another repository: its name alone is known.
const planFileAt = (file: string): PlanFile => {
  const within = relative(inRepository(''), resolve(file));
  const path = within.startsWith('..') ? basename(file) : within;
  return { path, text: readFileSync(file, 'utf8') };
};

/** A plan, and the file that it was read from. */
export interface ReadPlan {
  plan: Plan;
  file: string;
}

/**
 * Writes a plan, this project's prompts and its web assets into a folder, in place of what is there. Throws
 * when one of them is malformed.
 */
export const writeProjectLayer = (folder: string, { plan, file }: ReadPlan): void => {
  rmSync(folder, { recursive: true, force: true });
  writeLayer(folder, {
    plan,
    planFile: planFileAt(file),
    promptsDirectory: PROMPTS_FOLDER,
    assetsDirectory: ASSETS_FOLDER,
  });
  writeAssets(join(folder, layerFiles.assets));
};

/** Writes the same as a Lambda layer, whose folder is `/opt` for a function. */
export const writeLambdaLayer = (folder: string, read: ReadPlan): void =>
  writeProjectLayer(join(folder, 'talan'), read);
