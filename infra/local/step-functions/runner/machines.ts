import { createHash } from 'node:crypto';
import { DefinitionRefused, loadMachine } from '../definition/load.ts';
import type { MachineDefinition, States } from '../definition/schema.ts';
import type { ExecutionStore } from '../store/store.ts';

/** The definitions that executions run under: today's, and earlier ones of executions that still run. */
export interface Machines {
  readonly current: { id: string; text: string; machine: MachineDefinition };
  /** Stores today's definition; needed before the first execution refers to it. */
  keepCurrent(): Promise<void>;
  /** Throws `DefinitionRefused` when the definition is not stored or can no longer be run. */
  find(id: string): Promise<MachineDefinition>;
}

/** Where definitions are kept, and the functions that their Tasks may name. */
export interface MachinesDeps {
  store: Pick<ExecutionStore, 'saveDefinition' | 'loadDefinition'>;
  functionNames: ReadonlySet<string>;
}

const refuseUnknownFunctions = (states: States, known: ReadonlySet<string>): void => {
  for (const [name, state] of Object.entries(states)) {
    if (state.Type === 'Map') refuseUnknownFunctions(state.ItemProcessor.States, known);
    if (state.Type !== 'Task') continue;
    const { FunctionName } = state.Arguments;
    if (FunctionName.startsWith('{%') || known.has(FunctionName)) continue;
    throw new DefinitionRefused(
      `States.${name}.Arguments.FunctionName: there is no ${FunctionName}`,
    );
  }
};

const loadStored = async (store: MachinesDeps['store'], id: string): Promise<MachineDefinition> => {
  const text = await store.loadDefinition(id);
  if (text === undefined) throw new DefinitionRefused(`the definition ${id} is not stored`);
  return loadMachine(JSON.parse(text));
};

/**
 * Loads today's definition. Throws `DefinitionRefused`, also for a task that names a function that does
 * not exist.
 */
export const createMachines = (
  { store, functionNames }: MachinesDeps,
  definition: unknown,
): Machines => {
  const machine = loadMachine(definition);
  refuseUnknownFunctions(machine.States, functionNames);
  const text = JSON.stringify(definition);
  const id = createHash('sha256').update(text).digest('hex');
  const known = new Map([[id, machine]]);
  let kept: Promise<void> | undefined;
  return {
    current: { id, text, machine },
    keepCurrent: () => {
      kept ??= store.saveDefinition(id, text).catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      return kept;
    },
    find: async (wanted) => {
      const found = known.get(wanted) ?? (await loadStored(store, wanted));
      known.set(wanted, found);
      return found;
    },
  };
};
