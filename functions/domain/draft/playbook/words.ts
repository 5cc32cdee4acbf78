import * as z from 'zod';
import { HarmKind } from '../../incident/harm.ts';

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
  /** What may go where there is no room: sentences about our own earlier words, and what a sentence adds. */
  aside: pattern,
  added: pattern,
  /** Words that say little of what a sentence says. */
  light: pattern,
  /** Who says it, before what is said: "The review shows that". */
  sayers: pattern,
  /** What a fact may be about: the words that show it. */
  topics: z.record(z.string(), pattern),
  /** Whom condolences go to, by a word of the facts. */
  bereaved: z.array(z.strictObject({ word: pattern, say: z.string() })),
  /** Whom we think of, by a word of the fact about people that stands before. */
  hurt: z.array(z.strictObject({ word: pattern, say: z.string() })),
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
    definite: z.array(z.strictObject({ word: pattern, say: z.string() })).min(1),
    /** Absent where it could be anyone: then those whom condolences go to are named again. */
    them: z.string().min(1).optional(),
    /** Those hit by number alone, and several groups of them. */
    counted: pattern,
    list: pattern,
    count: pattern,
    /** A template in which a long list of them stands in the middle of the apology, and how it is said before them. */
    behind: z.strictObject({ find: pattern, say: z.string().min(1) }),
    /** Colleagues, spoken to. */
    ofYou: z.array(z.strictObject({ word: pattern, say: z.string() })),
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
  hit: z.array(z.strictObject({ word: pattern, say: z.string() })),
  /**
   * Acts to keep a distance from, by the words of a fact; `short`: how a headline names one that the text
   * condemns.
   */
  acts: z.array(z.strictObject({ word: pattern, say: z.string(), short: z.string().optional() })),
  /** What someone said or showed, as a thing to keep a distance from, by the clause that tells of it. */
  deeds: z.array(z.strictObject({ word: pattern, say: z.string() })),
  /** That something in our name is not from us, and where we stand; and before what such a fact adds. */
  disowns: z.array(
    z.strictObject({ word: pattern, say: z.string(), beside: z.string().optional() }),
  ),
  disownedAnd: pattern,
  /** How a headline says that someone has died, by the words of the fact; "$1": its first group. */
  fatal: z.array(z.strictObject({ word: pattern, say: z.string() })),
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
  withheld: z.array(z.strictObject({ word: pattern, say: z.string() })).min(1),
  /** Who writes to us after a death, and who is near to someone. */
  mourns: pattern,
  near: pattern,
  /** Whom a comment speaks of, and how we say it to its author. */
  close: z.array(z.strictObject({ word: pattern, say: z.string() })),
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
  /** What a report says, apart from what it is about. */
  reports: pattern,
  /** What an act says of itself at its end, which the apology says: "and that was wrong". */
  confessed: pattern,
  /** What stands before the name of a policy of ours, by that name. */
  ownPolicy: z.array(z.strictObject({ word: pattern, say: z.string() })),
  /** What a comment is about: all words must be there. `alone`: not beside something that weighs more. */
  troubles: z.array(
    z.strictObject({
      words: z.array(pattern).min(1),
      say: z.string(),
      admits: z.boolean().optional(),
      alone: z.boolean().optional(),
    }),
  ),
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
  /** What a question does without: when or how long, in words that no fact may hold. */
  questionAside: pattern,
  /** Whether words are compounds: then a part of one is a word that two texts have in common. */
  compounds: z.boolean(),
  /** Questions that what to do answers: what to do, and whether something may be done. */
  asksWhatToDo: pattern,
  asksIfAllowed: pattern,
  /** That whoever asks has done it already, and which part of what to do is for them. */
  asksAfter: pattern,
  afterwards: pattern,
  /** How why it happened is put as open. */
  asksWhy: pattern,
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
  /** What is open, by a word of the unconfirmed facts; `unless` a confirmed fact already says it. */
  open: z.array(z.strictObject({ word: pattern, say: z.string(), unless: pattern.optional() })),
  /** What is open after an accident of which no fact gives the cause, and what shows that one does. */
  whyOpen: z.array(z.strictObject({ word: pattern, say: z.string().min(1) })).min(1),
  cause: pattern,
});
export type Words = z.infer<typeof Words>;
