import * as z from 'zod';
import type { Phase } from '../incident/situation.ts';
import { hashOf } from '../values/canonical.ts';
import { Language } from '../values/language.ts';
import { LanguageData } from './language/data.ts';
import { createLexicon, type Lexicon } from './language/lexicon.ts';
import { type PhraseSet, phraseSet } from './phrases/phrase-set.ts';
import type { Rule } from './rule.ts';
import { mistakesIn, type RuleSetData, type RuleSetId, RuleSets, ruleSetFor } from './rule-sets.ts';
import { toneRules } from './rules/index.ts';

/** What one rule says and looks for in one language. `prompts/tone/<language>/<rule>.yaml` */
export const RuleData = z.strictObject({
  /** A few words, for lists. */
  title: z.string().min(1),
  /** What is wrong and how to mend it; `{name}` is filled from the finding's parameters. */
  message: z.string().min(1),
  /** Why the rule is there, and where it comes from. */
  guideline: z.string().min(1),
  /** Phrases by name, written as `phrases/pattern.ts` says. */
  phrases: z.record(z.string(), z.array(z.string())).default({}),
});
export type RuleData = z.infer<typeof RuleData>;

/** All data of the tone rules, as read from `prompts/tone/` and `prompts/guidelines/`. */
export const ToneData = z.strictObject({
  version: z.string().min(1),
  sets: RuleSets,
  languages: z.record(
    Language,
    z.strictObject({ language: LanguageData, rules: z.record(z.string(), RuleData) }),
  ),
});
export type ToneData = z.infer<typeof ToneData>;

/** The tone rules, ready to use. */
export interface ToneRules {
  /** Version and content hash of the data. */
  version: string;
  rules: readonly Rule[];
  /** The guidelines for a crisis and for normal times. */
  sets: Readonly<Record<RuleSetId, RuleSetData>>;
  lexicons: Readonly<Record<Language, Lexicon>>;
  /** A rule's phrases; an empty set where it has none of that name. */
  phrases(language: Language, rule: string, name: string): PhraseSet;
  /** A rule's words for its readers, if the data know the rule. */
  words(language: Language, rule: string): RuleData | undefined;
  isOverridable(rule: string): boolean;
}

/**
 * Id and version of the rule set for a phase, then version and hash of the rules' data, such as
 * `crisis@1+1.0.0+0a1b2c3d4e5f`: what a statement that was checked records.
 */
export const ruleSetVersion = ({ sets, version }: ToneRules, phase: Phase): string => {
  const id = ruleSetFor(phase);
  return `${id}@${sets[id].version}+${version}`;
};

/** Whether a mandate holder may approve against this rule with a reason. */
export const isOverridable = (rule: string): boolean =>
  !toneRules.some(({ id, overridable }) => id === rule && !overridable);

// Enough of the hash to tell versions apart, short enough to read.
const HASH_CHARACTERS = 12;

const gapsIn = (data: ToneData, rule: Rule): string[] =>
  Language.options.flatMap((language) => {
    const own = data.languages[language].rules[rule.id];
    if (!own) return [`${language}/${rule.id}`];
    return rule.phrases
      .filter((name) => !own.phrases[name])
      .map((name) => `${language}/${rule.id}: phrases.${name}`);
  });

const refuseGaps = (data: ToneData, rules: readonly Rule[]): void => {
  const gaps = rules.flatMap((rule) => gapsIn(data, rule));
  if (gaps.length > 0) throw new Error(`The tone rules' data lack ${gaps.join(', ')}`);
};

const refuseMistakes = (sets: RuleSets, rules: readonly Rule[]): void => {
  const mistakes = mistakesIn(sets, rules);
  if (mistakes.length === 0) return;
  const names = mistakes.join(', ');
  throw new Error(`The guidelines name rules that do not exist or can't be made weaker: ${names}`);
};

const lexiconsOf = ({ languages }: ToneData): Record<Language, Lexicon> => ({
  sv: createLexicon('sv', languages.sv.language),
  en: createLexicon('en', languages.en.language),
});

const nothing: PhraseSet = { find: () => [] };

type SetsByName = Map<string, PhraseSet>;

// Compiled when first asked for: a statement is in one language, and a process may check only one.
const lazyPhrases = ({ languages }: ToneData, lexicons: Record<Language, Lexicon>) => {
  const sets = { sv: new Map<string, SetsByName>(), en: new Map<string, SetsByName>() };
  const compile = (language: Language, rule: string, name: string): PhraseSet => {
    const phrases = languages[language].rules[rule]?.phrases ?? {};
    const list = Object.hasOwn(phrases, name) ? phrases[name] : undefined;
    const { [language]: lexicon } = lexicons;
    return list
      ? phraseSet(list, { ...lexicon, lists: { ...lexicon.lists, ...phrases } })
      : nothing;
  };
  return (language: Language, rule: string, name: string): PhraseSet => {
    const known = sets[language].get(rule)?.get(name);
    if (known) return known;
    const ofRule = sets[language].get(rule) ?? new Map<string, PhraseSet>();
    const set = compile(language, rule, name);
    sets[language].set(rule, ofRule.set(name, set));
    return set;
  };
};

/** Data that were checked, and their version: of the file, with the hash of all their content. */
export interface CheckedToneData {
  version: string;
  data: ToneData;
}

/** Checks data that were read elsewhere. Throws, naming all that is missing, when they are malformed. */
export const checkToneData = (
  input: unknown,
  rules: readonly Rule[] = toneRules,
): CheckedToneData => {
  const data = ToneData.parse(input);
  refuseGaps(data, rules);
  refuseMistakes(data.sets, rules);
  return { version: `${data.version}+${hashOf(data).slice(0, HASH_CHARACTERS)}`, data };
};

/** The rules on data that were checked before. */
export const toneRulesOn = (
  { version, data }: CheckedToneData,
  rules: readonly Rule[] = toneRules,
): ToneRules => {
  const lexicons = lexiconsOf(data);
  return {
    version,
    rules,
    sets: data.sets,
    lexicons,
    phrases: lazyPhrases(data, lexicons),
    words: (language, rule) =>
      Object.hasOwn(data.languages[language].rules, rule)
        ? data.languages[language].rules[rule]
        : undefined,
    isOverridable: (rule) => !rules.some(({ id, overridable }) => id === rule && !overridable),
  };
};

const compileAll = ({ phrases }: ToneRules, { languages }: ToneData): void => {
  for (const language of Language.options) {
    for (const [rule, { phrases: lists }] of Object.entries(languages[language].rules)) {
      for (const name of Object.keys(lists)) phrases(language, rule, name);
    }
  }
};

/**
 * Builds the rules from data that was read elsewhere. Throws, naming all that is missing, when the
 * data are malformed: a process must not start with half its rules.
 */
export const createToneRules = (input: unknown, rules: readonly Rule[] = toneRules): ToneRules => {
  const checked = checkToneData(input, rules);
  const built = toneRulesOn(checked, rules);
  compileAll(built, checked.data);
  return built;
};
