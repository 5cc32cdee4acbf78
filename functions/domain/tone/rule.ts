import type { Channel } from '../channel/channel.ts';
import type { Brief } from './brief.ts';
import type { FindingSeverity } from './finding.ts';
import type { NewnessJudge } from './judgement/newness-judge.ts';
import type { GuessLanguage } from './language/guess.ts';
import type { Lexicon } from './language/lexicon.ts';
import type { Mention } from './mentions/mention.ts';
import type { PhraseSet } from './phrases/phrase-set.ts';
import type { RuleData } from './rule-data.ts';
import { type Scope, scopeIncludes } from './scope.ts';
import type { Sheet } from './sheet/sheet.ts';
import type { Source } from './sources/sources.ts';
import type { Link } from './text/links.ts';
import type { Reading } from './text/reading.ts';

/** A place that a rule found, or the whole text where something is missing. */
export interface Hit {
  /** Code units of the cleaned text; absent for the whole text. */
  place?: { start: number; end: number };
  /** Code units of the original text, where a rule read that. */
  original?: { start: number; end: number };
  params?: Readonly<Record<string, string>>;
  /** Parameters and messages must not repeat the words there: a name. */
  isPrivate?: boolean;
  /** Whether it is no more than a warning, however much the rule weighs. */
  onlyWarns?: boolean | undefined;
}

/** The words of a rule in one language, and what it takes to read a text in it. */
export interface RuleLanguage {
  lexicon: Lexicon;
  phrases(name: string): PhraseSet;
}

/** All that a rule may look at: one text or title, taken apart, with its brief. */
export interface Check {
  part: 'text' | 'title';
  channel: Channel;
  /** The title that stands above the text. */
  title: string | undefined;
  brief: Brief;
  reading: Reading;
  lexicon: Lexicon;
  /** The numbers and times that the brief supports. */
  sheet: Sheet;
  /** The same of the brief without the claim that is to be corrected, made when first asked for. */
  sheetWithoutClaim(): Sheet;
  /** What a statement may say, taken apart when first asked for. */
  sources(): readonly Source[];
  /** What is to be improved and is not done, taken apart when first asked for. */
  openActions(): readonly Source[];
  mentions: readonly Mention[];
  links: readonly Link[];
  /** The same words as another rule sees them, held against a brief that may say less. */
  under(rule: string, brief: Brief): Check;
  /** The rule's own phrases, in the language of the text. */
  phrases(name: string): PhraseSet;
  /** The phrases of any rule, in the language of the text, for rules that share words. */
  phrasesOf(rule: string, name: string): PhraseSet;
  newness: NewnessJudge;
  guessLanguage: GuessLanguage;
  /** Our languages but that of the text. */
  others: readonly Lexicon[];
  /** The rule's words in the language of any text, a fact's; in all that its plain words may be of. */
  languagesOf(text: string): readonly RuleLanguage[];
  /** Whether any of these texts (in any language) holds phrases of the rule of this name. */
  anyHolds(texts: readonly string[], name: string): boolean;
}

/** How a rule looks at a text. */
export interface Finder {
  /** Rules about something missing read the text only; the others read the title too. */
  reads: 'text' | 'text-and-title';
  /** Names of the lists that the rule's data must hold in every language. */
  lists: readonly string[];
  /** Where none of these lists' phrases may begin, the rule finds nothing and is not asked. */
  needs?: readonly string[];
  check(check: Check): readonly Hit[];
}

/** One rule of the tone check: what its file in `prompts/tone/` says of it, and how it looks at a text. */
export interface Rule
  extends Finder,
    Pick<
      RuleData,
      'topic' | 'severity' | 'givesWay' | 'notOn' | 'room' | 'overridable' | 'alsoStated' | 'source'
    >,
    Scope {
  id: string;
  /** Where a rule that stops approval only warns. */
  onlyWarns?: Scope | undefined;
}

/** How much a finding of this rule weighs under this brief. */
export const severityOf = ({ severity, onlyWarns }: Rule, brief: Brief): FindingSeverity =>
  onlyWarns && scopeIncludes(onlyWarns, brief) ? 'warn' : severity;

/** The only hit of a rule about something missing. */
export const missing = (params: Readonly<Record<string, string>> = {}): Hit[] => [{ params }];
