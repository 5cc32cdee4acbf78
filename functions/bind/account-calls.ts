import { createAccountHealths } from '#adapters/dynamodb/account-healths.ts';
import { afterSign } from '#domain/channel/account-health.ts';
import type { AccountChannel } from '#domain/channel/channel.ts';
import type { Posted, Refused, Unknown } from '#domain/publish/publisher.ts';
import type { Needs } from './outside.ts';

// How adapters are called that need an account.

/** The answer where nobody has filled in the account yet. */
export const NOT_FILLED_IN = { state: 'refused', reason: 'credentials' } as const;

/** Loads what is slow to load when it is needed first. */
export const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let loaded: Promise<Value> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
};

/** Calls an adapter that is made anew each time, with the account as it is then. */
export const caller = <Account, Port>(
  read: () => Promise<Account | undefined>,
  load: () => Promise<(account: Account) => Port | Promise<Port>>,
) => {
  const create = once(load);
  return async <Answer>(
    work: (port: Port) => Promise<Answer>,
  ): Promise<Answer | Refused | Unknown> => {
    try {
      const account = await read();
      return account === undefined ? NOT_FILLED_IN : await work(await (await create())(account));
    } catch (cause) {
      return { state: 'unknown', cause };
    }
  };
};

/** Notes how the account stands by what came of posting. That this can't be noted holds up no words. */
export const noted = async (
  { table, now }: Needs<'table' | 'now'>,
  channel: AccountChannel,
  posted: Posted,
): Promise<Posted> => {
  const isRefused = posted.state === 'refused' && posted.reason === 'credentials';
  if (posted.state !== 'published' && !isRefused) return posted;
  const healths = createAccountHealths(table);
  const note = async () => {
    const sign = isRefused ? 'refused' : 'posted';
    await healths.write(channel, afterSign(await healths.read(channel), sign, now()));
  };
  await note().catch(() => {});
  return posted;
};
