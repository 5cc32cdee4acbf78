import type * as z from 'zod';
import { Language } from '../values/language.ts';
import { finderFor } from './build-rule.ts';
import type { LanguageData } from './language/data.ts';
import { mistakeIn } from './phrases/pattern.ts';
import { type RuleData, RuleFile, ruleDataOf } from './rule-data.ts';

/** A mistake at a place of a rule's file, and what to do. */
interface Problem {
  path: PropertyKey[];
  message: string;
}

const optionsOf: Readonly<Record<RuleFile['check'], readonly (keyof RuleFile)[]>> = {
  forbids: ['fineIfConfirmed'],
  requires: ['nameIsWe', 'firstSentences'],
  code: [],
};

const optionProblems = (data: RuleFile): Problem[] =>
  Object.values(optionsOf)
    .flat()
    .filter((option) => data[option] !== undefined && !optionsOf[data.check].includes(option))
    .map((option) => ({
      path: [option],
      message: `does nothing where check is ${data.check}: remove it`,
    }));

const nameProblems = ({ words, phrases }: RuleFile): Problem[] =>
  Object.keys(words)
    .filter((name) => Object.hasOwn(phrases, name))
    .map((name) => ({ path: ['words', name], message: 'is under phrases too: rename one' }));

const listProblems = (id: string, file: RuleFile): Problem[] => {
  const data = ruleDataOf(file);
  const finder = finderFor(id, data);
  if (!finder) {
    const message = `must be forbids or requires: there is no code for a rule called ${id}`;
    return [{ path: ['check'], message }];
  }
  return Language.options.flatMap((language) =>
    finder.lists
      .filter((name) => !Object.hasOwn(data.lists[language], name))
      .map((name) => ({ path: ['phrases', name, language], message: 'is missing: add it' })),
  );
};

type Languages = Readonly<Record<Language, LanguageData>>;

const phraseProblems = (file: RuleFile, languages: Languages): Problem[] =>
  Language.options.flatMap((language) => {
    const lists = { ...languages[language].lists, ...ruleDataOf(file).lists[language] };
    return Object.entries(file.phrases).flatMap(([name, { [language]: phrases = [] }]) =>
      phrases.flatMap((phrase, at) => {
        const message = mistakeIn(phrase, lists);
        return message ? [{ path: ['phrases', name, language, at], message }] : [];
      }),
    );
  });

/** The schema of a rule's file, checked against the code and the languages too. */
export const ruleFile = (id: string, languages: Languages): z.ZodType<RuleData> =>
  RuleFile.superRefine((file, context) => {
    const problems = [
      ...optionProblems(file),
      ...nameProblems(file),
      ...listProblems(id, file),
      ...phraseProblems(file, languages),
    ];
    for (const { path, message } of problems) context.addIssue({ code: 'custom', path, message });
  }).transform(ruleDataOf);
