import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { guidelineParts } from '#domain/draft/guidelines.ts';
import { createPlaybook, type Playbook } from '#domain/draft/playbook.ts';
import { createPrompts, type Prompts } from '#domain/draft/prompts.ts';
import { readGuidelines } from './guidelines.ts';

const filesIn = (directory: string, ending: string): string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => readFileSync(join(directory, name), 'utf8'));

const frontMatter = /^---\n(?<head>[\s\S]*?)\n---\n(?<text>[\s\S]*)$/u;

const promptPart = (file: string): unknown => {
  const { head = '', text = '' } = frontMatter.exec(file.replaceAll('\r\n', '\n'))?.groups ?? {};
  return { ...parse(head), text: text.trim() };
};

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
    ...filesIn(join(promptsDirectory, 'drafting'), '.md').map(promptPart),
    ...guidelineParts(readGuidelines(promptsDirectory)),
  ]);
