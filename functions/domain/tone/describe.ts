import { codeOf } from '../values/characters.ts';
import { dateFormat } from '../values/date-format.ts';
import { Language } from '../values/language.ts';
import { apologyComponents } from './apology-components.ts';
import { apologyPartNames } from './apology-part-names.ts';
import type { Finding } from './finding.ts';
import { withExamplesOf } from './message-examples.ts';
import type { ToneRules } from './rules.ts';

/** What a finding says to a reader. */
export interface Description {
  title: string;
  /** What is wrong here and how to mend it. */
  message: string;
  /** Why the rule is there, and its source. */
  guideline: string;
}

// Findings of 0.1.0 do not say which language was asked for.
const languageAsked: Record<Language, string> = {
  sv: 'uttalandets språk',
  en: 'the language of the statement',
};

// A language is named in that of the reader, who may not be the one who reads the text.
const languageName = (code: string | undefined, language: Language): string => {
  const asked = Language.safeParse(code).data;
  const name = asked && new Intl.DisplayNames(language, { type: 'language' }).of(asked);
  return name ?? languageAsked[language];
};

const dayName = (day: string, language: Language): string =>
  dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

// A blank is no help in a message: its code is.
const shown = (value: string): string => (/^\s$/u.test(value) ? codeOf(value) : value);

// The weightiest first.
const partsNamed = (value: string, language: Language): string => {
  const names = apologyComponents.filter((part) => value.split(',').includes(part));
  return new Intl.ListFormat(language).format(
    names.map((part) => apologyPartNames[language][part]),
  );
};

// In the place of words that may tell of somebody who is protected.
const HIDDEN = '…';

const fill = (template: string, params: Finding['params'], language: Language): string =>
  template.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (name === 'language') return languageName(value, language);
    if (name === 'missing') return partsNamed(value ?? '', language);
    return name === 'out' && value !== undefined
      ? dayName(value, language)
      : shown(value ?? (params['hidden'] ? HIDDEN : ''));
  });

// Who reads it must know that nothing exact was found.
const mayErr: Record<Language, string> = {
  sv: 'Det är en bedömning av meningen som helhet, lärd av exempel: den kan ta fel.',
  en: 'This judges the sentence as a whole, by examples: it may be wrong.',
};

// Who approves against it must know what they do.
const byLaw: Record<Language, string> = {
  sv: 'Lagen förbjuder att kommentarens ord sparas eller sprids: godkänn dem bara om de är ert eget sätt att säga något.',
  en: 'The law forbids to keep or spread the words of that comment: approve them only if they are your own way to say something.',
};

// Who reads it may know of a source that confirms it. Some messages name the fact themselves.
const factOf: Record<Language, (fact: string) => string> = {
  sv: (fact) => `Det faktum som inte är bekräftat: ”${fact}”`,
  en: (fact) => `The fact that is not confirmed: “${fact}”`,
};

const messageOf = (template: string, { params }: Finding, language: Language): string => {
  const message = fill(template, params, language);
  const judged = params['judged'] === undefined ? [] : [mayErr[language]];
  const forbidden = params['forbidden'] === undefined ? [] : [byLaw[language]];
  const isNamed = params['fact'] === undefined || template.includes('{fact}');
  const fact = isNamed ? [] : [factOf[language](params['fact'] ?? '')];
  return [message, ...fact, ...judged, ...forbidden].join(' ');
};

/**
 * Describes a finding in the reader's language, with example words in that of the text (`written`). A rule that no
 * longer exists is named by its id: journals are kept for years.
 */
export const describeFinding = (
  finding: Finding,
  language: Language,
  rules: ToneRules,
  written: Language = language,
): Description => {
  const words = rules.words(language, finding.rule);
  const inText = rules.words(written, finding.rule);
  if (!words || !inText) return { title: finding.rule, message: finding.rule, guideline: '' };
  const { title, guideline } = words;
  const message = withExamplesOf(words.message, language, [inText.message, written]);
  return { title, message: messageOf(message, finding, language), guideline };
};
