import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import { patternOf } from '../../values/pattern.ts';
import { asSentence } from '../../values/plain-text.ts';
import { splitSentences } from './prose/split.ts';
import type { SlotContext } from './slot-context.ts';
import { clauseOf, ownPartIn, type Story } from './story.ts';

/** Words for a slot, and the facts that they rest on. */
interface Filling {
  text: string;
  factIds?: readonly string[];
  /** The unconfirmed facts that they leave open. */
  opens?: readonly string[];
  /** What the fact says before and after the sentence of the slot. */
  lead?: string;
  rest?: string;
}

type SlotFilling = Filling | string | undefined;

export type SlotValue = (context: SlotContext) => SlotFilling;

/** A fact as the clause after "that". */
export const clause =
  (choose: (story: Story) => Fact | undefined): SlotValue =>
  ({ request, story, playbook }) => {
    const fact = choose(story);
    const text = clauseOf(fact, request.brief, playbook.words);
    if (fact === undefined || text === undefined) return undefined;
    const rest = splitSentences(asSentence(fact.text)).slice(1).join(' ');
    return { text, factIds: [fact.id], rest };
  };

/** An act as such a clause. Nobody apologises for what a review finds, but for what it is about. */
const actClause =
  (choose: (story: Story) => Fact | undefined): SlotValue =>
  (context) => {
    const { words, phrases } = context.playbook;
    const chosen = choose(context.story);
    const fact = chosen && {
      ...chosen,
      text: chosen.text.replace(patternOf(words.confessed), '.'),
    };
    const found = patternOf(words.reports).exec(fact?.text ?? '');
    if (!fact || !found) return clause(() => fact)(context);
    const [whole, report = '', verb = ''] = found;
    const about = { ...fact, text: asSentence(fact.text.slice(whole.length)) };
    const filling = clause(() => about)(context);
    if (typeof filling !== 'object') return filling;
    const said = phrases.reported
      .replace('{report}', () => report.slice(0, 1).toLowerCase() + report.slice(1))
      .replace('{verb}', () => verb);
    return context.short ? filling : { ...filling, rest: [said, filling.rest].join(' ').trim() };
  };

const ACTS_MAX = 3;

const clausesOf = (facts: readonly Fact[], context: SlotContext): Filling[] =>
  facts.flatMap((fact) => {
    const each = actClause(() => fact)(context);
    return typeof each === 'object' ? each : [];
  });

const allTold = (facts: readonly Fact[], context: SlotContext): SlotFilling => {
  const acts = clausesOf(facts, context);
  if (acts.length === 0 || acts.length < facts.length || acts.length > ACTS_MAX) return undefined;
  return {
    text: acts.map(({ text }) => text).join(context.playbook.phrases.andAct),
    factIds: acts.flatMap(({ factIds = [] }) => factIds),
    rest: acts.flatMap(({ rest }) => rest || []).join(' '),
  };
};

// Lessons tell apart what happened and why.
const areTold = ({ story, request }: SlotContext): boolean =>
  story.areWrongsMarked && request.brief.kind !== 'lessons';

/** Under legal hold no act is apologised for beside other news; who asks for an apology means the act. */
export const isHeld = ({ legalHold, kind }: Brief): boolean => legalHold && kind !== 'apology';

const unlessHeld =
  (fill: SlotValue): SlotValue =>
  (context) =>
    isHeld(context.request.brief) ? undefined : fill(context);

/**
 * What we apologise for: each fact that is marked as our wrong, or else the act of the story, which is the first of
 * them where there is little room.
 */
export const ownActs = unlessHeld(
  (context) =>
    (areTold(context) && !context.short ? allTold(context.story.wrongs, context) : undefined) ??
    actClause(({ act }) => act)(context),
);

/** The same, where a fact tells it as well. */
export const ownActsAgain: SlotValue = (context) => {
  const value = ownActs(context);
  return typeof value === 'object' ? value.text : value;
};

/** What we did wrong, where another fact than the key one says so. */
export const ownFault = unlessHeld(actClause(({ fault }) => fault));

/** What we did to someone who wrote to us. They may mean any of several acts, so each is named or none alone. */
export const theirActs = unlessHeld((context) => {
  const { areWrongsMarked, wrongs, others } = context.story;
  return areWrongsMarked || others.length === 0 ? allTold(wrongs, context) : undefined;
});

// "The remains were returned. A photograph of them was still on display": we are sorry for the last of it.
const lastClause = (fact: Fact, { request, playbook }: SlotContext): Filling | undefined => {
  const said = splitSentences(asSentence(fact.text));
  const text = clauseOf({ ...fact, text: said.at(-1) ?? '' }, request.brief, playbook.words);
  return text === undefined
    ? undefined
    : { text, factIds: [fact.id], lead: said.slice(0, -1).join(' ') };
};

/** What is ours beside somebody else's deed, where one fact says it: what that says last. */
export const ownPart = unlessHeld((context) => {
  const [fact, ...others] = ownPartIn(context.story, context.playbook.words);
  return fact && others.length === 0 ? lastClause(fact, context) : undefined;
});
