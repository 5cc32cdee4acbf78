import { checkStatement } from '#domain/statement/check.ts';
import { isOpen } from '#domain/statement/status.ts';
import { checked } from '#domain/statement/version.ts';
import type { StepInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { appendTo, readStatement } from './read.ts';

/** Runs the tone rules on the current version, if it has not been checked yet. */
export const checkTone =
  (deps: Pick<StepDeps, 'journal' | 'plan' | 'rules'>) =>
  async ({ statementId }: StepInput): Promise<Record<string, never>> => {
    const { incident } = await readStatement(deps.journal, statementId);
    await appendTo(deps.journal, statementId, (statement) => {
      if (!isOpen(statement.status) || statement.check) return [];
      const findings = checkStatement(statement, incident, deps.plan, deps.rules);
      return [checked(statement, findings, incident, deps.rules.version)];
    });
    return {};
  };
