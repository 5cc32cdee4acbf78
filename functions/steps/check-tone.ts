import type { JournalLists, StateJournal } from '#domain/journal/journal.ts';
import type { Quoting } from '#domain/journal/quoting.ts';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import { toldBy } from '#domain/statement/brief/told.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isOpen } from '#domain/statement/status.ts';
import { recordCheck } from '#domain/statement/version/write-version.ts';
import { ruleSetVersion } from '#domain/tone/rules.ts';
import type { StepInput } from '#domain/workflow/inputs.ts';
import type { StepDeps } from './deps.ts';
import { judgeVersion } from './judge-version.ts';
import { appendTo, readStatement } from './read.ts';

type CheckDeps = Pick<
  StepDeps,
  'journal' | 'plan' | 'rules' | 'judge' | 'log' | 'metrics' | 'now'
> & {
  journal: StateJournal & JournalLists & Quoting;
};

const isDue = (statement: Statement): boolean => isOpen(statement.status) && !statement.check;

/**
 * Runs the tone rules on the current version, if it has not been checked yet. Where there is a model,
 * its opinions come beside what the rules find.
 */
export const checkTone =
  (deps: CheckDeps) =>
  async ({ statementId }: StepInput): Promise<Record<string, never>> => {
    const { statement, incident } = await readStatement(deps.journal, statementId);
    const judged = isDue(statement)
      ? await judgeVersion(deps, await statementToCheck(deps, statement), incident)
      : undefined;
    let found: number | undefined;
    await appendTo(deps.journal, statementId, async (current) => {
      found = undefined;
      if (!isDue(current)) return [];
      // An opinion is about the version that was read, and no other.
      const opinion = current.version === statement.version ? judged : undefined;
      // Findings quote a comment, but nothing of it that was removed.
      const seen = await statementToCheck(deps, current);
      const findings = [
        ...checkStatement(seen, incident, deps.plan, deps.rules, deps.now()),
        ...(opinion?.findings ?? []),
      ];
      found = findings.length;
      const version = ruleSetVersion(deps.rules, incident.phase);
      const told = toldBy(current, incident, deps.plan, deps.rules);
      return [recordCheck(current, findings, incident, version, { judged: opinion?.trace, told })];
    });
    if (found !== undefined) deps.metrics.add('Findings', found);
    return {};
  };
