import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlaybook } from '#domain/draft/playbook.ts';
import { createPrompts } from '#domain/draft/prompts.ts';
import { type Plan, withoutPhones } from '#domain/plan/plan.ts';
import { createToneRules } from '#domain/tone/rules.ts';
import { readDraftingPrompts, readPlaybook } from '../prompts/drafting.ts';
import { readTone } from '../prompts/tone.ts';
import { layerFiles } from './files.ts';

/** What the layer is made of: a checked plan, and where the project's prompts and web assets are. */
export interface LayerSources {
  plan: Plan;
  promptsDirectory: string;
  assetsDirectory: string;
}

// What the functions could not start with must not be deployed.
const checked = <Data>(data: Data, create: (data: Data) => unknown): Data => {
  create(data);
  return data;
};

/**
 * Writes the layer's folder: the plan without phone numbers and the prompts as JSON, so that no
 * function parses YAML at its cold start, and the web app's files. The same sources give the same
 * bytes. Throws as `createToneRules`, `createPlaybook` and `createPrompts` do.
 */
export const writeLayer = (
  folder: string,
  { plan, promptsDirectory, assetsDirectory }: LayerSources,
): void => {
  const data: [string, unknown][] = [
    [layerFiles.plan, withoutPhones(plan)],
    [layerFiles.tone, checked(readTone(promptsDirectory), createToneRules)],
    [layerFiles.playbook, checked(readPlaybook(promptsDirectory), createPlaybook)],
    [layerFiles.drafting, checked(readDraftingPrompts(promptsDirectory), createPrompts)],
  ];
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of data) writeFileSync(join(folder, name), JSON.stringify(value));
  cpSync(assetsDirectory, join(folder, layerFiles.assets), { recursive: true });
};
