import * as z from 'zod';
import { Kind, Language } from '../channel.ts';

/** What a line may ask of the brief before it is said. All conditions of a line must hold. */
export const Condition = z.enum([
  'harm',
  'ours',
  'not-ours',
  'private',
  'legal-hold',
  'no-legal-hold',
  'facts',
  'no-facts',
  'unconfirmed',
  'unclear',
  'contacts',
  'no-claim',
]);
export type Condition = z.infer<typeof Condition>;

const common = {
  when: z.array(Condition).default([]),
  /** Absent: always said. Otherwise the lower number is taken in first where space is short. */
  rank: z.int().positive().optional(),
};

/** A line of a template: a sentence of ours, or the writer's own words. */
export const Line = z.union([
  z.strictObject({
    text: z.string().min(1),
    /** What is said instead on a short channel; empty: nothing. */
    short: z.string().optional(),
    ...common,
  }),
  z.strictObject({
    say: z.enum(['first-fact', 'other-facts', 'public-action', 'commitments']),
    ...common,
  }),
]);
export type Line = z.infer<typeof Line>;

const Title = z.strictObject({ withFact: z.array(z.string()), plain: z.string() });

/** The playbook's templates in one language: per kind a list of paragraphs, each a list of lines. */
export const LanguagePlaybook = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  changelog: z.array(z.string()).min(1),
  language: Language,
  phrases: z.strictObject({
    or: z.string(),
    and: z.string(),
    time: z.string(),
    clockSeparator: z.string(),
    quote: z.string(),
  }),
  titles: z.partialRecord(Kind, Title),
  kinds: z.partialRecord(Kind, z.array(z.array(Line).min(1)).min(1)),
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
