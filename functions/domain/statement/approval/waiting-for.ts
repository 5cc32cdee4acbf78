import type { Purpose } from '../../plan/clearance.ts';
import type { Statement } from '../statement.ts';
import { isWaiting } from '../status.ts';

/** What a statement waits for, and from whom until when; nobody where the next round is to begin. */
export interface WaitingFor {
  purpose: Purpose;
  people: string[];
  until?: string;
}

/** Whose answer a statement waits for, if it waits. */
export const waitingFor = ({
  status,
  rounds,
  clearances,
}: Pick<Statement, 'status' | 'rounds' | 'clearances'>): WaitingFor | undefined => {
  const round = rounds.at(-1);
  if (!isWaiting(status) || !round) return undefined;
  const { purpose, until } = round;
  const last = clearances.at(-1);
  const [next] = last && last.at >= round.from ? last.missing : [];
  if (next && next !== purpose) return { purpose: next, people: [] };
  const people = round.people.filter((id) => !clearances.some(({ by }) => by === id));
  return { purpose, people, until };
};
