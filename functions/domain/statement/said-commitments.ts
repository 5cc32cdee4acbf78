import { wordingHash } from '../incident/fact.ts';
import type { Incident } from '../incident/incident.ts';
import type { Statement } from './statement.ts';
import { isOut } from './supersede.ts';

/** The commitments of an incident that words which are out tell, as they read now. */
export const saidCommitments = (
  { commitments }: Pick<Incident, 'commitments'>,
  statements: readonly Pick<Statement, 'status' | 'outAt' | 'check'>[],
): string[] => {
  const told = new Set(
    statements.filter(isOut).flatMap(({ check }) => check?.basis.told?.commitments ?? []),
  );
  return commitments.filter((each) => told.has(wordingHash(each)));
};
