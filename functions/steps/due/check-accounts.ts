import { type AccountHealths, afterSign, isToBeAsked } from '#domain/channel/account-health.ts';
import { Channel, takesAccount } from '#domain/channel/channel.ts';
import { errorName } from '#domain/observe/log.ts';
import type { PostKeepers } from '#domain/publish/publisher.ts';
import type { StepDeps } from '../deps.ts';

export interface AccountCheckDeps extends Pick<StepDeps, 'log' | 'metrics' | 'now'> {
  postKeepers: PostKeepers;
  accountHealths: AccountHealths;
}

/**
 * Asks each account that was not asked for an hour whether it still works, before words depend on it. Where
 * the channel can't be reached nothing is known, and it is asked again in a minute.
 */
export const checkAccounts = async (deps: AccountCheckDeps): Promise<void> => {
  const { postKeepers, accountHealths, log, metrics, now } = deps;
  const check = async (channel: Channel): Promise<void> => {
    const ask = postKeepers[channel]?.checkAccount;
    if (!ask || !takesAccount(channel)) return;
    try {
      const before = await accountHealths.read(channel);
      if (!isToBeAsked(before, now())) return;
      const { state } = await ask();
      if (state === 'unknown') return;
      await accountHealths.write(channel, afterSign(before, state, now()));
      if (state === 'accepted') return;
      log.warn('ACCOUNT_REFUSED', { channel });
      metrics.add('ChannelFailures', 1, { channel });
    } catch (error) {
      log.warn('ACCOUNT_UNCHECKED', { channel, error: errorName(error) });
    }
  };
  await Promise.all(Channel.options.map(check));
};
