import type { Channel } from '../channel/channel.ts';
import { Language } from '../values/language.ts';
import type { Brief } from './brief.ts';
import { findMentions } from './mentions/find.ts';
import { onceFor } from './once-for.ts';
import type { Check } from './rule.ts';
import type { ToneRules } from './rules.ts';
import { createSheet } from './sheet/sheet.ts';
import { createSources, type Source } from './sources/sources.ts';
import { findLinks } from './text/links.ts';
import { readText } from './text/reading.ts';

/** The words for one channel that the rules read. */
export interface ToneText {
  channel: Channel;
  title?: string | undefined;
  text: string;
}

/** A text or a title taken apart, before a rule looks at it. */
export type ReadPart = Omit<Check, 'phrases' | 'phrasesOf' | 'anyHolds'>;

const readPart = (
  part: Check['part'],
  text: ToneText,
  basis: Pick<Check, 'brief' | 'sheet' | 'sources'>,
  rules: ToneRules,
): ReadPart => {
  const lexicon = rules.lexicons[basis.brief.language];
  const words = part === 'title' ? (text.title ?? '') : text.text;
  const reading = readText(words, lexicon.abbreviations);
  const links = findLinks(reading.clean.text);
  return {
    part,
    channel: text.channel,
    ...basis,
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

/** What the rule of this id looks at in a part. */
export const checkOf = (part: ReadPart, rule: string, rules: ToneRules): Check => {
  const phrasesOf: Check['phrasesOf'] = (id, name) =>
    rules.phrases(part.lexicon.language, id, name);
  return {
    ...part,
    phrases: (name) => phrasesOf(rule, name),
    phrasesOf,
    anyHolds: (texts, name) => texts.some((text) => holds(text, rule, name, rules)),
  };
};

// The texts of all channels, and every edit, are held against the same brief: it is read once.
const basisOn = onceFor((rules: ToneRules) =>
  onceFor((brief: Brief): Pick<Check, 'brief' | 'sheet' | 'sources'> => {
    const lexicons = Object.values(rules.lexicons);
    let made: Source[] | undefined;
    const sources = () => {
      made ??= createSources(brief, lexicons);
      return made;
    };
    return { brief, sheet: createSheet(brief, lexicons), sources };
  }),
);

/** The text and, where there is one, its title, taken apart. */
export const readParts = (text: ToneText, brief: Brief, rules: ToneRules): ReadPart[] => {
  const basis = basisOn(rules)(brief);
  const parts = [readPart('text', text, basis, rules)];
  if (text.title) parts.push(readPart('title', text, basis, rules));
  return parts;
};
