import {
  type AccountHealths,
  type AccountSign,
  afterSign,
} from '#domain/channel/account-health.ts';
import { NEWSROOM } from '#domain/channel/channel.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface NewsroomWritingDeps extends Pick<StepDeps, 'metrics' | 'now'> {
  accountHealths: AccountHealths;
}

const note = async (
  { accountHealths, now }: NewsroomWritingDeps,
  sign: Exclude<AccountSign, 'posted'>,
): Promise<void> => {
  const before = await accountHealths.read(NEWSROOM);
  const after = afterSign(before, sign, now());
  if ((before?.works ?? true) !== after.works) await accountHealths.write(NEWSROOM, after);
};

/** A handler that writes pages of the newsroom: where that fails the alarm and the desk say so, until it works again. */
export const writesNewsroom =
  (deps: NewsroomWritingDeps, handler: DueHandler): DueHandler =>
  async (item) => {
    try {
      const again = await handler(item);
      await note(deps, 'accepted');
      return again;
    } catch (error) {
      deps.metrics.add('ChannelFailures', 1, { channel: NEWSROOM });
      await note(deps, 'refused');
      throw error;
    }
  };
