import * as z from 'zod';

const pattern = z.string().min(1);

/** Words of a language that the playbook finds its way in a brief by: see `prompts/playbook/`. */
export const Words = z.strictObject({
  we: z.string().min(1),
  us: z.string().min(1),
  /** Verbs whose object we are where our name follows: "told the club" is "told us". */
  toldTo: pattern,
  /** Nouns in organisations' names, and how the organisation says them of itself. */
  ownNouns: z.record(z.string(), z.string()),
  /** Verbs that change when "we" is the subject. */
  weVerbs: z.record(z.string(), z.string()),
  /** A text that holds this is a whole sentence. */
  finiteVerb: pattern,
  /** What leads in to words that are no sentence, by how they begin; the last one to all others. */
  leadIns: z.array(z.strictObject({ begins: pattern, say: z.string().includes('{words}') })).min(1),
  /**
   * How notes become sentences, each by its words; `verbless`: where none of the auxiliaries is there, and
   * no one is said to do it. "@end" is where what was done ends: "closed until Monday", not "closed the road".
   */
  notes: z.array(
    z.strictObject({ find: pattern, say: z.string(), verbless: z.boolean().optional() }),
  ),
  auxiliaries: pattern,
  agents: pattern,
  /** What a person says of themselves, and how the organisation says it. */
  mine: z.record(z.string(), z.string()),
  /** Where a comma parts two sentences; its first group is the second one. */
  splice: pattern.optional(),
  /** Dates and times with what leads in to them; and what makes no sense without its date. */
  when: pattern,
  needsDate: pattern,
  clause: z.strictObject({
    small: pattern,
    joining: pattern,
    inverting: pattern.optional(),
    adverbs: pattern.optional(),
    subordinators: pattern.optional(),
    /** What begins a clause with a verb of its own. */
    conjunctions: pattern,
  }),
  /** What may go where there is no room: sentences about our own earlier words, and what a sentence adds. */
  aside: pattern,
  added: pattern,
  /** What a fact may be about: the words that show it. */
  topics: z.record(z.string(), pattern),
  /** Whom condolences go to, by a word of the facts. */
  bereaved: z.array(z.strictObject({ word: pattern, say: z.string() })),
  /** Whom we think of, by a word of the fact about people that stands before. */
  hurt: z.array(z.strictObject({ word: pattern, say: z.string() })),
  /** Those hit where someone died as well. */
  hitBereaved: z.string().includes('{hit}'),
  /** Those hit, by a word of the facts, in the order of looking; `key`: of the act or the key fact alone. */
  hit: z.array(z.strictObject({ word: pattern, say: z.string(), key: z.boolean().optional() })),
  /**
   * Acts to keep a distance from, by the words of a fact; `short`: how a headline names one that the text
   * condemns.
   */
  acts: z.array(z.strictObject({ word: pattern, say: z.string(), short: z.string().optional() })),
  /** How a headline says that someone has died, by the words of the fact; "$1": its first group. */
  fatal: z.array(z.strictObject({ word: pattern, say: z.string() })),
  /** Who writes to us after a death. */
  mourns: pattern,
  /** Whom a comment speaks of, and how we say it to its author. */
  close: z.array(z.strictObject({ word: pattern, say: z.string() })),
  /** Words of a fact that mean them or the author, by words of the comment. */
  yours: z.array(z.strictObject({ word: pattern, said: pattern, say: z.string() })),
  /** A fact that holds this after such a change no longer agrees with itself. */
  disagrees: pattern.optional(),
  /** How a mail points at another mail than itself. */
  thisMail: z.record(z.string(), z.string()),
  /** How someone is called by title and name, and what is then said of them in the third person, to them. */
  you: z.string().min(1),
  titled: pattern,
  theirs: z.record(z.string(), z.string()),
  /** What a report says, apart from what it is about. */
  reports: pattern,
  /** What a comment is about: all words must be there. */
  troubles: z.array(
    z.strictObject({
      words: z.array(pattern).min(1),
      say: z.string(),
      admits: z.boolean().optional(),
    }),
  ),
  /** Which words of ours answer which words of a question; `only` these do, `half` help and don't answer. */
  asks: z.array(
    z.strictObject({
      ask: pattern,
      told: pattern,
      half: pattern.optional(),
      only: z.boolean().optional(),
    }),
  ),
  /** Questions that what to do answers: what to do, and whether something may be done. */
  asksWhatToDo: pattern,
  asksIfAllowed: pattern,
  /** Questions that the template asks itself. */
  asksWhatHappened: pattern,
  /** How a question without an answer is answered, where its subject can be named. */
  unknowns: z.array(z.strictObject({ ask: pattern, say: z.string() })),
  /** What is open, by a word of the unconfirmed facts; `unless` a confirmed fact already says it. */
  open: z.array(z.strictObject({ word: pattern, say: z.string(), unless: pattern.optional() })),
});
export type Words = z.infer<typeof Words>;
