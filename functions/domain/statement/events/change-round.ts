import type { Round } from '../answers.ts';
import type { Statement } from '../statement.ts';

/** The statement with one of its rounds changed. */
export const changeRound = (
  state: Statement,
  round: number,
  change: Partial<Round>,
): Statement => ({
  ...state,
  rounds: state.rounds.map((item) => (item.round === round ? { ...item, ...change } : item)),
});
