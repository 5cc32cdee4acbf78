import { join } from 'node:path';
import * as z from 'zod';
import { JudgeRule } from '#domain/judge/judge.ts';
import {
  type JudgementData,
  LearnedUnits,
  LearnedWeights,
  OrdinaryWords,
  WordClasses,
} from '#domain/tone/judgement/data.ts';
import { LanguageData, Opposites, SameSense } from '#domain/tone/language/data.ts';
import { Verbs } from '#domain/tone/language/verbs.ts';
import { type RuleData, RuleWords } from '#domain/tone/rule-data.ts';
import { ruleFile } from '#domain/tone/rule-problems.ts';
import {
  type CheckedToneData,
  checkToneData,
  type ToneData,
  type ToneRules,
  toneRulesOn,
} from '#domain/tone/rules.ts';
import { FileInvalid } from '../checked-yaml.ts';
import { eldFolder, languagesIn } from '../languages.ts';
import { loadGuidelines } from './guidelines.ts';
import { readYaml, yamlNames } from './yaml-file.ts';

const readLanguage = (promptsDirectory: string, language: string): LanguageData =>
  readYaml(LanguageData, promptsDirectory, {
    path: `tone/language/${language}`,
    whole: 'the language',
  });

const readLines = (promptsDirectory: string, name: string, whole: string): SameSense =>
  readYaml(SameSense, promptsDirectory, { path: `tone/language/${name}`, whole });

// As the address of the rule's page may hold it.
const RULE_ID = /^[a-z][a-z0-9-]{0,59}$/u;

const readRule = (
  promptsDirectory: string,
  id: string,
  languages: ToneData['languages'],
): RuleData => {
  const path = `tone/${id}`;
  if (!RULE_ID.test(id)) {
    throw new FileInvalid(`prompts/${path}.yaml: name the file in small letters and dashes`);
  }
  return readYaml(ruleFile(id, languages), promptsDirectory, { path, whole: 'the rule' });
};

const readRules = (
  promptsDirectory: string,
  languages: ToneData['languages'],
): Record<string, RuleData> =>
  Object.fromEntries(
    yamlNames(join(promptsDirectory, 'tone')).map((id) => [
      id,
      readRule(promptsDirectory, id, languages),
    ]),
  );

const OpinionFile = z.strictObject({ for: JudgeRule, ...RuleWords.shape });

const readOpinions = (promptsDirectory: string): Record<string, RuleWords> => {
  const opinions = new Map(
    yamlNames(join(promptsDirectory, 'judge')).map((name) => {
      const file = { path: `judge/${name}`, whole: 'the question' };
      const { for: rule, ...words } = readYaml(OpinionFile, promptsDirectory, file);
      return [rule, words];
    }),
  );
  for (const rule of JudgeRule.options) {
    if (!opinions.has(rule))
      throw new FileInvalid(`prompts/judge has no YAML file for ${rule}: add it`);
  }
  return Object.fromEntries(opinions);
};

const readJudgement = (promptsDirectory: string): JudgementData => ({
  classes: readYaml(WordClasses, promptsDirectory, {
    path: 'tone/judgement/classes',
    whole: 'the classes of words',
  }),
  learned: readYaml(LearnedUnits, promptsDirectory, {
    path: 'tone/judgement/weights',
    whole: 'what was learned',
  }),
  ordinary: readYaml(OrdinaryWords, promptsDirectory, {
    path: 'tone/judgement/ordinary',
    whole: 'the ordinary words',
  }),
  replies: readYaml(LearnedWeights, promptsDirectory, {
    path: 'tone/judgement/replies',
    whole: 'what was learned of replies',
  }),
});

/**
 * The data of the tone rules and the guidelines in a copy of the project's `prompts/` folder. Throws when
 * a file is missing or malformed, with line and remedy: the process must not start with half its rules.
 */
export const loadToneData = (promptsDirectory: string): CheckedToneData => {
  const languages = {
    sv: readLanguage(promptsDirectory, 'sv'),
    en: readLanguage(promptsDirectory, 'en'),
  };
  return checkToneData({
    sets: loadGuidelines(promptsDirectory),
    languages,
    sameSense: readLines(promptsDirectory, 'same-sense', 'the words that say the same'),
    synonyms: readLines(promptsDirectory, 'synonyms', 'the words that may be exchanged'),
    opposites: readYaml(Opposites, promptsDirectory, {
      path: 'tone/language/opposites',
      whole: 'the opposites',
    }),
    verbs: readYaml(Verbs, promptsDirectory, { path: 'tone/language/verbs', whole: 'the verbs' }),
    rules: readRules(promptsDirectory, languages),
    opinions: readOpinions(promptsDirectory),
    judgement: readJudgement(promptsDirectory),
  });
};

/** The tone rules on that data. */
export const loadToneRules = (promptsDirectory: string): ToneRules =>
  toneRulesOn(loadToneData(promptsDirectory), languagesIn(eldFolder()));
