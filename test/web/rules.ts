import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadGuidelines } from '#adapters/layer/prompts/guidelines.ts';
import { LanguageData } from '#domain/tone/language/data.ts';
import { createLexicon } from '#domain/tone/language/lexicon.ts';
import type { Rule } from '#domain/tone/rule.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import type { Language } from '#domain/values/language.ts';
import { promptsFolder } from '../domain/draft/briefs.ts';

const finder = (
  id: string,
  needle: string,
  severity: Rule['severity'],
  overridable = true,
): Rule => ({
  id,
  topic: 'apology',
  kinds: 'all',
  severity,
  overridable,
  alsoStated: false,
  source: 'test',
  reads: 'text-and-title',
  lists: [],
  check: ({ reading }) => {
    const start = reading.original.indexOf(needle);
    return start < 0 ? [] : [{ original: { start, end: start + needle.length } }];
  },
});

const list = [
  finder('conditional', 'Vi beklagar om någon känner sig orolig.', 'block'),
  finder('feeling', 'om någon känner sig', 'warn'),
  finder('residue', '[platshållare]', 'block', false),
];

const lexicon = (language: Language) => {
  const file = new URL(`../../prompts/tone/language/${language}.yaml`, import.meta.url);
  return createLexicon(language, LanguageData.parse(parse(readFileSync(file, 'utf8'))), {
    sameSense: [],
    synonyms: [],
    opposites: [],
    verbs: { sv: { prefixes: [], verbs: [] }, en: { prefixes: [], verbs: [] } },
  });
};

const words: Record<string, { title: string; message: string; guideline: string }> = {
  conditional: {
    title: 'Villkorad ursäkt',
    message: '”Om någon” lägger ansvaret på den som drabbats. Säg vad ni ångrar, utan villkor.',
    guideline: 'En ursäkt med villkor läses som ingen ursäkt.',
  },
  'judge-defensive': {
    title: 'Försvarston',
    message: 'En modell tycker: {why}',
    guideline: 'Den som försvarar sig lyssnar inte.',
  },
  feeling: {
    title: 'Känslan som problem',
    message: 'Tala om vad som hänt, inte om hur det känns.',
    guideline: 'Det är händelsen som är problemet.',
  },
};

/** Rules of a test, which find fixed words; `residue` can't be overridden. */
export const rules: ToneRules = {
  version: 'test',
  rules: list,
  sets: loadGuidelines(promptsFolder),
  lexicons: { sv: lexicon('sv'), en: lexicon('en') },
  phrases: () => ({ mayBegin: () => false, find: () => [], findLongest: () => [] }),
  words: (_, rule) => words[rule],
  isOverridable: (rule) => rule !== 'residue',
  guessLanguage: () => ({}),
  newness: {
    classesOf: () => [],
    isOrdinary: () => false,
    isNew: () => true,
  },
  learned: {
    rules: new Set(),
    judge: () => ({ broken: [], suspected: new Set() }),
  },
};
