import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, withoutPhones } from '#domain/plan/plan.ts';
import { holdsPhone, type PlanFile } from '#domain/plan/plan-file.ts';
import { copyLanguages } from './languages.ts';
import { layerFiles } from './layer-files.ts';
import { loadCommentData } from './prompts/comments.ts';
import { loadDraftingPrompts, loadPlaybook } from './prompts/drafting.ts';
import { loadJudgePrompts } from './prompts/judge.ts';
import { loadToneData } from './prompts/tone.ts';

/** Sources of a layer: a checked plan, and the folders of the project's prompts and web assets. */
export interface LayerSources {
  plan: Plan;
  /** What the plan was read from, so that changes to it can be proposed. */
  planFile: PlanFile;
  promptsDirectory: string;
  assetsDirectory: string;
}

// A file that holds phone numbers stays where it is.
const toShow = (file: PlanFile): PlanFile | null => (holdsPhone(file.text) ? null : file);

/**
 * Writes a layer: plan (without phone numbers) and prompts, checked and as JSON, so that no function parses
 * YAML at its cold start, the web app's files, and what
 * tells languages apart. The same sources give the same bytes. Throws when a
 * file is missing or malformed: half a set must not be deployed.
 */
export const writeLayer = (
  folder: string,
  { plan, planFile, promptsDirectory, assetsDirectory }: LayerSources,
): void => {
  const data: [string, unknown][] = [
    [layerFiles.plan, withoutPhones(plan)],
    [layerFiles.planFile, { shown: toShow(planFile) }],
    [layerFiles.tone, loadToneData(promptsDirectory)],
    [layerFiles.playbook, loadPlaybook(promptsDirectory)],
    [layerFiles.drafting, loadDraftingPrompts(promptsDirectory)],
    [layerFiles.judge, loadJudgePrompts(promptsDirectory)],
    [layerFiles.comments, loadCommentData(promptsDirectory)],
  ];
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of data) writeFileSync(join(folder, name), JSON.stringify(value));
  cpSync(assetsDirectory, join(folder, layerFiles.assets), { recursive: true });
  copyLanguages(join(folder, layerFiles.languages));
};
