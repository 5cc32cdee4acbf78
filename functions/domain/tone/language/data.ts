import * as z from 'zod';
import { phraseLists } from '../phrases/lists.ts';

const words = () => z.array(z.string());
const numbers = () => z.record(z.string(), z.number());

/** Numbers in words, and what may stand next to digits. */
const NumberData = z.strictObject({
  words: numbers(),
  multipliers: numbers(),
  /** Multipliers in short, after digits only: £2m. */
  scales: numbers(),
  /** Joins the parts of a number: `and`, `och`. */
  and: words(),
  /** Words for one: too common to be a claim when they stand alone. */
  one: words(),
  /** Words between "and" and a fraction: one and `a` half. */
  articles: words(),
  /** Words for people, animals and harm, before which a Roman numeral is a number: XII people. */
  counted: words(),
  /** What those of a Roman numeral did: XII died. */
  countedActs: words(),
  /** What a number names with these letters: 5G, 3D. */
  letters: words(),
  /** Words behind which a Roman numeral is part of a name: type II. */
  ranked: words(),
  /** Endings of a number word: -tal, -åring. */
  suffixes: words(),
  ordinals: numbers(),
  /** Fractions in one word: half. */
  fractions: numbers(),
  /** Fractions after a number: a third, two thirds. */
  parts: numbers(),
  percent: words(),
  /** "Hundreds" and the like: the range that each stands for. */
  vague: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** Units after which 2.50 is not a clock time. */
  units: words(),
  /** Units of time, in minutes. */
  durations: numbers(),
  /** Lengths of time in one word, in minutes: fortnight. */
  lengths: numbers(),
  /** Words before one unit of time: `an` hour. */
  single: words(),
  /** Words before these where they say how long something is: `for` a week. */
  lengthLeads: words(),
  /** Between a part and its whole: nine `out of` ten. */
  outOf: words(),
  /** Before an ordinal that is a share: `every` fifth. */
  each: words(),
});

/** Clock times and days in words. */
const TimeData = z.strictObject({
  /** Words before a clock time: `kl`. */
  clock: words(),
  /** Words before a bare hour that ends its clause: `at`. */
  at: words(),
  /** Words before two bare hours: `between`. */
  between: words(),
  /** The same, which may as well say how much something has changed: `from`. */
  from: words(),
  /** Words of what opens, closes and answers: two bare numbers near them are hours. */
  opening: words(),
  /** Kinds and short names of weekdays, which say the same: `weekdays`, `mon`. */
  openDays: words(),
  /** Words that say so only beside such a word: open every `day` 8-20. */
  eachDay: words(),
  /** Words of what is counted or measured: `toll`. */
  amounts: words(),
  /** Words of how that changes: `rose`. */
  changes: words(),
  /** Words between an amount and a number: stands `at`. */
  amountLeads: words(),
  /** Words between a change and a number: rose `by`. */
  changeLeads: words(),
  /** Words that go on after a bare hour with the part of the day: `this` morning. */
  ofDay: words(),
  am: words(),
  pm: words(),
  /** Words between `kl` and the hour: `ca`. */
  about: words(),
  /** Endings of an hour: 14-tiden. */
  around: words(),
  /** Words between two times: `and`, `to`. */
  connect: words(),
  /** Words after an hour: `o'clock`. */
  after: words(),
  half: z.strictObject({ words: words(), minutes: z.int() }),
  quarter: words(),
  past: words(),
  to: words(),
  /** Whether an hour in digits up to 12 may be of the afternoon. */
  twelveHours: z.boolean(),
  /** Times that have a name: noon. */
  named: numbers(),
  months: numbers(),
  /** Words before a month without a day. */
  inMonth: words(),
  /** Months are written with a capital. */
  capitalMonths: z.boolean(),
  /** Words between day and month: `of`. */
  of: words(),
  /** Words before a day without a month: `den`. */
  onDay: words(),
  /** Words before a date, where 24/7 is one: `on`. */
  beforeDate: words(),
  /** First letters of the days, with all endings; 0 is Sunday. */
  weekdays: numbers(),
  /** Whole words that begin like a weekday but mean something else. */
  notWeekdays: words(),
  /** What a weekday names with these: `Black` before it, `Street` behind it (a capital is needed), `gatan` as its end. */
  dayNames: z.strictObject({ before: words(), behind: words(), endings: words() }),
  /** Endings of a day that is over: `s` in `i tisdags`. */
  pastWeekdays: words(),
  relativeDays: numbers(),
});

// The file as people write it.
const LanguageFile = z.strictObject({
  abbreviations: z.strictObject({ inside: words(), ending: words(), numbering: words() }),
  /** The first person plural. */
  we: z.string(),
  clauseWords: words(),
  joinWords: words(),
  /** Endings of inflected words, without which two forms of a word are the same. */
  endings: words(),
  /** Words that say nothing of an event by themselves: `and`, `we`, `has`. */
  fillers: words(),
  /** Words that turn a sentence into its opposite: `not`, `no`. */
  negations: words(),
  /** Words that go against what was said before: `but`. */
  turns: words(),
  /** Words that begin a thought of its own after `and` or a comma: `we`, `that`. */
  subjects: words(),
  /** The second person's own: `your`. */
  yours: words(),
  /** The second person as a subject, and the first person in any form. */
  theirs: words(),
  ours: words(),
  /** Words of what has happened: `has`, `was`. */
  done: words(),
  /** Words of four letters and more that say nothing of their own: `vara`, `would`. */
  auxiliaries: words(),
  numbers: NumberData,
  times: TimeData,
  /** Words and phrases that several rules use, by name. */
  words: z.record(z.string(), words()),
  phrases: z.record(z.string(), words()),
  /** Names that are also words: at the start of a sentence they are read as words. */
  commonNames: words(),
  /** Capitals that are not initials: AB, TV. */
  acronyms: words(),
  /** Patterns of what was typed as a task, "check the brakes", and nothing else: where in doubt it says what is done. */
  tasks: words(),
  /** A pattern of words for those close to one who died. */
  oneDead: z.string(),
});

/** What all rules need to know of one language: `prompts/tone/language/<language>.yaml`. */
export const LanguageData = LanguageFile.transform(({ words: ofWords, phrases, ...data }) => ({
  ...data,
  lists: phraseLists(ofWords, phrases),
}));
export type LanguageData = z.infer<typeof LanguageData>;

const Words = z.array(z.string().regex(/^\S+$/u, 'must be one word')).default([]);

/**
 * Lines of words that say the same, within a language and across: `same-sense.yaml` and, where one may stand for
 * the other in a fact, `synonyms.yaml` in `prompts/tone/language/`.
 */
export const SameSense = z.array(z.strictObject({ sv: Words, en: Words }));
export type SameSense = z.infer<typeof SameSense>;

const Side = z.strictObject({ sv: Words, en: Words });

/** Lines of words that say the opposite: `opposites.yaml` in `prompts/tone/language/`. */
export const Opposites = z.array(
  z.strictObject({
    /** Opposite only where all else stands in the same order: `before`. */
    ordered: z.boolean().default(false),
    /** Says yes or no of all else also where the other has no such word: `safe`. */
    askingAlone: z.boolean().default(false),
    one: Side,
    other: Side,
  }),
);
export type Opposites = z.infer<typeof Opposites>;
