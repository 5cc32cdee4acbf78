import * as z from 'zod';
import { factsOfAsker } from '../../draft/brief/of-asker.ts';
import { sharedWords } from '../../draft/brief/relevance.ts';
import { tasksIn } from '../../draft/playbook/tasks.ts';
import { fitsOn } from '../../draft/room.ts';
import { type Fact, isConfirmedFact } from '../../incident/fact.ts';
import type { Incident } from '../../incident/incident.ts';
import { kindProfile } from '../../kind/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Brief } from '../../tone/brief.ts';
import { restsOn } from '../../tone/rests-on.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { isPublishable } from '../../tone/typed/publishable.ts';
import { bareWords } from '../../values/bare-words.ts';
import type { Statement } from '../statement.ts';
import { timelessBrief } from './brief.ts';
import { LeftOutTyped, leftOutTyped, rulesAgainst } from './left-out-typed.ts';
import { LeftOutWords, leftOutWords } from './left-out-words.ts';
import { namedIn } from './named-facts.ts';

/**
 * Why the words of a statement don't tell a confirmed fact, or ask an open question: it is for staff alone (`inside-only`), a tone
 * rule stops it (`rule`), no text has room for it (`no-room`), it speaks of who asked as of somebody else (`of-asker`),
 * it was typed as a task for somebody (`task`), it is unconfirmed and no text says that it is open (`unconfirmed`), or the
 * words do without it (`not-told`).
 */
export const LeftOutReason = z.enum([
  'inside-only',
  'rule',
  'no-room',
  'of-asker',
  'task',
  'unconfirmed',
  'not-told',
]);
export type LeftOutReason = z.infer<typeof LeftOutReason>;

/** A fact that no text of a statement tells: a confirmed one, or an unconfirmed one that none leaves open. */
const LeftOutFact = z.object({
  factId: z.string(),
  why: LeftOutReason.describe(
    '`unconfirmed`: confirm the fact, or send what is `open` about it ("what caused the fire"), which the texts then say.',
  ),
});

/** What the texts of a statement leave out: a fact, what someone typed for them, or what else they could say. */
export const LeftOut = z.union([LeftOutFact, LeftOutTyped, LeftOutWords]);
export type LeftOut = z.infer<typeof LeftOut>;

type Texts = Pick<Statement, 'texts'>;
type Drafted = Pick<Statement, 'kind' | 'texts' | 'writtenBy'>;

const toldByWords = ({ texts }: Texts, brief: Brief, rules: ToneRules): Set<string> =>
  new Set(
    texts
      .flatMap(({ channel, text }) => restsOn({ channel, text }, brief, rules))
      .flatMap(({ basis }) => basis.filter(({ kind }) => kind === 'fact'))
      .flatMap(({ ids }) => ids),
  );

