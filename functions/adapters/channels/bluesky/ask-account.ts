import type { Asked } from '#domain/source/source.ts';
import { failed } from './heard-post.ts';
import { inTurn, type Turn, type TurnDeps } from './turn.ts';

/** Asks something as the account; without a session, or an answer in time, it is not answered. */
export const askAccount = async (
  deps: TurnDeps,
  work: (turn: Turn) => Promise<Asked>,
): Promise<Asked> => {
  const asked = await inTurn(deps, work);
  return asked.state === 'refused' || asked.state === 'unknown' ? failed(asked) : asked;
};
