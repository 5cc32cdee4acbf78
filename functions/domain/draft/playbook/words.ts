import * as z from 'zod';
import { HarmKind } from '../../incident/harm.ts';
import { CommentWords } from './comment-words.ts';
import { QuestionWords } from './question-words.ts';
import { pattern, WordLine } from './word-line.ts';

/** Words of a language that the playbook finds its way in a brief by: see `prompts/playbook/`. */
export const Words = z.strictObject({
  ...CommentWords.shape,
  ...QuestionWords.shape,
  we: z.string().min(1),
  us: z.string().min(1),
  /** Verbs whose object we are where our name follows ("told the club" is "told us"), and what stands behind it. */
  toldTo: pattern,
  /** Before whoever did it, which is "us" where our whole name follows. */
  doneBy: pattern,
  behindUs: pattern,
  /** Nouns in organisations' names, and how the organisation says them of itself. */
  ownNouns: z.record(z.string(), z.string()),
  /** What is surely a verb behind our name, and the verbs that change when "we" is the subject. */
  weVerb: pattern,
  weForms: z.array(WordLine),
  /** What is ours, by what stands behind our name: "’s pool". */
  owned: z.array(WordLine).min(1),
  /** What is its subject's own, as ours; `unsure`: what stands before it where it may be somebody else's. */
  ourThings: z.strictObject({
    word: pattern,
    ours: z.record(z.string(), z.string()),
    unsure: pattern,
  }),
  /** A text that holds this is a whole sentence. */
  finiteVerb: pattern,
  /** What leads in to words that are no sentence, by how they begin, and to all others. */
  leadIns: z.array(z.strictObject({ begins: pattern, say: z.string().includes('{words}') })).min(1),
  leadInElse: z.string().includes('{words}'),
  /**
   * How notes become sentences, each by its words; `verbless`: where none of the auxiliaries is there, and
   * no one is said to do it. "@end" is where what was done ends: "closed until Monday", not "closed the road";
   * "@moment" is when something happened, which is told as it was typed: "closed on Monday" is not "is closed".
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
  /** A day beside a clock time, where the text goes out on that day (`{day}`): it goes where there is no room. */
  sameDay: z.string().includes('{day}'),
  /** When today something happened, which may go where there is no room; and what keeps a fact's times. */
  moments: z.strictObject({ gone: pattern, kept: pattern }),
  clause: z.strictObject({
    small: pattern,
    joining: pattern,
    inverting: pattern.optional(),
    adverbs: pattern.optional(),
    subordinators: pattern.optional(),
    /** Where a sentence only adds to what it has said; not a condition or a contrast. */
    adding: pattern,
    /** What begins a clause with a verb of its own. */
    conjunctions: pattern,
  }),
  /**
   * What belongs to a figure beside its digits ("Friday", "pm", "December"), how number words end, and what words are
   * about that have such a figure, by where its gap ("…") is: "when trains run again".
   */
  figures: z.strictObject({
    before: pattern,
    behind: pattern,
    ending: pattern,
    about: z.array(WordLine).min(1),
  }),
  /** What may go where there is no room: sentences about our own earlier words, and what a sentence adds. */
  aside: pattern,
  added: pattern,
  /** Words that say little of what a sentence says. */
  light: pattern,
  /** Ways of saying that people get their money back. */
  repays: pattern,
  /** Who says it, before what is said: "The review shows that". */
  sayers: pattern,
  /** What a fact may be about: the words that show it. */
  topics: z.record(z.string(), pattern),
  /** Whom condolences go to, by a word of the facts. */
  bereaved: z.array(WordLine),
  /** Whom we think of, by a word of the fact about people that stands before. */
  hurt: z.array(WordLine),
  /** Those hit where someone died as well. */
  hitBereaved: z.string().includes('{hit}'),
  /**
   * Those hit, beside the act that hit them: what is said of them there (`clause`, `place`), which is not said
   * twice; how they are called without it; "them"; and a fact that only counts them.
   */
  hitBeside: z.strictObject({
    clause: pattern,
    place: pattern,
    /** Words of it that say nothing of what happened. */
    small: pattern,
    definite: z.array(WordLine).min(1),
    /** Absent where it could be anyone: then those whom condolences go to are named again. */
    them: z.string().min(1).optional(),
    /** Those hit by number alone, and several groups of them. */
    counted: pattern,
    list: pattern,
    count: pattern,
    /** A template in which a long list of them stands in the middle of the apology, and how it is said before them. */
    behind: z.strictObject({ find: pattern, say: z.string().min(1) }),
    /** Colleagues, spoken to. */
    ofYou: z.array(WordLine),
  }),
  /** What counts or describes people: told in the sentence that names them, and not once more behind it. */
  toldInside: z.strictObject({
    apologises: pattern,
    count: pattern,
    /** Who is how old, and how that is said where they are first spoken of. */
    age: pattern,
    aged: z.array(z.strictObject({ word: z.string().includes('{noun}'), say: z.string() })).min(1),
  }),
  /**
   * Two facts that are one sentence: who lacks something and who has it all the same, with what stands between them;
   * how something looks, and where it is first spoken of.
   */
  joins: z.strictObject({
    lacks: pattern,
    has: z.string().includes('{noun}'),
    but: z.string().min(1),
    looks: pattern,
    first: z.string().includes('{noun}'),
  }),
  /** What a correction puts right, where the fact says it itself: "the right number is". */
  rightThing: pattern,
  /** What follows that is wrong: ", not 41". */
  wrongBehind: pattern,
  /** What a sentence speaks of as known (its first group), and how that is first spoken of. */
  definite: pattern,
  indefinite: z.string().includes('{noun}'),
  affected: pattern,
  /** What people met, by the gravest harm, where it is not known which fact is our wrong. */
  met: z.record(HarmKind, z.string().min(1)),
  anyoneHit: z.string().min(1),
  /** Those hit, by a word of the act, the key fact, or one that says who is affected, in the order of looking. */
  hit: z.array(WordLine),
  /**
   * Acts to keep a distance from, by the words of a fact; `short`: how a headline names one that the text
   * condemns.
   */
  acts: z.array(z.strictObject({ word: pattern, say: z.string(), short: z.string().optional() })),
  /** What someone said or showed, as a thing to keep a distance from, by the clause that tells of it. */
  deeds: z.array(WordLine),
  /** That something in our name is not from us, and where we stand; and before what such a fact adds. */
  disowns: z.array(
    z.strictObject({ word: pattern, say: z.string(), beside: z.string().optional() }),
  ),
  disownedAnd: pattern,
  /** How a headline says that someone has died, by the words of the fact; "$1": its first group. */
  fatal: z.array(WordLine),
  /**
   * What a fact is about in a few words, for a headline, by its words ("$1": the first group); the place behind them;
   * and what shows that it is over, or only what somebody says.
   */
  matter: z.strictObject({
    place: pattern,
    unless: pattern,
    short: z.array(z.strictObject({ word: pattern, say: z.string().min(1) })).min(1),
  }),
  /** How a death is told as long as those close to whoever died may not know, by the words of the fact. */
  withheld: z.array(WordLine).min(1),
  /** What a report says, apart from what it is about. */
  reports: pattern,
  /** What an act says of itself at its end, which the apology says: "and that was wrong". */
  confessed: pattern,
  /** What stands before the name of a policy of ours, by that name. */
  ownPolicy: z.array(WordLine),
  /** What is open, by a word of the unconfirmed facts; `unless` a confirmed fact already says it. */
  open: z.array(z.strictObject({ word: pattern, say: z.string(), unless: pattern.optional() })),
  /** What is open while somebody looks into it, as a fact says, where nothing else is named. */
  underInquiry: z.array(WordLine),
  /** What is open after an accident of which no fact gives the cause, and what shows that one does. */
  whyOpen: z.array(z.strictObject({ word: pattern, say: z.string().min(1) })).min(1),
  cause: pattern,
});
export type Words = z.infer<typeof Words>;
