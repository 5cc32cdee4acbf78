import { RuleSetData, type RuleSetId, type RuleSets } from '#domain/tone/rule-sets.ts';
import { readYaml } from './yaml-file.ts';

const readSet = (promptsDirectory: string, id: RuleSetId): RuleSetData =>
  readYaml(RuleSetData, promptsDirectory, { path: `guidelines/${id}`, whole: 'the rule set' });

/**
 * The rule sets from a copy of the project's `prompts/` folder. Throws when one is missing or malformed,
 * with line and remedy.
 */
export const loadGuidelines = (promptsDirectory: string): RuleSets => ({
  crisis: readSet(promptsDirectory, 'crisis'),
  normal: readSet(promptsDirectory, 'normal'),
});