const sentenceEnd = /(?<=[.!?…]["”’»)]*)\s+|\n/u;

// Sentence by sentence: "it is not true that lift 3 is closed" holds its words, and says the contrary.
const bareSentences = (text: string): string => text.split(sentenceEnd).map(bareWords).join('|');

// "Lift 3 is closed" beside "lift 4 is closed": only the words as they stand tell the two apart.
const wordForWord = ({ texts }: Texts): ((fact: Fact) => boolean) => {
  const said = texts.map(({ text }) => `|${bareSentences(text)}|`);
  return ({ text }) => said.some((words) => words.includes(`|${bareSentences(text)}|`));
};

// Templates name each fact that a sentence tells, but for answers that were typed; words would only be guessed from.
const namesAll = ({ kind, writtenBy, texts }: Drafted): boolean =>
  writtenBy === 'playbook' && kind !== 'qa' && texts.every(({ sentences }) => sentences.length > 0);

// Drafts name their facts, so that the words are read only where one is neither named nor told word for word.
const untoldIn = (statement: Drafted, brief: Brief, rules: ToneRules): Fact[] => {
  const named = namedIn(statement);
  const isTold = wordForWord(statement);
  const unnamed = [...brief.insideFacts, ...brief.facts.filter((fact) => !isTold(fact))].filter(
    (fact) => isConfirmedFact(fact) && !named.has(fact.id),
  );
  if (unnamed.length === 0 || namesAll(statement)) return unnamed;
  const told = toldByWords(statement, brief, rules);
  return unnamed.filter(({ id }) => !told.has(id));
};

// Whoever writes it puts it in words of their own: half of its words beside "we don't know".
const isPut = (question: string, said: readonly string[]): boolean =>
  said.some((words) => {
    const shared = sharedWords(words, question);
    return shared > 0 && shared * 2 >= sharedWords(question, question);
  });

const uncertainIn = ({ texts }: Texts, brief: Brief, rules: ToneRules): string[] =>
  texts.flatMap(({ channel, text }) =>
    restsOn({ channel, text }, brief, rules)
      .filter(({ basis, partly }) =>
        [...basis, ...partly].some(({ kind }) => kind === 'uncertainty'),
      )
      .map(({ start, end }) => text.slice(start, end)),
  );

/** An unconfirmed fact with the question that it leaves open. */
type OpenFact = Fact & { open: string };

const isOpen = (fact: Fact): fact is OpenFact =>
  fact.status === 'unconfirmed' && fact.open !== undefined;

const unputIn = (statement: Texts, brief: Brief, rules: ToneRules): OpenFact[] => {
  const named = namedIn(statement);
  const unnamed = brief.facts.filter(isOpen).filter(({ id }) => !named.has(id));
  if (unnamed.length === 0) return [];
  const said = uncertainIn(statement, brief, rules);
  return unnamed.filter(({ open }) => !isPut(open, said));
};

// What is unconfirmed and has no open question: templates may know one by its words, and name the fact.
const unconfirmedIn = (statement: Drafted, brief: Brief, rules: ToneRules): Fact[] => {
  const named = namedIn(statement);
  const unnamed = brief.facts.filter(
    ({ id, status, open }) => status === 'unconfirmed' && open === undefined && !named.has(id),
  );
  if (unnamed.length === 0 || namesAll(statement)) return unnamed;
  const said = uncertainIn(statement, brief, rules);
  return unnamed.filter(({ text }) => !isPut(text, said));
};

const isStopped = ({ text }: Fact, statement: Texts, brief: Brief, rules: ToneRules): boolean =>
  !isPublishable(text, brief) ||
  rulesAgainst(text, statement, brief, rules).every((found) => found.length > 0);

const hasRoom = (text: string, { texts }: Texts, { channelLimits }: Brief): boolean =>
  texts.some((one) => fitsOn(one.channel, `${one.text} ${text}`, channelLimits));

/**
 * The confirmed facts that a statement does not tell, those for staff alone first, the open questions that it does
 * not put, and the questions that someone typed and that it leaves open, each with why. A reply
 * answers what one person asked, so it leaves no fact out but what is for staff alone or speaks of them as of another.
 */
export const leftOutBy = (statement: Drafted, brief: Brief, rules: ToneRules): LeftOut[] => {
  if (statement.texts.length === 0) return [];
  const byRoom = (words: string): LeftOutReason =>
    hasRoom(words, statement, brief) ? 'not-told' : 'no-room';
  const allUntold = untoldIn(statement, brief, rules);
  const inside = brief.insideFacts
    .filter((fact) => allUntold.includes(fact))
    .map(({ id }): LeftOut => ({ factId: id, why: 'inside-only' }));
  const untold = brief.facts.filter((fact) => allUntold.includes(fact));
  const typed = leftOutTyped(statement, brief, rules);
  const said = leftOutWords(statement, brief, rules);
  if (kindProfile(statement.kind).answersOnePerson) {
    const ofAsker = factsOfAsker(brief).filter((fact) => untold.includes(fact));
    return [
      ...inside,
      ...ofAsker.map(({ id }): LeftOut => ({ factId: id, why: 'of-asker' })),
      ...said,
      ...typed,
    ];
  }
  const tasks = tasksIn(brief, rules);
  const whyUntold = (fact: Fact): LeftOutReason => {
    if (tasks.includes(fact.id)) return 'task';
    return isStopped(fact, statement, brief, rules) ? 'rule' : byRoom(fact.text);
  };
  return [
    ...inside,
    ...untold.map((fact): LeftOut => ({ factId: fact.id, why: whyUntold(fact) })),
    ...unconfirmedIn(statement, brief, rules).map(
      ({ id }): LeftOut => ({ factId: id, why: 'unconfirmed' }),
    ),
    ...unputIn(statement, brief, rules).map(
      ({ id, open }): LeftOut => ({
        factId: id,
        why: isPublishable(open, brief) ? byRoom(open) : 'rule',
      }),
    ),
    ...said,
    ...typed,
  ];
};

/** What the words of a statement about an incident leave out, as `leftOutBy` says it. */
export const leftOutOf = (
  statement: Statement,
  incident: Incident,
  plan: Plan,
  rules: ToneRules,
): LeftOut[] => leftOutBy(statement, timelessBrief(statement, incident, plan), rules);
