import * as z from 'zod';
import { Kind } from '../../kind/kind.ts';
import { Language } from '../../values/language.ts';

/** A condition on the request. All conditions of a line must hold for the line to be used. */
export const Condition = z.enum([
  'harm',
  'no-harm',
  'ours',
  'not-ours',
  'private',
  'victim',
  'preventable',
  'legal-hold',
  'no-legal-hold',
  'facts',
  'no-facts',
  'unconfirmed',
  'unclear',
  'clear',
  'commitments',
  'no-spokespeople',
  'before',
  'first-word',
  'news',
  'no-news',
  'standing',
  'corrects',
  'withdraws',
  'superseding',
  'not-superseding',
]);
export type Condition = z.infer<typeof Condition>;

const common = {
  when: z.array(Condition).default([]),
  /** Absent: always used. Otherwise the lower number is taken in first where space is short. */
  rank: z.int().positive().optional(),
};

/** Where a line takes its words from: see the head of `prompts/playbook/sv.yaml`. */
const Source = z.enum([
  'first-fact',
  'other-facts',
  'changed',
  'news',
  'standing',
  'taken-back',
  'public-action',
  'commitments',
]);
export type Source = z.infer<typeof Source>;

/** A line of a template: a sentence of the template's own, or a source of the writer's words. */
export const TemplateLine = z.union([
  z.strictObject({
    text: z.string().min(1),
    /** The text for a short channel; empty: none. */
    short: z.string().optional(),
    /** The text where the other can't be used: a slot is empty, or a tone rule blocks it. */
    else: z.string().min(1).optional(),
    ...common,
  }),
  z.strictObject({ say: Source, ...common }),
]);
export type TemplateLine = z.infer<typeof TemplateLine>;

/** A question with the lines that answer it. */
export const TemplateQuestion = z.strictObject({
  ask: z.string().regex(/\?$/u, 'must end with a question mark'),
  when: z.array(Condition).default([]),
  answer: z.array(TemplateLine).min(1),
});
export type TemplateQuestion = z.infer<typeof TemplateQuestion>;

export const TemplateParagraph = z.union([z.array(TemplateLine).min(1), TemplateQuestion]);
export type TemplateParagraph = z.infer<typeof TemplateParagraph>;

const Title = z.strictObject({
  withFact: z.array(z.string()),
  plain: z.string(),
  unchanged: z.string().optional(),
  withdraws: z.string().optional(),
});

const Phrases = z.strictObject({
  or: z.string(),
  and: z.string(),
  time: z.string(),
  clockSeparator: z.string(),
  quote: z.string(),
  /** How readers use a contact: by mail, telephone, on the web, and in any other way. */
  write: z.string(),
  call: z.string(),
  visit: z.string(),
  reach: z.string(),
  question: z.string(),
  answer: z.string(),
  changed: z.string(),
  /**
   * How a published fact is taken back: with its earlier words, and where these can't be repeated.
   */
  withdrawn: z.string(),
  withdrawnUnsaid: z.string(),
  doubted: z.string(),
  doubtedUnsaid: z.string(),
});

/**
 * The playbook's templates in one language: for each kind a list of paragraphs, each a list of
 * lines.
 */
export const LanguagePlaybook = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  changelog: z.array(z.string()).min(1),
  language: Language,
  phrases: Phrases,
  /** Words for numbers: a number that no longer holds is not repeated. */
  numberWords: z.array(z.string().min(1)).min(1),
  titles: z.partialRecord(Kind, Title),
  kinds: z.partialRecord(Kind, z.array(TemplateParagraph).min(1)),
});
export type LanguagePlaybook = z.infer<typeof LanguagePlaybook>;

export type Playbook = Readonly<Record<Language, LanguagePlaybook>>;

const inLanguage = (all: readonly LanguagePlaybook[], language: Language): LanguagePlaybook => {
  const found = all.find((each) => each.language === language);
  if (found === undefined) throw new Error(`The playbook has no templates in ${language}`);
  return found;
};

/**
 * Checks the templates (parsed YAML, one document per language) and puts them together.
 * Throws a ZodError on a malformed template, an Error when a language is missing.
 */
export const createPlaybook = (data: readonly unknown[]): Playbook => {
  const all = z.array(LanguagePlaybook).parse(data);
  return { sv: inLanguage(all, 'sv'), en: inLanguage(all, 'en') };
};

/**
 * There are no templates for this kind: a defect of the caller, which should ask `canWrite` first.
 */
export class PlaybookMissing extends Error {
  constructor(kind: Kind, language: Language) {
    super(`The playbook has no template for ${kind} in ${language}`);
    this.name = 'PlaybookMissing';
  }
}

/** Whether the playbook can write this kind in this language. */
export const canWrite = (playbook: Playbook, kind: Kind, language: Language): boolean =>
  playbook[language].kinds[kind] !== undefined;
