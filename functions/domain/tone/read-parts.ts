import type { Channel } from '../channel/channel.ts';
import { Language } from '../values/language.ts';
import type { Brief } from './brief.ts';
import { briefOn } from './brief-on.ts';
import { findMentions } from './mentions/find.ts';
import { once, onceFor } from './once-for.ts';
import type { Check, RuleLanguage } from './rule.ts';
import type { ToneRules } from './rules.ts';
import { createSheet } from './sheet/sheet.ts';
import { createOpenActions, createSources } from './sources/sources.ts';
import { onceForWord } from './text/known-words.ts';
import { findLinks } from './text/links.ts';
import { readText } from './text/reading.ts';

/** The words for one channel that the rules read. */
export interface ToneText {
  channel: Channel;
  title?: string | undefined;
  text: string;
}

/** What the parts of all texts under one brief share. */
type Basis = Pick<Check, 'brief' | 'sheet' | 'sheetWithoutClaim' | 'sources' | 'openActions'>;

/** A text or a title taken apart, before a rule looks at it. */
export type ReadPart = Omit<
  Check,
  | 'under'
  | 'phrases'
  | 'phrasesOf'
  | 'newness'
  | 'guessLanguage'
  | 'others'
  | 'languagesOf'
  | 'anyHolds'
>;

const readPart = (
  part: Check['part'],
  text: ToneText,
  basis: Basis,
  rules: ToneRules,
): ReadPart => {
  const lexicon = rules.lexicons[basis.brief.language];
  const words = part === 'title' ? (text.title ?? '') : text.text;
  const reading = readText(words, lexicon.abbreviations);
  const links = findLinks(reading.clean.text);
  return {
    ...basis,
    part,
    channel: text.channel,
    title: text.title,
    lexicon,
    reading,
    mentions: findMentions(reading, links, lexicon.data),
    links,
  };
};

const holds = (text: string, rule: string, name: string, rules: ToneRules): boolean =>
  Language.options.some((language) => {
    const { words, sentences } = readText(text, rules.lexicons[language].abbreviations);
    const set = rules.phrases(language, rule, name);
    return sentences.some((sentence) => set.find(words, sentence.words).length > 0);
  });

// The rule whose words tell one language from another.
const LANGUAGE_RULE = 'language-match';

const ownWordsIn = (text: string, language: Language, rules: ToneRules): number => {
  const { words } = readText(text, rules.lexicons[language].abbreviations);
  const own = rules.phrases(language, LANGUAGE_RULE, 'own');
  return own.find(words, { from: 0, to: words.length }).length;
};

const languagesOf = (text: string, rule: string, rules: ToneRules): RuleLanguage[] => {
  const counted = Language.options.map((language) => ({
    language,
    count: ownWordsIn(text, language, rules),
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  return counted
    .filter(({ count }) => count === most)
    .map(({ language }) => ({
      lexicon: rules.lexicons[language],
      phrases: (name) => rules.phrases(language, rule, name),
    }));
};

type RuleWords = Omit<Check, keyof ReadPart | 'under'>;

const ruleWords = (rule: string, language: Language, rules: ToneRules): RuleWords => {
  const phrasesOf: Check['phrasesOf'] = (id, name) => rules.phrases(language, id, name);
  return {
    phrases: onceForWord((name) => phrasesOf(rule, name)),
    phrasesOf,
    newness: rules.newness,
    guessLanguage: rules.guessLanguage,
    others: Object.values(rules.lexicons).filter((lexicon) => lexicon.language !== language),
    languagesOf: (text) => languagesOf(text, rule, rules),
    anyHolds: (texts, name) => texts.some((text) => holds(text, rule, name, rules)),
  };
};

// The same for each text.
const wordsOfRules = onceFor((rules: ToneRules) => ({
  sv: onceForWord((rule) => ruleWords(rule, 'sv', rules)),
  en: onceForWord((rule) => ruleWords(rule, 'en', rules)),
}));

/** A rule's words, to look for them in a text of this language. */
export const ruleWordsIn = (rules: ToneRules, language: Language, rule: string): RuleWords =>
  wordsOfRules(rules)[language](rule);

// The texts of all channels, and every edit, are held against the same brief: it is read once.
const basisOn = onceFor((rules: ToneRules) =>
  onceFor((brief: Brief): Basis => {
    const lexicons = Object.values(rules.lexicons);
    const sources = once(() => createSources(brief, lexicons));
    const openActions = once(() => createOpenActions(brief, lexicons));
    const sheetWithoutClaim = once(() => createSheet({ ...brief, claim: undefined }, lexicons));
    return {
      brief,
      sheet: createSheet(brief, lexicons),
      sheetWithoutClaim,
      sources,
      openActions,
    };
  }),
);

/** What the rule of this id looks at in a part. */
export const checkOf = (part: ReadPart, rule: string, rules: ToneRules): Check => {
  const words = ruleWordsIn(rules, part.lexicon.language, rule);
  return {
    ...part,
    phrases: words.phrases,
    phrasesOf: words.phrasesOf,
    newness: words.newness,
    guessLanguage: words.guessLanguage,
    others: words.others,
    languagesOf: words.languagesOf,
    anyHolds: words.anyHolds,
    under: (other, brief) => checkOf({ ...part, ...basisOn(rules)(brief) }, other, rules),
  };
};

/** The text and, where there is one, its title, taken apart. */
export const readParts = (text: ToneText, brief: Brief, rules: ToneRules): ReadPart[] => {
  const basis = basisOn(rules)(briefOn(text.channel, brief));
  const parts = [readPart('text', text, basis, rules)];
  if (text.title) parts.push(readPart('title', text, basis, rules));
  return parts;
};
