import * as z from 'zod';
import { Phrases, phraseTest, readComment } from './phrases.ts';

const Words = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

/** Why a comment may be removed, as `prompts/moderation/grounds.yaml` says. */
export const Ground = z.strictObject({
  title: Words,
  /** The law or guideline that it rests on. */
  source: Words,
  /** Said to the author, in their language. */
  reasons: Words,
  /** Whether one person may act at once, and another confirms it within the hour. */
  atOnce: z.boolean().default(false),
  /** Whether the words may not be kept: only address and hash are archived. */
  wordsForbidden: z.boolean().default(false),
  /** What suggests it to a person; absent where words can't tell. */
  suggested: Phrases.optional(),
});
export type Ground = z.infer<typeof Ground>;

/** The grounds by id. Rudeness, rumour and criticism are none. */
export const Grounds = z.record(z.string().regex(/^[a-z][a-z-]{0,39}$/), Ground);
export type Grounds = z.infer<typeof Grounds>;

/** Finds the grounds that a text suggests to a person; nothing happens to it by that. */
export const groundFinder = (grounds: Grounds): ((text: string) => string[]) => {
  const tests = Object.entries(grounds).flatMap(([id, { suggested }]) =>
    suggested ? [{ id, test: phraseTest(suggested) }] : [],
  );
  return (text) => {
    const reading = readComment(text);
    return tests.filter(({ test }) => test(reading)).map(({ id }) => id);
  };
};
