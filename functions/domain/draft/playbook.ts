import * as z from 'zod';
import { Kind } from '../kind/kind.ts';
import { Language } from '../values/language.ts';

/** What a line may ask of the request before it is said. All conditions of a line must hold. */
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
  /** Absent: always said. Otherwise the lower number is taken in first where space is short. */
  rank: z.int().positive().optional(),
};

/** Whose words are said: see the head of `prompts/playbook/sv.yaml`. */
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

/** A line of a template: a sentence of ours, or the writer's own words. */
export const Line = z.union([
  z.strictObject({
    text: z.string().min(1),
    /** What is said instead on a short channel; empty: nothing. */
    short: z.string().optional(),
    /** What is said instead where the text can't be: a slot is empty, or a tone rule stops it. */
    else: z.string().min(1).optional(),
    ...common,
  }),
  z.strictObject({ say: Source, ...common }),
]);
export type Line = z.infer<typeof Line>;

/** A question with the lines that answer it. */
export const Question = z.strictObject({
  ask: z.string().regex(/\?$/u, 'must end with a question mark'),
  when: z.array(Condition).default([]),
  answer: z.array(Line).min(1),
});
export type Question = z.infer<typeof Question>;

export const Paragraph = z.union([z.array(Line).min(1), Question]);
export type Paragraph = z.infer<typeof Paragraph>;

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
  /** How to reach us by mail, telephone, on the web, and in any other way. */
  write: z.string(),
  call: z.string(),
  visit: z.string(),
  reach: z.string(),
  question: z.string(),
  answer: z.string(),
  changed: z.string(),
  /** What is taken back, with its earlier words and where they can't be said. */
  withdrawn: z.string(),
  withdrawnUnsaid: z.string(),
  doubted: z.string(),
  doubtedUnsaid: z.string(),
});

/** The playbook's templates in one language: per kind a list of paragraphs, each a list of lines. */
export const LanguagePlaybook = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  changelog: z.array(z.string()).min(1),
  language: Language,
  phrases: Phrases,
  /** Words of numbers: a number that no longer holds is not repeated. */
  numberWords: z.array(z.string().min(1)).min(1),
  titles: z.partialRecord(Kind, Title),
  kinds: z.partialRecord(Kind, z.array(Paragraph).min(1)),
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

/** Nobody has written templates for this kind: a defect of the caller, which should ask first. */
export class PlaybookMissing extends Error {
  constructor(kind: Kind, language: Language) {
    super(`The playbook has no template for ${kind} in ${language}`);
    this.name = 'PlaybookMissing';
  }
}

/** Whether the playbook can write this kind in this language. */
export const canWrite = (playbook: Playbook, kind: Kind, language: Language): boolean =>
  playbook[language].kinds[kind] !== undefined;
