import * as z from 'zod';
import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import { Brief } from '#domain/tone/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { findingViews } from '#web/api/views.ts';
import { PROMPTS_FOLDER } from '../repository.ts';
import { printJson, readOneOrMany } from './json-file.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'Name the file with the texts: npm run -s tone-check -- texts.json';

/** A text and its brief, as `POST /api/tone-check` takes them. */
const TextToCheck = z.strictObject({
  title: z.string().optional(),
  text: z.string(),
  brief: Brief,
});

/** Checks the texts of a file. Messages are in the language of each text. */
const check = (file: string) => {
  const texts = readOneOrMany(file, TextToCheck, 'texts');
  const rules = loadToneRules(PROMPTS_FOLDER);
  const answers = [texts].flat().map(({ brief, ...text }) => {
    const findings = checkTone({ ...text, channel: brief.channel }, brief, rules);
    return { findings: findingViews({ rules }, findings, brief.language) };
  });
  return Array.isArray(texts) ? answers : answers[0];
};

await runCommand(([file]) => {
  if (file === undefined) throw new Error(USAGE);
  printJson(check(file));
  return 0;
});
