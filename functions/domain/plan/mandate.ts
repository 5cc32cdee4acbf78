import * as z from 'zod';
import type { Channel } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import { durationMs } from '../values/duration.ts';
import type { Language } from '../values/language.ts';
import { type Away, awayAt, type Moment } from './handover.ts';
import { type Mandate, type Plan, personIn, type Severity } from './plan.ts';
import type { Role } from './role.ts';

/** What someone is asked to approve, as far as mandates go. */
export interface Question {
  kind: Kind;
  severity: Severity;
  channels: readonly Channel[];
  language: Language;
  legalHold: boolean;
  requestedBy: string;
}

export const Title = z.enum(['holder', 'deputy', 'stand-in', 'reviewer']);
/** By what right someone is asked: a `stand-in` was handed the mandate, a `reviewer` is legal. */
export type Title = z.infer<typeof Title>;

/** Someone who may answer, by what right, and how long they have. */
export interface Holder {
  person: string;
  answerWithinMs: number;
  as: Title;
  /** Whose mandate a deputy or stand-in answers for. */
  insteadOf?: string | undefined;
  /** There while someone is away: they are asked only when nobody else is left. */
  away?: Away | undefined;
}

type Turn = Pick<Holder, 'person' | 'as' | 'insteadOf'>;

/** Whether a mandate covers all of a question. */
export const covers = (mandate: Mandate, question: Question): boolean =>
  mandate.kinds.includes(question.kind) &&
  mandate.severities.includes(question.severity) &&
  mandate.languages.includes(question.language) &&
  question.channels.every((channel) => mandate.channels.includes(channel));

// A checked mandate has a time for each of its severities.
const answerTimeMs = ({ answerWithin }: Mandate, { severity }: Question): number =>
  durationMs(answerWithin[severity] ?? '');

// A stand-in comes right after the person who handed the mandate over. It can't be handed on,
// and the plan may have taken the role away since.
const withStandIn = (plan: Plan, turn: Turn, role: Role, moment: Moment): Turn[] => {
  const { to = '' } = awayAt(plan, turn.person, moment) ?? {};
  return personIn(plan, to)?.roles.includes(role)
    ? [turn, { person: to, as: 'stand-in', insteadOf: turn.person }]
    : [turn];
};

const turnsOf = ({ person, deputies }: Mandate): Turn[] => [
  { person, as: 'holder' },
  ...deputies.map((deputy): Turn => ({ person: deputy, as: 'deputy', insteadOf: person })),
];

const present = (plan: Plan, turn: Turn, answerWithinMs: number, moment: Moment): Holder => {
  const away = awayAt(plan, turn.person, moment);
  return { ...turn, answerWithinMs, ...(away && { away }) };
};

// The person who requested the statement is never among them.
const eachOnce = (holders: readonly Holder[], { requestedBy }: Question): Holder[] =>
  holders.filter(
    ({ person }, i) =>
      person !== requestedBy && holders.findIndex((other) => other.person === person) === i,
  );

/**
 * Who may approve at a moment, in the order in which they are asked: each covering mandate's holder,
 * then the deputies, each followed by whom they handed their mandate to.
 */
export const holdersFor = (plan: Plan, question: Question, moment: Moment): Holder[] =>
  eachOnce(
    plan.mandates
      .filter((mandate) => covers(mandate, question))
      .flatMap((mandate) =>
        turnsOf(mandate)
          .flatMap((turn) => withStandIn(plan, turn, 'spokesperson', moment))
          .map((turn) => present(plan, turn, answerTimeMs(mandate, question), moment)),
      ),
    question,
  );

/** Who may clear the words legally, in the order of the plan; nobody where it asks for no review. */
export const reviewersFor = (plan: Plan, question: Question, moment: Moment): Holder[] => {
  const { legalReview } = plan;
  if (!legalReview) return [];
  const answerWithinMs = durationMs(legalReview.answerWithin[question.severity]);
  const reviewers = plan.people
    .filter(
      ({ roles, languages }) => roles.includes('legal') && languages.includes(question.language),
    )
    .flatMap(({ id }) => withStandIn(plan, { person: id, as: 'reviewer' }, 'legal', moment))
    .map((turn) => present(plan, turn, answerWithinMs, moment));
  return eachOnce(reviewers, question);
};
