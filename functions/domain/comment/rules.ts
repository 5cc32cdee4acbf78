import { askedReader, type ReadAsked } from '../group/asked.ts';
import type { SameWords } from '../group/same-words.ts';
import type { Language } from '../values/language.ts';
import { askingFinder } from './asking.ts';
import { type Grounds, groundFinder } from './ground.ts';
import type { Phrases } from './phrases.ts';
import type { ReasonsData } from './reasons.ts';
import { type UrgentPhrases, type UrgentReason, urgentFinder } from './urgent.ts';

/** What is known about comments: data of `prompts/inbox` and `prompts/moderation`. */
export interface CommentData {
  urgent: UrgentPhrases;
  asking: Phrases;
  grounds: Grounds;
  sameWords: SameWords;
  reasons: ReasonsData;
  openings: Record<Language, string[]>;
}

/** What comments are looked at with. Nothing of it changes a state. */
export interface CommentRules {
  grounds: Grounds;
  /** What authors of removed comments are told. */
  reasons: ReasonsData;
  /** Why a text can't wait. */
  urgentIn: (text: string) => UrgentReason[];
  /** Whether the author of a text asks something or is worried. */
  asksIn: (text: string) => boolean;
  /** The grounds that a text suggests to a person. */
  groundsIn: (text: string) => string[];
  /** What a text asks, as far as its words tell. */
  readAsked: ReadAsked;
  /** What answers of a family begin with, where its writer names nothing else. */
  openings: Record<Language, string[]>;
}

/** The rules on that data. */
export const commentRulesOn = ({
  urgent,
  asking,
  grounds,
  reasons,
  sameWords,
  openings,
}: CommentData): CommentRules => ({
  grounds,
  reasons,
  urgentIn: urgentFinder(urgent),
  asksIn: askingFinder(asking),
  groundsIn: groundFinder(grounds),
  readAsked: askedReader(sameWords),
  openings,
});
