import { type MachineDefinition, machineSchema } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { groupProblems } from './state-problems.ts';

/** A definition that the local engine can't run as AWS would; the message lists every problem. */
export class DefinitionRefused extends Error {
  override name = 'DefinitionRefused';
}

const refusal = (problems: readonly string[]): DefinitionRefused =>
  new DefinitionRefused(`the state machine definition is refused:\n- ${problems.join('\n- ')}`);

/**
 * Reads a parsed Amazon States Language definition (after substitution). Throws `DefinitionRefused`,
 * which names the state and field of each problem.
 */
export const loadMachine = (definition: unknown): MachineDefinition => {
  const parsed = machineSchema.safeParse(definition);
  if (!parsed.success) throw refusal(schemaProblems(parsed.error));
  const problems = groupProblems(parsed.data, { at: '', outerVariables: new Set() });
  if (problems.length > 0) throw refusal(problems);
  return parsed.data;
};
