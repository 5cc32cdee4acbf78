import { isAskedLater } from '#domain/freeze/held.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { type Plan, planVersion } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { Round } from '#domain/statement/answers.ts';
import type { Grounds } from '#domain/statement/approval/clearances.ts';
import { mayWaitOn } from '#domain/statement/approval/rounds.ts';
import { nextMove } from '#domain/statement/progress.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { AskInput } from '#domain/workflow/inputs.ts';
import { type Workflow, wakeStatement } from '#domain/workflow/workflow.ts';
import type { StepDeps } from './deps.ts';
import { type Message, notify } from './notify.ts';
import { readStatement } from './read.ts';

// What was changed in the words stands for the reminder that was sent before.
const isReminder = ({ remindedOf, sameSince }: Statement, { reminded }: Round): boolean =>
  reminded && remindedOf === sameSince;

// A person who wrote the current words while being asked has them on the screen; a later round or a
// reminder is news to them like to anyone.
const knows = (statement: Statement, round: Round, person: string): boolean =>
  !isReminder(statement, round) &&
  person === statement.editedBy &&
  round.round === statement.editedInRound;

const askedFor = { legal: 'asked-review', approve: 'asked', second: 'asked-second' } as const;

const purposeFor = (statement: Statement, round: Round, person: string): Message['purpose'] => {
  if (isReminder(statement, round)) return 'reminded';
  return statement.askedBefore.includes(person) ? 'asked-again' : askedFor[round.purpose];
};

// The requester and the crisis group hear when nobody answers, so that someone rings.
const toldUnanswered = (statement: Statement, { people }: Round, { crisisGroup }: Plan) =>
  [...new Set([statement.requestedBy, ...crisisGroup])].filter((id) => !people.includes(id));

// Once for each lowering, to those who were asked by then and have not heard of it from the incident.
const toldLowered = ({ rounds }: Statement, { lowerings }: Incident): Message[] => {
  const last = lowerings.at(-1);
  if (!last || last.agreed.length > 0) return [];
  const asked = rounds.filter(({ from }) => from <= last.at).flatMap(({ people }) => people);
  return [...new Set(asked)]
    .filter((person) => person !== last.by && !last.told?.includes(person))
    .map((person): Message => ({ person, purpose: 'demand-lowered', round: lowerings.length }));
};

const toldLapsed = ({ lapsedAt, requestedBy, rounds }: Statement): Message[] =>
  lapsedAt ? [{ person: requestedBy, purpose: 'approval-lapsed', round: rounds.length }] : [];

const messagesOf = (statement: Statement, incident: Incident, plan: Plan): Message[] => {
  const { severity } = incident;
  const round = statement.rounds.at(-1);
  if (!round) return [];
  const people = round.people.filter((person) => !knows(statement, round, person));
  const asked = people.map(
    (person): Message => ({
      person,
      purpose: purposeFor(statement, round, person),
      severity,
      round: round.round,
      answerBy: round.until,
    }),
  );
  const told = round.everyone ? toldUnanswered(statement, round, plan) : [];
  return [
    ...toldLapsed(statement),
    ...toldLowered(statement, incident),
    ...asked,
    ...told.map(
      (person): Message => ({ person, purpose: 'unanswered', severity, round: round.round }),
    ),
  ];
};

// While a deployment changes the plan, who asked may know another one. Then the wait stands, and the sweep looks
// at it again, or the two would wake each other without a pause.
const isAskedAsNow = (statement: Statement, grounds: Grounds): boolean =>
  statement.rounds.at(-1)?.planVersion === planVersion(grounds.plan)
    ? mayWaitOn(statement, grounds)
    : nextMove(statement) === 'ask-approval';

const stillAsks = (statement: Statement, { version, round }: AskInput, grounds: Grounds): boolean =>
  statement.version === version &&
  statement.rounds.length === round &&
  isAskedAsNow(statement, grounds);

type AskDeps = Pick<
  StepDeps,
  'journal' | 'tokens' | 'notifier' | 'plan' | 'log' | 'metrics' | 'now'
> & {
  workflow: Pick<Workflow, 'wake'>;
};

/**
 * Keeps the task token and writes to those who are asked. What happened before the token was kept
 * could not use it, so the journal is read afterwards and the wait ended at once if it has moved on.
 * Nobody hears of what a freeze keeps inside.
 */
export const askApproval =
  (deps: AskDeps) =>
  async (input: AskInput): Promise<void> => {
    await deps.tokens.put(input.statementId, input.taskToken);
    const { statement, incident } = await readStatement(deps.journal, input.statementId);
    const { plan, now } = deps;
    const handovers = await readHandovers(deps.journal);
    const isOnIce = await isAskedLater(deps.journal.read, statement);
    if (!stillAsks(statement, input, { plan, incident, handovers, now: now(), isOnIce }))
      await wakeStatement(deps, input.statementId);
    else if (!isOnIce) await notify(deps, statement, messagesOf(statement, incident, plan));
  };
