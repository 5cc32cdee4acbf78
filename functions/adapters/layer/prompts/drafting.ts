import { join } from 'node:path';
import { parse } from 'yaml';
import { createPlaybook, type Playbook } from '#domain/draft/playbook/playbook.ts';
import { guidelineParts } from '#domain/draft/prompt/guidelines.ts';
import { createPrompts, type Prompts } from '#domain/draft/prompt/parts.ts';
import { loadGuidelines } from './guidelines.ts';
import { filesIn, promptPart } from './markdown.ts';

/**
 * The playbook from a copy of the project's `prompts/` folder. Throws when a file is missing or
 * malformed: the process must not start with half a playbook.
 */
export const loadPlaybook = (promptsDirectory: string): Playbook =>
  createPlaybook(filesIn(join(promptsDirectory, 'playbook'), '.yaml').map((file) => parse(file)));

/**
 * The drafting prompts from the same folder (markdown with YAML front matter) and the guidelines.
 * Throws as `loadPlaybook` does.
 */
export const loadDraftingPrompts = (promptsDirectory: string): Prompts =>
  createPrompts([
    ...['drafting', join('drafting', 'exemplars')].flatMap((folder) =>
      filesIn(join(promptsDirectory, folder), '.md').map(promptPart),
    ),
    ...guidelineParts(loadGuidelines(promptsDirectory)),
  ]);
