import * as z from 'zod';
import { Kind } from '../../kind/kind.ts';
import { Language } from '../../values/language.ts';
import { TemplateParagraph } from './template.ts';
import { Words } from './words.ts';

const Title = z.strictObject({
  /** The first that can be filled, is short enough and is not the text's first sentence. */
  says: z.array(z.string()),
  /** Where someone has died: what matters most tells of it, or another fact does. */
  grave: z.array(z.string()).default([]),
  graveApart: z.array(z.string()).default([]),
  /** Where that says what the first sentence says: who speaks, or what it is about, and something else. */
  apart: z.array(z.string()).default([]),
  plain: z.string(),
  /** The same in other words, where an earlier statement of the incident has it already. */
  again: z.array(z.string()).default([]),
  /** Of the last update: its news, and where there is none. */
  last: z.array(z.string()).default([]),
  lastUnchanged: z.string().optional(),
  /** Where nothing is known that may be said. */
  unknown: z.string().optional(),
  /** Where nothing is new, and where words are taken back: each in other words where an earlier one has it already. */
  unchanged: z.array(z.string()).default([]),
  withdraws: z.array(z.string()).default([]),
  /** Named after what it takes back, where that is all its news. */
  takesBack: z.literal(true).optional(),
});

const Retraction = z.strictObject({
  /** With its earlier words; by what they are about; and where neither can be said. */
  whole: z.string().includes('{earlier}'),
  about: z.string().includes('{about}'),
  unsaid: z.string(),
  /** The same in a headline. */
  titles: z.strictObject({
    that: z.string().includes('{that}'),
    about: z.string().includes('{about}'),
    unsaid: z.string(),
  }),
});

const Phrases = z.strictObject({
  or: z.string(),
  and: z.string(),
  /** Between groups of people of which one is a pair itself: "the boy and his family, and the team". */
  andGroup: z.string(),
  /** The same where we apologise to them. */
  andHit: z.string(),
  /** The same where something is hard for them. */
  andHitFor: z.string(),
  /** Between two acts that one sentence apologises for. */
  andAct: z.string(),
  /** What a report says, behind an apology for what it is about: `{report}` and its `{verb}`. */
  reported: z.string(),
  time: z.string(),
  /** The same where there is little room. */
  timeShort: z.string(),
  /** Midnight, which a date alone leaves to guess: the day before it, and the day that begins. */
  midnight: z.string(),
  midnightShort: z.string(),
  clockSeparator: z.string(),
  quote: z.string(),
  /** How readers use a contact: by mail, telephone, on the web, and in any other way. */
  write: z.string(),
  call: z.string(),
  visit: z.string(),
  reach: z.string(),
  /** A number and what it is for. */
  labelled: z.string(),
  question: z.string(),
  answer: z.string(),
  /** A fact that differs from our last words: those were wrong, or things have changed since. */
  changed: z.string(),
  renewed: z.string(),
  /** Who speaks in a text message, and what marks an update and a correction where there is no title. */
  sender: z.string(),
  update: z.string(),
  correction: z.string(),
  /** How a published fact is taken back, or no longer confirmed. */
  withdrawn: Retraction,
  doubted: Retraction,
  /** That something is not confirmed, where nothing says what. */
  unconfirmed: z.string(),
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
  words: Words,
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
