import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlaybook, type Playbook } from '#domain/draft/playbook.ts';
import { createPrompts, type Prompts } from '#domain/draft/prompts.ts';
import { Plan } from '#domain/plan/plan.ts';
import { createToneRules, type ToneRules } from '#domain/tone/rules.ts';
import type { Asset } from '#web/deps.ts';
import { readAssets } from '../assets.ts';
import { layerFiles } from './files.ts';

const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

const readList = (folder: string, file: string): unknown[] => {
  const list = read(folder, file);
  if (!Array.isArray(list)) throw new TypeError(`${file} holds no list`);
  return list;
};

/** The crisis plan in a layer that `writeLayer` wrote. */
export const planIn = (folder: string): Plan => Plan.parse(read(folder, layerFiles.plan));

/** The tone rules in the layer. */
export const toneRulesIn = (folder: string): ToneRules =>
  createToneRules(read(folder, layerFiles.tone));

/** The playbook in the layer. */
export const playbookIn = (folder: string): Playbook =>
  createPlaybook(readList(folder, layerFiles.playbook));

/** The drafting prompts in the layer. */
export const draftingPromptsIn = (folder: string): Prompts =>
  createPrompts(readList(folder, layerFiles.drafting));

/** The web app's files in the layer. */
export const assetsIn = (folder: string): Record<string, Asset> =>
  readAssets(join(folder, layerFiles.assets));
