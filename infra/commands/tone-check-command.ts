import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import { checkInput, ToneCheckInput } from '#domain/tone/check-input.ts';
import { findingViews } from '#web/api/views.ts';
import { describeCommand, runCommand } from '../command.ts';
import { PROMPTS_FOLDER } from '../repository.ts';
import { printJson, readOneOrMany } from './json-file.ts';

const USAGE = `Use: npm run -s tone-check -- <file with one text or a list of them, as JSON>
Its exit code is 1 where a finding blocks.`;

/** Checks the texts of a file. Messages are in the language of each text. */
const check = (file: string) => {
  const texts = readOneOrMany(file, ToneCheckInput, 'texts');
  const rules = loadToneRules(PROMPTS_FOLDER);
  const answers = [texts].flat().map((text) => ({
    findings: findingViews({ rules }, checkInput(text, rules), text.brief.language),
  }));
  const isBlocked = answers.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'block'),
  );
  return { isBlocked, answer: Array.isArray(texts) ? answers : answers[0] };
};

export const run = describeCommand({
  usage: USAGE,
  options: {},
  run: ([file]) => {
    if (file === undefined) return undefined;
    const { isBlocked, answer } = check(file);
    printJson(answer);
    return isBlocked ? 1 : 0;
  },
});

if (import.meta.main) await runCommand(run);
