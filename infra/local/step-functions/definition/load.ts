import { meaningProblems, schemaProblems } from './problems.ts';
import { type MachineDefinition, machineSchema } from './schema.ts';

/** A definition that the local engine can't run as AWS would; the message lists every problem. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
}

/**
 * Reads a parsed Amazon States Language definition (after substitution).
 * @throws DefinitionError naming state and field of everything that is wrong or not supported
 */
export function loadMachine(definition: unknown): MachineDefinition {
  const parsed = machineSchema.safeParse(definition);
  if (!parsed.success) throw refused(schemaProblems(parsed.error));
  const problems = meaningProblems(parsed.data);
  if (problems.length > 0) throw refused(problems);
  return parsed.data;
}

function refused(problems: string[]): DefinitionError {
  return new DefinitionError(
    `the state machine definition is refused:\n- ${problems.join('\n- ')}`,
  );
}
