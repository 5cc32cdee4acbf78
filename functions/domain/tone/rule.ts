import type { Channel } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import type { Brief } from './brief.ts';
import type { FindingSeverity } from './finding.ts';
import type { Lexicon } from './language/lexicon.ts';
import type { Mention } from './mentions/mention.ts';
import type { PhraseSet } from './phrases/phrase-set.ts';
import type { Sheet } from './sheet/sheet.ts';
import type { Link } from './text/links.ts';
import type { Reading } from './text/reading.ts';

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
export type Topic = (typeof topics)[number];

/** What a rule found: a place in the cleaned text, or `whole` for something that is missing. */
export interface Hit {
  /** Code units of the cleaned text; absent for the whole text. */
  place?: { start: number; end: number };
  /** Code units of the original text, where a rule read that. */
  original?: { start: number; end: number };
  params?: Readonly<Record<string, string>>;
  /** What was found must not be repeated in parameters and messages: a name. */
  isPrivate?: boolean;
}

/** All that a rule may look at: one text or title, taken apart, with its brief. */
export interface Check {
  part: 'text' | 'title';
  channel: Channel;
  brief: Brief;
  reading: Reading;
  lexicon: Lexicon;
  /** What the brief supports. */
  sheet: Sheet;
  mentions: readonly Mention[];
  links: readonly Link[];
  /** The rule's own phrases, in the language of the text. */
  phrases(name: string): PhraseSet;
  /** The phrases of any rule, in the language of the text, for rules that share words. */
  phrasesOf(rule: string, name: string): PhraseSet;
  /** Whether any of these texts (in any language) holds phrases of the rule of this name. */
  anyHolds(texts: readonly string[], name: string): boolean;
}

/**
 * One rule of the tone check. Its words, messages and guideline are in
 * `prompts/tone/<language>/<id>.yaml`; how to add one is told in `rules/index.ts`.
 */
export interface Rule {
  id: string;
  /** Under which heading people find it. */
  topic: Topic;
  kinds: 'all' | readonly Kind[];
  severity: FindingSeverity | ((brief: Brief) => FindingSeverity);
  /** Whether the mandate holder may approve against it with a reason. Exact answers can't be. */
  overridable: boolean;
  /** Study, handbook or documentation that the rule follows. */
  source: string;
  /** Rules about something missing read the text only; the others read the title too. */
  reads: 'text' | 'text-and-title';
  /** Names of the phrase lists that the data must hold in every language. */
  phrases: readonly string[];
  /** Narrows the rule beyond its kinds. */
  when?(brief: Brief): boolean;
  check(check: Check): readonly Hit[];
}

/** Whether a rule has anything to say about texts under this brief. */
export const applies = ({ kinds, when }: Rule, brief: Brief): boolean =>
  (kinds === 'all' || kinds.includes(brief.kind)) && (when?.(brief) ?? true);

/** How much a finding of this rule weighs under this brief. */
export const severityOf = ({ severity }: Rule, brief: Brief): FindingSeverity =>
  typeof severity === 'function' ? severity(brief) : severity;

/** The only hit of a rule about something missing. */
export const missing: readonly Hit[] = [{}];
