import { isStillLower } from '../incident/lowering.ts';
import type { Plan } from '../plan/plan.ts';
import { type AskedAnyLevel, type DemandingIncident, isSettled } from './demand.ts';

/**
 * Why someone's approval of a statement does not count alone: they wrote in its words since these were last drafted from
 * facts alone, for that may still stand there (`wrote`), their request for changes dictated words that stand there
 * (`dictated`), or they lowered what it demands (`lowered`; `asked-to-lower` as long as others must agree) or agreed to
 * that (`agreed`).
 */
export type Dependence = 'wrote' | 'dictated' | 'lowered' | 'asked-to-lower' | 'agreed';

interface Dependent {
  by: string;
  why: Dependence;
}

type Authored = AskedAnyLevel & {
  requestedAt: string;
  editedBy?: string | undefined;
  editors: readonly string[];
  dictators: readonly string[];
};

interface Grounds {
  incident: DemandingIncident;
  plan: Plan;
}

const authorsOf = ({ editors, editedBy, dictators }: Authored): Dependent[] => [
  ...[...editors, ...(editedBy ? [editedBy] : [])].map((by) => ({ by, why: 'wrote' as const })),
  ...dictators.map((by) => ({ by, why: 'dictated' as const })),
];

// What was raised again is demanded anyway.
const lowerersOf = (statement: Authored, { incident, plan }: Grounds): Dependent[] =>
  incident.lowerings
    .filter((lowering) => isStillLower(lowering, incident))
    .flatMap((lowering) => {
      const isOpen = !isSettled(lowering, incident, plan, statement);
      const lowered = { ...lowering, why: isOpen ? 'asked-to-lower' : 'lowered' } as const;
      const agreed = lowering.agreed.map((one) => ({ ...one, why: 'agreed' as const }));
      return [lowered, ...agreed].filter(({ at }) => isOpen || at >= statement.requestedAt);
    });

const dependents = (statement: Authored, grounds: Grounds): Dependent[] => [
  ...authorsOf(statement),
  ...lowerersOf(statement, grounds),
];

/** Those whose approval of a statement does not count alone. */
export const dependentOn = (statement: Authored, grounds: Grounds): string[] => [
  ...new Set(dependents(statement, grounds).map(({ by }) => by)),
];

/** Why the approval of a statement by this person does not count alone; empty where it does. */
export const dependencesOf = (
  person: string,
  statement: Authored,
  grounds: Grounds,
): Dependence[] => [
  ...new Set(
    dependents(statement, grounds)
      .filter(({ by }) => by === person)
      .map(({ why }) => why),
  ),
];
