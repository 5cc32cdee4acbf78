import { type Grounds, groundFinder } from './ground.ts';
import { type UrgentPhrases, type UrgentReason, urgentFinder } from './urgent.ts';

/** What is known about comments: data of `prompts/inbox` and `prompts/moderation`. */
export interface CommentData {
  urgent: UrgentPhrases;
  grounds: Grounds;
}

/** What comments are looked at with. Nothing of it changes a state. */
export interface CommentRules {
  grounds: Grounds;
  /** Why a text can't wait. */
  urgentIn: (text: string) => UrgentReason[];
  /** The grounds that a text suggests to a person. */
  groundsIn: (text: string) => string[];
}

/** The rules on that data. */
export const commentRulesOn = ({ urgent, grounds }: CommentData): CommentRules => ({
  grounds,
  urgentIn: urgentFinder(urgent),
  groundsIn: groundFinder(grounds),
});
