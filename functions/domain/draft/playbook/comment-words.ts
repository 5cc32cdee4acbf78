import * as z from 'zod';
import { pattern, WordLine } from './word-line.ts';

/** Words that the playbook finds its way in a comment by, and in what it says to its writer. */
export const CommentWords = z.strictObject({
  /** Who writes to us after a death, and who is near to someone. */
  mourns: pattern,
  near: pattern,
  /** Whom a comment speaks of, and how we say it to its author. */
  close: z.array(WordLine),
  /** What a fact calls one person of those whom we serve, first and then again. */
  closeAs: z.strictObject({ one: pattern, same: pattern }),
  /** That someone died, or is badly hurt. */
  gravest: pattern,
  /** Words of a fact that mean them or the author, by words of the comment. */
  yours: z.array(
    z.strictObject({
      word: pattern,
      said: pattern,
      say: z.string(),
      /** Whether it says who somebody is: of a death or the like only where the comment plainly tells of it too. */
      person: z.literal(true).optional(),
    }),
  ),
  /** An animal as a fact calls it, and where a comment gives its name (the first group). */
  animal: z.strictObject({ said: pattern, named: pattern }),
  /** Somebody says that they paid; and what would answer that. */
  paid: pattern,
  paidBack: pattern,
  /** Nobody came, answered or saw it. */
  nobody: pattern,
  /** A fact that holds this after such a change no longer agrees with itself. */
  disagrees: pattern.optional(),
  /** How a mail points at another mail than itself. */
  thisMail: z.record(z.string(), z.string()),
  /** How someone is called by title and name, and what is then said of them in the third person, to them. */
  you: z.string().min(1),
  titled: pattern,
  theirs: z.record(z.string(), z.string()),
  /** What a comment is about: all words must be there. `alone`: not beside something that weighs more. */
  troubles: z.array(
    z.strictObject({
      words: z.array(pattern).min(1),
      say: z.string(),
      admits: z.boolean().optional(),
      alone: z.boolean().optional(),
    }),
  ),
});
