import type { Phase } from '../incident/situation.ts';
import { hashOf } from '../values/canonical.ts';
import type { Language } from '../values/language.ts';
import { buildRule } from './build-rule.ts';
import type { JudgementData } from './judgement/data.ts';
import { type SentenceJudge, sentenceJudge } from './judgement/judge-sentence.ts';
import { type NewnessJudge, newnessJudge } from './judgement/newness-judge.ts';
import type { LanguageData, Opposites, SameSense } from './language/data.ts';
import type { GuessLanguage } from './language/guess.ts';
import { createLexicon, type Lexicon } from './language/lexicon.ts';
import type { Verbs } from './language/verbs.ts';
import { type PhraseSet, phraseSet } from './phrases/phrase-set.ts';
import { startTable } from './phrases/starts.ts';
import type { Rule } from './rule.ts';
import type { RuleData, RuleWords } from './rule-data.ts';
import {
  mistakesIn,
  type RuleSetData,
  type RuleSetId,
  type RuleSets,
  ruleSetFor,
} from './rule-sets.ts';
import { codedRules } from './rules/coded-rules.ts';

/** All data of the tone rules, each file checked by itself: `prompts/tone/` and `prompts/guidelines/`. */
export interface ToneData {
  sets: RuleSets;
  languages: Readonly<Record<Language, LanguageData>>;
  sameSense: SameSense;
  synonyms: SameSense;
  opposites: Opposites;
  verbs: Verbs;
  /** By id. */
  rules: Readonly<Record<string, RuleData>>;
  /** What people read about the questions that a model is asked, by the rule that findings name. */
  opinions: Readonly<Record<string, RuleWords>>;
  judgement: JudgementData;
}

/** What a rule says to people, in one language. */
export type WordsOfRule = Readonly<Record<keyof RuleWords, string>>;

/** The tone rules, ready to use. */
export interface ToneRules {
  /** Hash of all their data. */
  version: string;
  /** In the order that their data say. */
  rules: readonly Rule[];
  /** The guidelines for a crisis and for normal times. */
  sets: Readonly<Record<RuleSetId, RuleSetData>>;
  lexicons: Readonly<Record<Language, Lexicon>>;
  /** A rule's phrases; an empty set where it has none of that name. */
  phrases(language: Language, rule: string, name: string): PhraseSet;
  /** A rule's words for its readers, if the data know the rule. */
  words(language: Language, rule: string): WordsOfRule | undefined;
  isOverridable(rule: string): boolean;
  learned: SentenceJudge;
  newness: NewnessJudge;
  guessLanguage: GuessLanguage;
}

/**
 * Id and version of the rule set for a phase, then the hash of the rules' data, such as
 * `crisis@1+0a1b2c3d4e5f`: what a statement that was checked records. Records of 0.1.0 have the version
 * of the rules before the hash.
 */
export const ruleSetVersion = ({ sets, version }: ToneRules, phase: Phase): string => {
  const id = ruleSetFor(phase);
  return `${id}@${sets[id].version}+${version}`;
};

// Enough of the hash to tell versions apart, short enough to read.
const HASH_CHARACTERS = 12;

const refuse = (problems: readonly string[]): void => {
  if (problems.length > 0) throw new Error(problems.join('\n'));
};

const missingFiles = ({ rules }: ToneData): string[] =>
  [...codedRules.keys()]
    .filter((id) => !Object.hasOwn(rules, id))
    .map((id) => `prompts/tone/${id}.yaml is missing: add it, or remove the code of the rule`);

const wrongNames = (data: ToneData): string[] =>
  mistakesIn(data.sets, rulesOf(data)).map(
    (mistake) =>
      `prompts/guidelines, ${mistake}: no rule is called so, or it can't be made weaker; correct or remove it`,
  );

const notRules = ({ rules, judgement }: ToneData): string[] =>
  Object.keys(judgement.learned.rules)
    .filter((id) => !Object.hasOwn(rules, id))
    .map((id) => `prompts/tone/${id}.yaml is missing, but was learned: run npm run train`);

const own = <Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined;

const rulesOf = ({ rules }: ToneData): Rule[] =>
  Object.entries(rules)
    .toSorted(([id, { order }], [otherId, other]) => order - other.order || (id < otherId ? -1 : 1))
    .map(([id, data]) => buildRule(id, data));

const lexiconsOf = ({ languages, ...shared }: ToneData): Record<Language, Lexicon> => ({
  sv: createLexicon('sv', languages.sv, shared),
  en: createLexicon('en', languages.en, shared),
});

type SetsByName = Map<string, PhraseSet>;

// Compiled when first asked for: a statement is in one language, and a process may check only one.
const lazyPhrases = ({ rules }: ToneData, lexicons: Record<Language, Lexicon>) => {
  const sets = { sv: new Map<string, SetsByName>(), en: new Map<string, SetsByName>() };
  const tableOf = ({ fillers, auxiliaries }: Lexicon) =>
    startTable((word) => fillers.has(word) || auxiliaries.has(word));
  const tables = { sv: tableOf(lexicons.sv), en: tableOf(lexicons.en) };
  const compile = (language: Language, rule: string, name: string): PhraseSet => {
    const lists = own(rules, rule)?.lists[language] ?? {};
    const { [language]: lexicon } = lexicons;
    const spoken = { ...lexicon, lists: { ...lexicon.lists, ...lists } };
    return phraseSet(own(lists, name) ?? [], spoken, tables[language]);
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

/** Data that were checked, and their version: the hash of all their content. */
export interface CheckedToneData {
  version: string;
  data: ToneData;
}

/** Checks files against each other. Throws, naming all mistakes: a process must not start with half its rules. */
export const checkToneData = (data: ToneData): CheckedToneData => {
  refuse([...missingFiles(data), ...notRules(data), ...wrongNames(data)]);
  return { version: hashOf(data).slice(0, HASH_CHARACTERS), data };
};

/** The rules on data that were checked before. */
export const toneRulesOn = (
  { version, data }: CheckedToneData,
  guessLanguage: GuessLanguage,
): ToneRules => {
  const lexicons = lexiconsOf(data);
  const rules = rulesOf(data);
  return {
    version,
    rules,
    sets: data.sets,
    lexicons,
    phrases: lazyPhrases(data, lexicons),
    words: (language, rule) => {
      const words = own(data.rules, rule) ?? own(data.opinions, rule);
      if (!words) return undefined;
      const { title, message, guideline } = words;
      return {
        title: title[language],
        message: message[language],
        guideline: guideline[language],
      };
    },
    learned: sentenceJudge(data.judgement),
    newness: newnessJudge(data.judgement, lexicons),
    guessLanguage,
    isOverridable: (rule) => !rules.some(({ id, overridable }) => id === rule && !overridable),
  };
};
