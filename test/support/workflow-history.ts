import type { HistoryEvent } from '#local/step-functions/execution/history-event.ts';
import { readDefinition } from '#local/workflow/workflow-engine.ts';

interface StateDefinition {
  Type: string;
  Next?: string;
  End?: boolean;
  Default?: string;
  Choices?: { Next: string }[];
  Catch?: { ErrorEquals: string[]; Next: string }[];
  ItemProcessor?: { StartAt: string; States: Record<string, StateDefinition> };
  [field: string]: unknown;
}

const statesOf = (states: Record<string, StateDefinition>): [string, StateDefinition][] =>
  Object.entries(states).flatMap(([name, state]): [string, StateDefinition][] => [
    [name, state],
    ...(state.ItemProcessor ? statesOf(state.ItemProcessor.States) : []),
  ]);

/** All states of the definition with their names, those inside the Map as well. */
export const definedStates = (): [string, StateDefinition][] => {
  const definition = readDefinition() as { States: Record<string, StateDefinition> };
  return statesOf(definition.States);
};

/** Every way out of every state: by its rule, its end, or by catching an error. */
export const definedBranches = (): string[] =>
  definedStates().flatMap(([name, state]) => [
    ...(state.Choices ?? []).map(({ Next }) => `${name} -> ${Next}`),
    ...(state.Default ? [`${name} -> ${state.Default}`] : []),
    ...(state.Next ? [`${name} -> ${state.Next}`] : []),
    ...(state.End ? [`${name} -> end`] : []),
    ...(state.Catch ?? []).map(({ ErrorEquals: [error], Next }) =>
      error === 'States.Timeout' ? `${name} ~timeout~> ${Next}` : `${name} ~error~> ${Next}`,
    ),
  ]);

const nameIn = (event: HistoryEvent, details: string): string | undefined => {
  const name = event.details[details]?.['name'];
  return typeof name === 'string' ? name : undefined;
};

/** States that were entered, in order. */
export const enteredIn = (events: readonly HistoryEvent[]): string[] =>
  events.flatMap((event) => nameIn(event, 'stateEnteredEventDetails') ?? []);

const arrow = (before: HistoryEvent | undefined): string => {
  if (before?.type.endsWith('TimedOut')) return '~timeout~>';
  return before?.type.endsWith('Failed') ? '~error~>' : '->';
};

// Of the events of one line of control each names the one before it, so lines that run at once in a
// Map are told apart.
const branchAfter = (exit: HistoryEvent, events: readonly HistoryEvent[]): string => {
  const before = events.find(({ id }) => id === exit.previousEventId);
  const next = events.find(
    (event) => event.previousEventId === exit.id && event.type.endsWith('StateEntered'),
  );
  const to = (next && nameIn(next, 'stateEnteredEventDetails')) ?? 'end';
  return `${nameIn(exit, 'stateExitedEventDetails')} ${arrow(before)} ${to}`;
};

/** The ways out of states that were taken. */
export const branchesIn = (events: readonly HistoryEvent[]): string[] =>
  events
    .filter((event) => event.type.endsWith('StateExited'))
    .map((event) => branchAfter(event, events));
