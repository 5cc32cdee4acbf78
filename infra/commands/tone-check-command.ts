import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import { checkInput, ToneCheckInput } from '#domain/tone/check-input.ts';
import { findingViews } from '#web/api/views.ts';
import { PROMPTS_FOLDER } from '../repository.ts';
import { printJson, readOneOrMany } from './json-file.ts';
import { type Command, runCommand } from './run-command.ts';

const USAGE = 'Name the file with the texts: npm run -s tone-check -- texts.json';

/** Checks the texts of a file. Messages are in the language of each text. */
const check = (file: string) => {
  const texts = readOneOrMany(file, ToneCheckInput, 'texts');
  const rules = loadToneRules(PROMPTS_FOLDER);
  const answers = [texts].flat().map((text) => ({
    findings: findingViews({ rules }, checkInput(text, rules), text.brief.language),
  }));
  return Array.isArray(texts) ? answers : answers[0];
};

export const run: Command = ([file]) => {
  if (file === undefined) throw new Error(USAGE);
  printJson(check(file));
  return 0;
};

if (import.meta.main) await runCommand(run);
