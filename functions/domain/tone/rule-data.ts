import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Language } from '../values/language.ts';
import { FindingSeverity } from './finding.ts';
import { type PhraseLists, phraseLists } from './phrases/lists.ts';
import { Scope } from './scope.ts';

/** What rules are about: headings of the page that lists the guidelines, in this order. */
export const topics = [
  'apology',
  'responsibility',
  'facts',
  'people',
  'completeness',
  'language',
  'channel',
] as const;

const inBoth = () => z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

/** What a rule says to people, in each language. */
export const RuleWords = z.strictObject({
  /** A few words, for lists. */
  title: inBoth(),
  /** What is wrong and how to mend it; `{name}` is filled from the finding's parameters. */
  message: inBoth(),
  /** Why the rule is there, and where it comes from. */
  guideline: inBoth(),
});
export type RuleWords = z.infer<typeof RuleWords>;

const Word = z.string().regex(/^[^\s|@?]+$/u, 'must be one word: move phrases to phrases');

/** Lists by their name; a list may be of one language only. */
const listsOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.record(z.string(), z.partialRecord(Language, z.array(entry))).default({});

// A rule without a place of its own comes after those that have one.
const LAST = 10_000;

/** A tone rule as people write it: `prompts/tone/<id>.yaml`. The README beside it explains the keys. */
export const RuleFile = z.strictObject({
  topic: z.enum(topics),
  /** Place among all rules: in lists, and among findings at the same place of a text. */
  order: z.int().positive().default(LAST),
  ...Scope.shape,
  severity: FindingSeverity,
  /** Where a rule that stops approval only warns. */
  onlyWarns: Scope.optional(),
  /** Where it only warns: on any short channel, or on one about a danger, which have room for little. */
  givesWay: z.enum(['danger', 'short']).optional(),
  /** Channels that have no room for what it wants. */
  notOn: z.array(Channel).min(1).optional(),
  /** A remark that something is missing is silent where a short channel has fewer characters left for it. */
  room: z.int().positive().optional(),
  /** Whether the mandate holder may approve against it with a reason. Exact answers can't be. */
  overridable: z.boolean().default(true),
  /** Study, handbook or documentation that the rule follows. */
  source: z.string().min(1),
  /** How it is found: by phrases that must not or must be there, or by code in `rules/<id>.ts`. */
  check: z.enum(['forbids', 'requires', 'code']),
  /** For `forbids`: it is fine if a confirmed fact holds the same words, or says the same in others. */
  fineIfConfirmed: z.enum(['same-words', 'same-sense']).optional(),
  /**
   * Whether it finds as much in what a confirmed fact, a commitment or what to do says in these very words: for rules
   * that protect someone, and for how things are written down. Others find nothing in the words of a fact, and only warn
   * where they would block in those of the others.
   */
  alsoStated: z.boolean().default(false),
  /** For `requires`: the organisation's name counts as "we". */
  nameIsWe: z.boolean().optional(),
  /** For `requires`: one of so many first sentences must say it. */
  firstSentences: z.int().positive().optional(),
  ...RuleWords.shape,
  words: listsOf(Word),
  phrases: listsOf(z.string().min(1)),
});
export type RuleFile = z.infer<typeof RuleFile>;

/** A tone rule as it is used: its lists of words and phrases made one, by language and name. */
export type RuleData = Omit<RuleFile, 'words' | 'phrases'> & {
  lists: Readonly<Record<Language, PhraseLists>>;
};

const inLanguage = (lists: RuleFile['words'], language: Language): PhraseLists =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([name, { [language]: entries }]) =>
      entries ? [[name, entries]] : [],
    ),
  );

/** Makes a rule's file ready for use. */
export const ruleDataOf = ({ words, phrases, ...data }: RuleFile): RuleData => {
  const listsIn = (language: Language): PhraseLists =>
    phraseLists(inLanguage(words, language), inLanguage(phrases, language));
  return { ...data, lists: { sv: listsIn('sv'), en: listsIn('en') } };
};
