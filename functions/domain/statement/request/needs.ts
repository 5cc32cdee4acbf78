import { reportsChange } from '../../draft/brief/reports-change.ts';
import { confirmedFacts, type Fact, isConfirmedFact } from '../../incident/fact.ts';
import type { Incident } from '../../incident/incident.ts';
import { kindProfile } from '../../kind/kind.ts';
import type { KindNeed } from '../../kind/profile.ts';
import type { Plan } from '../../plan/plan.ts';
import { namedRight } from '../../tone/named-right.ts';
import { restsOn } from '../../tone/rests-on.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { canBeWrong } from '../asserts.ts';
import { factsIn, saysTheSame } from '../basis.ts';
import { timelessBrief } from '../brief/brief.ts';
import { actionsFor } from '../brief/told-facts.ts';
import { claimedFacts, type SaidBy } from '../claimed-facts.ts';
import type { StatementInput } from '../input.ts';
import type { Statement } from '../statement.ts';
import { factsAreForeignTo } from './facts-language.ts';

const needs = [
  'nextUpdateAt',
  'claim',
  'truth',
  'claimedFacts',
  'comment',
  'language',
  'contacts',
  'policies',
  'facts',
] as const;

/**
 * What a draft can't do without: fields of the request (`nextUpdateAt`, `claim`, `truth`: what is right
 * instead, `comment`, `language`) and of its incident (`contacts`, `policies`, `facts`, `claimedFacts`: that those which
 * say what is called wrong are withdrawn or changed).
 */
export type Need = (typeof needs)[number];

/** What a request is held against. */
export interface NeedContext {
  incident: Incident;
  /** The statement that is corrected or withdrawn. */
  superseded: Statement | undefined;
  plan: Plan;
  rules: ToneRules;
  /** Whether a model is there to translate facts into the statement's language. */
  translates: boolean;
}

type Test = (input: StatementInput, context: NeedContext) => boolean;

// A question says nothing that could be wrong.
const lacksClaim: Test = ({ claim }, { superseded }) =>
  claim === undefined || !canBeWrong(claim.text, superseded?.texts ?? []);

const requestBrief = (input: StatementInput, { incident, plan }: NeedContext) =>
  timelessBrief({ ...input, nextUpdateAt: undefined }, incident, plan);

const takesBack = ({ corrects, withdraws }: StatementInput): boolean =>
  (corrects ?? withdraws) !== undefined;

const confirmed = ({ incident }: NeedContext) => confirmedFacts(incident.facts);

// The tests of what a kind needs; they count only for the kinds whose profile names the need.
const lacking: Record<KindNeed, Test> = {
  nextUpdateAt: ({ nextUpdateAt, last }, { incident }) =>
    incident.phase === 'active' && nextUpdateAt === undefined && !last,
  claim: (input, context) => !input.withdraws && lacksClaim(input, context),
  comment: ({ comment }) => comment === undefined,
  contacts: (_, { incident, plan }) =>
    incident.contacts.length + plan.organisation.contacts.length === 0,
  policies: (_, { incident }) => incident.policies.length === 0,
  facts: (input, context) => confirmed(context).length === 0 && !takesBack(input),
  // What was improved with proof is a change, however it is worded.
  change: (input, context) =>
    !actionsFor(input.kind, context.incident).some(({ isDone }) => isDone) &&
    !confirmed(context).some(({ text }) =>
      reportsChange(text, requestBrief(input, context), context.rules),
    ),
};

const lacks =
  (need: KindNeed): Test =>
  (input, context) =>
    kindProfile(input.kind).needs.includes(need) && lacking[need](input, context);

// Templates state the facts in the words in which they were typed.
const needsTranslation: Test = (input, context) =>
  !context.translates && factsAreForeignTo(input.language, context);

/** Whether a confirmed fact came or changed since words were checked, so that it may say what is right instead. */
export const hasNewsSince = (
  { facts }: Pick<Incident, 'facts'>,
  superseded: Pick<Statement, 'check'> | undefined,
): boolean => {
  const known = factsIn(superseded?.check?.basis);
  return facts.some((fact) => {
    const then = known.get(fact.id);
    return isConfirmedFact(fact) && (!then || !saysTheSame(then, fact));
  });
};

// Without the claim, which would say itself.
const saidBy =
  (input: StatementInput, context: NeedContext): SaidBy =>
  (text) => {
    const [channel = 'newsroom'] = input.channels;
    const brief = { ...requestBrief(input, context), claim: undefined };
    const found = restsOn({ channel, text }, brief, context.rules);
    return found.flatMap(({ basis }) =>
      basis.flatMap(({ kind, ids }) => (kind === 'fact' ? ids : [])),
    );
  };

const claimedBy = (input: StatementInput, context: NeedContext): Fact[] =>
  claimedFacts(input.claim, context.superseded, context.incident, saidBy(input, context));

// What is right stands in a fact that is news, or in one that the request points to; never in what it calls wrong.
const lacksTruth: Test = (input, context) => {
  const { corrects, claim } = input;
  if (!corrects) return false;
  const claimed = claimedBy(input, context);
  const facts = confirmed(context).filter((fact) => !claimed.includes(fact));
  return !(hasNewsSince({ facts }, context.superseded) || namedRight(facts, claim).length > 0);
};

const tests: Record<Need, Test> = {
  nextUpdateAt: lacks('nextUpdateAt'),
  // A correction of any kind says which published words were wrong.
  claim: (input, context) =>
    (input.corrects !== undefined && lacksClaim(input, context)) || lacks('claim')(input, context),
  truth: lacksTruth,
  claimedFacts: (input, context) => !input.withdraws && claimedBy(input, context).length > 0,
  comment: lacks('comment'),
  language: needsTranslation,
  contacts: lacks('contacts'),
  policies: lacks('policies'),
  facts: (input, context) => lacks('facts')(input, context) || lacks('change')(input, context),
};

// Whoever writes: readers and approvers must know which published words are corrected, and no fact may go on saying them.
const neededOfWriters: readonly Need[] = ['claim', 'claimedFacts'];

const isNeeded = (need: Need, { texts, corrects }: StatementInput): boolean =>
  !texts || (corrects !== undefined && neededOfWriters.includes(need));

/**
 * What must be given before these words can be drafted; where a person has written them, only what a
 * correction of our own words corrects, and that no fact says the same.
 */
export const missingFor = (input: StatementInput, context: NeedContext): Need[] =>
  needs.filter((need) => isNeeded(need, input) && tests[need](input, context));
