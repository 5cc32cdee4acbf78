import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { createToneRules, type ToneRules } from '#domain/tone/rules.ts';
import { readGuidelines } from './guidelines.ts';

const LANGUAGE_FILE = 'language.yaml';

const parsed = (path: string): unknown => parse(readFileSync(path, 'utf8'));

const readLanguage = (directory: string) => {
  const files = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
  const rules = files
    .filter((name) => name !== LANGUAGE_FILE)
    .map((name) => [basename(name, '.yaml'), parsed(join(directory, name))]);
  return { language: parsed(join(directory, LANGUAGE_FILE)), rules: Object.fromEntries(rules) };
};

/** The data of the tone rules and the guidelines in a copy of the project's `prompts/` folder, as one plain object. */
export const readTone = (promptsDirectory: string): unknown => {
  const directory = join(promptsDirectory, 'tone');
  const languages = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readLanguage(join(directory, name))]);
  return {
    ...Object(parsed(join(directory, 'version.yaml'))),
    sets: readGuidelines(promptsDirectory),
    languages: Object.fromEntries(languages),
  };
};

/**
 * The tone rules from the same folder. Throws when a file is missing or malformed: the process must
 * not start with half its rules.
 */
export const loadToneRules = (promptsDirectory: string): ToneRules =>
  createToneRules(readTone(promptsDirectory));
