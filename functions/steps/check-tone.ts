import { checkStatement } from '#domain/statement/check.ts';
import { isOpen } from '#domain/statement/status.ts';
import { checked } from '#domain/statement/version.ts';
import { ruleSetVersion } from '#domain/tone/rules.ts';
import type { StepInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { appendTo, readStatement } from './read.ts';

/** Runs the tone rules on the current version, if it has not been checked yet. */
export const checkTone =
  (deps: Pick<StepDeps, 'journal' | 'plan' | 'rules' | 'metrics'>) =>
  async ({ statementId }: StepInput): Promise<Record<string, never>> => {
    const { incident } = await readStatement(deps.journal, statementId);
    let found: number | undefined;
    await appendTo(deps.journal, statementId, (statement) => {
      found = undefined;
      if (!isOpen(statement.status) || statement.check) return [];
      const findings = checkStatement(statement, incident, deps.plan, deps.rules);
      found = findings.length;
      return [checked(statement, findings, incident, ruleSetVersion(deps.rules, incident.phase))];
    });
    if (found !== undefined) deps.metrics.add('Findings', found);
    return {};
  };
