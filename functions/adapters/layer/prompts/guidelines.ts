import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { RuleSetId, RuleSets } from '#domain/tone/rule-sets.ts';

/** The rule sets from a copy of the project's `prompts/` folder, by id. Throws when one is missing or malformed. */
export const readGuidelines = (promptsDirectory: string): RuleSets =>
  RuleSets.parse(
    Object.fromEntries(
      RuleSetId.options.map((id) => [
        id,
        parse(readFileSync(join(promptsDirectory, 'guidelines', `${id}.yaml`), 'utf8')),
      ]),
    ),
  );
