import type { Kind } from '#domain/kind/kind.ts';
import type { Language } from '#domain/values/language.ts';

/** The newsroom's fixed words in one language: headings and labels around the statements. */
export interface NewsroomWords {
  newsroom: string;
  skip: string;
  statements: string;
  all: string;
  none: string;
  /** Where only another language has some; links to its list follow. */
  noneHere: string;
  missing: string;
  tryList: string;
  published: string;
  approvedBy: string;
  nextUpdate: string;
  /** Before the time at which the next update should have come. */
  lateSince: string;
  /** Before the time of a next update after which a newer statement came. */
  nextPromised: string;
  /** After the time of a next update that was given on another channel. */
  nextGiven: string;
  /** Before the time since which newer statements have come. */
  newer: string;
  /** On a page for readers of one language, of what came later in another. */
  laterIn: Record<Language, string>;
  correctionIn: Record<Language, string>;
  readIn: Record<Language, string>;
  /** Before the time since which what a page is about is over. */
  ended: string;
  readNewest: string;
  thread: string;
  lastUpdated: string;
  beganWith: string;
  followThread: string;
  approvedHash: string;
  journalHash: string;
  record: string;
  howToCheck: string;
  /** What a hash is, and what the hashes here are of. */
  checking: string;
  /** Before the command that checks the page. */
  command: string;
  /** What the command can't tell. */
  notChecked: string;
  /** Before the address of Talan's source. */
  source: string;
  accessibility: string;
  comments: string;
  about: (organisation: string) => string;
  aboutThread: (organisation: string) => string;
  check: string;
  address: string;
  /** Before where readers can turn. */
  contact: string;
  follow: string;
  atom: string;
  json: string;
  language: string;
  corrected: string;
  withdrawn: string;
  readCorrection: string;
  readLater: string;
  textRemoved: string;
  draftedByModel: string;
  kinds: Record<Kind, string>;
}
