import { createHash } from 'node:crypto';
import { DefinitionError, loadMachine } from './definition/load.ts';
import type { MachineDefinition, States } from './definition/schema.ts';
import type { ExecutionStore } from './store.ts';

/** The definitions that executions run under: today's, and earlier ones of executions that still run. */
export interface Machines {
  readonly current: { id: string; text: string; machine: MachineDefinition };
  /** Stores today's definition; needed before the first execution refers to it. */
  keepCurrent(): Promise<void>;
  /** @throws DefinitionError when the definition is not stored or can no longer be run */
  find(id: string): Promise<MachineDefinition>;
}

/**
 * Loads today's definition.
 * @throws DefinitionError also for a task that names a function which is not there
 */
export function createMachines(
  definition: unknown,
  functionNames: ReadonlySet<string>,
  store: ExecutionStore,
): Machines {
  const machine = loadMachine(definition);
  refuseUnknownFunctions(machine.States, functionNames);
  const text = JSON.stringify(definition);
  const id = createHash('sha256').update(text).digest('hex');
  const known = new Map([[id, machine]]);
  let kept: Promise<void> | undefined;
  return {
    current: { id, text, machine },
    keepCurrent() {
      kept ??= store.saveDefinition(id, text).catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
      return kept;
    },
    async find(wanted) {
      const found = known.get(wanted) ?? (await loadStored(store, wanted));
      known.set(wanted, found);
      return found;
    },
  };
}

async function loadStored(store: ExecutionStore, id: string): Promise<MachineDefinition> {
  const text = await store.loadDefinition(id);
  if (text === undefined) throw new DefinitionError(`the definition ${id} is not stored`);
  return loadMachine(JSON.parse(text));
}

function refuseUnknownFunctions(states: States, known: ReadonlySet<string>): void {
  for (const [name, state] of Object.entries(states)) {
    if (state.Type === 'Map') refuseUnknownFunctions(state.ItemProcessor.States, known);
    if (state.Type !== 'Task') continue;
    const { FunctionName } = state.Arguments;
    if (FunctionName.startsWith('{%') || known.has(FunctionName)) continue;
    throw new DefinitionError(`States.${name}.Arguments.FunctionName: there is no ${FunctionName}`);
  }
}
