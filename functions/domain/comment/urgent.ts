import * as z from 'zod';
import { Phrases, phraseTest, readComment } from './phrases.ts';

const WordedReason = z.enum(['acute-illness', 'threat', 'suicide', 'press', 'child']);

/**
 * Why a comment can't wait: its words say so, or someone `marked` it. A reason is only a flag: it changes no state.
 */
export const UrgentReason = z.enum([...WordedReason.options, 'marked']);
export type UrgentReason = z.infer<typeof UrgentReason>;

/** Phrases for each reason that words give: `prompts/inbox/urgent.yaml`. */
export const UrgentPhrases = z.record(WordedReason, Phrases);
export type UrgentPhrases = z.infer<typeof UrgentPhrases>;

/** Finds the reasons why a text can't wait. */
export const urgentFinder = (phrases: UrgentPhrases): ((text: string) => UrgentReason[]) => {
  const tests = WordedReason.options.map((reason) => ({
    reason,
    test: phraseTest(phrases[reason]),
  }));
  return (text) => {
    const reading = readComment(text);
    return tests.filter(({ test }) => test(reading)).map(({ reason }) => reason);
  };
};
