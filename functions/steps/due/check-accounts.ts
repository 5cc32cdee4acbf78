import {
  type AccountHealth,
  type AccountHealths,
  type AccountPlace,
  afterSign,
  isToBeAsked,
} from '#domain/channel/account-health.ts';
import { Channel, takesAccount } from '#domain/channel/channel.ts';
import { errorName } from '#domain/observe/log.ts';
import type { AccountAnswer, PostKeepers } from '#domain/publish/publisher.ts';
import type { ChatTellers } from '#domain/staff/staff-chat.ts';
import type { StepDeps } from '../deps.ts';
import { type ExpiryDeps, tellOfExpiry } from './tell-of-expiry.ts';

export interface AccountCheckDeps extends ExpiryDeps, Pick<StepDeps, 'metrics'> {
  postKeepers: PostKeepers;
  chatTellers: ChatTellers;
  accountHealths: AccountHealths;
}

/** How an account is asked whether it works. */
type Ask = () => Promise<AccountAnswer>;

// When it ends is said at each look, or it does not end.
const healthAfter = (before: AccountHealth | undefined, answer: AccountAnswer, now: Date) => {
  const { state, recipients, expiresAt } = answer;
  if (state === 'unknown') return undefined;
  const { expiresAt: _, ...after } = afterSign(before, state, now, recipients);
  return { ...after, ...(expiresAt !== undefined && { expiresAt }) };
};

const check = async (deps: AccountCheckDeps, place: AccountPlace, ask: Ask): Promise<void> => {
  const { accountHealths, log, metrics, now } = deps;
  try {
    const before = await accountHealths.read(place);
    if (!isToBeAsked(before, now())) return;
    const health = healthAfter(before, await ask(), now());
    if (!health) return;
    await accountHealths.write(place, health);
    await tellOfExpiry(deps, place, health);
    if (health.works) return;
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
