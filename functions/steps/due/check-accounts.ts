import {
  type AccountHealths,
  type AccountPlace,
  afterSign,
  isToBeAsked,
} from '#domain/channel/account-health.ts';
import { Channel, takesAccount } from '#domain/channel/channel.ts';
import { errorName } from '#domain/observe/log.ts';
import type { PostKeepers } from '#domain/publish/publisher.ts';
import type { ChatTellers } from '#domain/staff/staff-chat.ts';
import type { StepDeps } from '../deps.ts';

export interface AccountCheckDeps extends Pick<StepDeps, 'log' | 'metrics' | 'now'> {
  postKeepers: PostKeepers;
  chatTellers: ChatTellers;
  accountHealths: AccountHealths;
}

/** How an account is asked whether it works. */
type Ask = () => Promise<{ state: 'accepted' | 'refused' | 'unknown' }>;

const check = async (deps: AccountCheckDeps, place: AccountPlace, ask: Ask): Promise<void> => {
  const { accountHealths, log, metrics, now } = deps;
  try {
    const before = await accountHealths.read(place);
    if (!isToBeAsked(before, now())) return;
    const { state } = await ask();
    if (state === 'unknown') return;
    await accountHealths.write(place, afterSign(before, state, now()));
    if (state === 'accepted') return;
    log.warn('ACCOUNT_REFUSED', { channel: place });
    metrics.add('ChannelFailures', 1, { channel: place });
  } catch (error) {
    log.warn('ACCOUNT_UNCHECKED', { channel: place, error: errorName(error) });
  }
};

const chatChecks = async (deps: AccountCheckDeps): Promise<Promise<void>[]> => {
  try {
    const chats = await deps.chatTellers();
    return chats.flatMap(({ chat, teller: { checkAccount } }) =>
      checkAccount ? [check(deps, chat, checkAccount)] : [],
    );
  } catch (error) {
    deps.log.warn('ACCOUNT_UNCHECKED', { channel: 'chats', error: errorName(error) });
    return [];
  }
};

/**
 * Asks each account that was not asked for an hour whether it still works, before words depend on it. Where
 * the channel can't be reached nothing is known, and it is asked again in a minute.
 */
export const checkAccounts = async (deps: AccountCheckDeps): Promise<void> => {
  const channels = Channel.options.flatMap((channel) => {
    const ask = deps.postKeepers[channel]?.checkAccount;
    return ask && takesAccount(channel) ? [check(deps, channel, ask)] : [];
  });
  await Promise.all([...channels, ...(await chatChecks(deps))]);
};
