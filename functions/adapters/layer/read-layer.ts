import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type CommentData, type CommentRules, commentRulesOn } from '#domain/comment/rules.ts';
import type { Playbook } from '#domain/draft/playbook/playbook.ts';
import type { Prompts } from '#domain/draft/prompt/parts.ts';
import type { JudgePrompts } from '#domain/judge/prompt.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { PlanFile } from '#domain/plan/plan-file.ts';
import { newsroomFiles } from '#domain/publish/newsroom-files.ts';
import { type CheckedToneData, type ToneRules, toneRulesOn } from '#domain/tone/rules.ts';
import { type AssetFile, readAssets } from './assets.ts';
import { languagesIn } from './languages.ts';
import { layerFiles } from './layer-files.ts';

const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

/**
 * Reads a value that `writeLayer` wrote. The deployment that brought this code has checked it; checking all of
 * it again would cost each cold start of a function about 30 ms.
 */
const readChecked = <Shape extends object>(folder: string, file: string, key: keyof Shape): Shape =>
  z.custom<Shape>((value) => key in Object(value)).parse(read(folder, file));

/** The crisis plan in a layer. */
export const planIn = (folder: string): Plan =>
  readChecked<Plan>(folder, layerFiles.plan, 'organisation');

/** The crisis plan in a layer as it is written; undefined where its file is not to be shown. */
export const planFileIn = (folder: string): PlanFile | undefined =>
  readChecked<{ shown: PlanFile | null }>(folder, layerFiles.planFile, 'shown').shown ?? undefined;

/** The tone rules in a layer. */
export const toneRulesIn = (folder: string): ToneRules =>
  toneRulesOn(
    readChecked<CheckedToneData>(folder, layerFiles.tone, 'data'),
    languagesIn(join(folder, layerFiles.languages)),
  );

/** The playbook in a layer. */
export const playbookIn = (folder: string): Playbook =>
  readChecked<Playbook>(folder, layerFiles.playbook, 'sv');

/** The drafting prompts in a layer. */
export const draftingPromptsIn = (folder: string): Prompts =>
  readChecked<Prompts>(folder, layerFiles.drafting, 'length');

/** The judge's prompts in a layer. */
export const judgePromptsIn = (folder: string): JudgePrompts =>
  readChecked<JudgePrompts>(folder, layerFiles.judge, 'length');

/** What comments are looked at with, in a layer. */
export const commentRulesIn = (folder: string): CommentRules =>
  commentRulesOn(readChecked<CommentData>(folder, layerFiles.comments, 'grounds'));

/** The web app's files in a layer. */
export const assetsIn = (folder: string): Record<string, AssetFile> =>
  readAssets(join(folder, layerFiles.assets));

/** The newsroom's stylesheet in a layer. */
export const stylesheetIn = (folder: string): string =>
  readFileSync(join(folder, layerFiles.assets, newsroomFiles.stylesheet), 'utf8');
