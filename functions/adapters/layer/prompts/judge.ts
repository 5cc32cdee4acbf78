import { join } from 'node:path';
import { createJudgePrompts, type JudgePrompts } from '#domain/judge/prompt.ts';
import { filesIn, promptPart } from './markdown.ts';

/**
 * The judge's prompts from a copy of the project's `prompts/` folder. Throws when a file is missing or
 * malformed: the process must not start with half its questions.
 */
export const loadJudgePrompts = (promptsDirectory: string): JudgePrompts =>
  createJudgePrompts(filesIn(join(promptsDirectory, 'judge'), '.md').map(promptPart));
