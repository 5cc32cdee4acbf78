import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLayer as writeData } from '#adapters/layer/write.ts';
import type { Plan } from '#domain/plan/plan.ts';

const repository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Writes the layer's folder, which Lambda shows under `/opt`: plan, prompts and assets in `talan/`. */
export const writeLayer = (folder: string, plan: Plan): void =>
  writeData(join(folder, 'talan'), {
    plan,
    promptsDirectory: repository('prompts'),
    assetsDirectory: repository('functions/web/assets'),
  });
