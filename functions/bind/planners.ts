import type { MastodonAccount } from '#domain/channel/accounts.ts';
import type { BufferAccount, PostizAccount } from '#domain/channel/planner-accounts.ts';
import type { GetPicture } from '#domain/planned/picture.ts';
import type { Planner, Planners } from '#domain/planned/planner.ts';
import type { Needs } from './outside.ts';

type PlannerNeeds = Needs<'accounts' | 'plannerAccounts' | 'now'>;

// All requests of one call of a planner: listing, asking and reading back end within a run of `due`.
const CALL_MS = 6_000;

// An adapter is imported when it is needed: there is mostly no crisis. What it has found out stays known as
// long as the account is the same.
const lasting = <Account extends object>(
  load: () => Promise<(account: Account) => Planner>,
): ((account: Account | undefined) => Promise<Planner | undefined>) => {
  const made = new WeakMap<Account, Planner>();
  return async (account) => {
    if (!account) return undefined;
    const planner = made.get(account) ?? (await load())(account);
    made.set(account, planner);
    return planner;
  };
};

/** Gets the pictures of posts in other planners. */
export const getPicture =
  ({ mayReach }: Needs<'mayReach'>): GetPicture =>
  async (url) => {
    const { createGetPicture } = await import('#adapters/planners/pictures/get-picture.ts');
    return createGetPicture({ mayReach, callMs: CALL_MS })(url);
  };

/** The other planners that Talan has an account for: an account that posts also reaches what is scheduled. */
export const planners = ({ accounts, plannerAccounts, now }: PlannerNeeds): Planners => {
  const rest = { now, callMs: CALL_MS };
  const mastodon = lasting<MastodonAccount>(async () => {
    const { createMastodonPlanner } = await import(
      '#adapters/planners/mastodon/mastodon-planner.ts'
    );
    return (account) => createMastodonPlanner({ account, ...rest });
  });
  const buffer = lasting<BufferAccount>(async () => {
    const { createBufferPlanner } = await import('#adapters/planners/buffer/buffer-planner.ts');
    return (account) => createBufferPlanner({ account, ...rest });
  });
  const postiz = lasting<PostizAccount>(async () => {
    const { createPostizPlanner } = await import('#adapters/planners/postiz/postiz-planner.ts');
    return (account) => createPostizPlanner({ account, ...rest });
  });
  return async () => {
    const known = await plannerAccounts();
    const [forMastodon, forBuffer, forPostiz] = await Promise.all([
      mastodon(await accounts.mastodon?.()),
      buffer(known.buffer),
      postiz(known.postiz),
    ]);
    return {
      ...(forMastodon && { mastodon: forMastodon }),
      ...(forBuffer && { buffer: forBuffer }),
      ...(forPostiz && { postiz: forPostiz }),
    };
  };
};
