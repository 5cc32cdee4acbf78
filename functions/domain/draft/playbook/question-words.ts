import * as z from 'zod';
import { pattern } from './word-line.ts';

/** Words that the playbook finds the answer to a question by. */
export const QuestionWords = z.strictObject({
  /** Which words of ours answer which words of a question: only these do, be it what is told or what is open. */
  asks: z.array(
    z.strictObject({
      ask: pattern,
      told: pattern.optional(),
      open: pattern.optional(),
      /** Another word of the question must be there as well; and nothing else answers it: a time, a number, a cause. */
      near: z.boolean().optional(),
      form: z.literal(true).optional(),
      /** Unless it has no such word: then it asks about what has happened. */
      event: z.boolean().optional(),
    }),
  ),
  /**
   * Meanings, a list of those of which one is no answer to another: what began, and what ended. Of a `state` each answers
   * whether it is so: what is open is not closed.
   */
  meanings: z.array(
    z.strictObject({ each: z.array(pattern).min(2), state: z.literal(true).optional() }),
  ),
  /** What only a text with certain words answers, however much else it has in common with the question. */
  needs: z.array(z.strictObject({ ask: pattern, told: pattern })),
  /** What a question points back with to what one before it on the line asks about (`thing`). */
  pointsBack: pattern,
  asksOf: pattern.includes('(?<thing>'),
  /** Questions for a yes or a no, and whom or what they ask about (`thing`). */
  asksWhether: pattern.includes('(?<thing>'),
  /** Questions for who did what (`act`); how a text says who did what it begins with; and what stands before a noun. */
  asksWho: pattern.includes('(?<act>'),
  doer: pattern,
  article: pattern,
  /** What a question does without: when or how long, in words that no fact may hold. */
  questionAside: pattern,
  /** Whether words are compounds: then a part of one is a word that two texts have in common. */
  compounds: z.boolean(),
  /** Questions that what to do answers: what to do, and whether something may be done. */
  asksWhatToDo: pattern,
  asksIfAllowed: pattern,
  /**
   * Questions whether one may or safely can do something (`act`) with something (`thing`), and what says so of it; a
   * text that forbids or allows something; and what of the thing need not be told.
   */
  ifAllowed: z.strictObject({
    asks: z.array(pattern.includes('(?<act>').includes('(?<thing>')).min(1),
    told: pattern,
    rule: pattern,
    aside: pattern,
  }),
  /** That whoever asks has done it already, and which part of what to do is for them. */
  asksAfter: pattern,
  afterwards: pattern,
  /** What a typed answer begins with where it says yes or no, and how one says that something is open. */
  yesOrNo: pattern,
  saysUnknown: pattern,
  /**
   * How a typed answer is compared with a fact: what adds to the rest of a sentence; what stands between two clauses
   * of which neither limits the other; what begins a clause that holds because of the other; and, a meaning a line,
   * whole words that limit or turn a sentence.
   */
  adds: pattern,
  apart: pattern,
  clauses: pattern,
  turns: z.array(pattern).min(1),
  /** How why it happened is put as open; and how a question asks that in no other words. */
  asksWhy: pattern,
  asksWhyItHappened: pattern,
  /** Questions whether somebody is concerned: whom to ask, where no fact says how they get to know. */
  asksIfConcerned: pattern,
  /** Questions whether anybody is there at all. */
  asksPerson: pattern,
  /** Abuse of us; who speaks of themselves; and that they want to be left alone. */
  insults: pattern,
  ofMe: pattern,
  wantsPeace: pattern,
  /** Questions that want a yes or a no. */
  asksYesOrNo: pattern,
  /** Questions that the template asks itself. */
  asksWhatHappened: pattern,
  /** Questions that reproach us, or ask what we want or think. */
  reproaches: pattern,
  /** What a question and what is open ask about alike: whether others are concerned too. */
  others: pattern,
  /** Words of a question that say nothing of what it asks about; and words that say the same and begin otherwise. */
  small: pattern,
  alike: z.array(pattern),
});
