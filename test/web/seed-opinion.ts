import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '#web/deps.ts';
import { write } from './seed.ts';

/** A model's opinion beside the findings of a statement. */
export const seedOpinion = async (deps: WebDeps, id: string): Promise<void> => {
  const { version = 0, check } = (await deps.journal.read(statementJournal, id)) ?? {};
  if (!check) throw new Error('Nothing was checked');
  const opinion = {
    channel: 'newsroom',
    rule: 'judge-defensive',
    severity: 'warn',
    start: 0,
    end: 3,
    params: { found: 'Vi ', why: 'Låter avvisande.' },
  } as const;
  const { basis } = check;
  await write(deps, id, 'talan', {
    type: 'checked',
    data: { version, ruleSetVersion: check.ruleSetVersion, blocking: 1, warnings: 2 },
    words: { findings: [...check.findings, opinion], basis },
  });
};
