import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { BlueskyAccount } from '#domain/channel/accounts.ts';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import type { TokenStore } from '#domain/publish/token-store.ts';
import { hashOf } from '#domain/values/canonical.ts';
import type { Answer } from '../http/ask.ts';
import { errorIn, refusalOf, xrpc } from './xrpc.ts';

// Who finds the lock taken looks again so often whether the other is done.
const LOOK_AGAIN_MS = 200;

/** A session: the account's id, a token for two hours, and one that renews it for 90 days. */
const Session = z.object({ did: z.string(), accessJwt: z.string(), refreshJwt: z.string() });
export type Session = z.infer<typeof Session>;

// `account`: a hash of the account that it was opened for, since its password may have been changed.
const Stored = Session.extend({ account: z.string() });

/** A session to work with, or why there is none. */
export type Opened = { state: 'open'; session: Session } | Refused | Unknown;

/** What sessions are opened with. */
export interface SessionDeps {
  account: BlueskyAccount;
  tokens: TokenStore;
  now: () => Date;
}

/**
 * Sessions are kept, since signing in is limited to 30 times in 5 minutes and renewing is not. A session is
 * renewed, or opened anew, by one at a time.
 */
export interface Sessions {
  current(signal: AbortSignal): Promise<Opened>;
  /** Another session than the one that turned out to be stale. */
  insteadOf(stale: Session, signal: AbortSignal): Promise<Opened>;
}

const openedBy = async ({ account, tokens }: SessionDeps, answer: Answer): Promise<Opened> => {
  const session = Session.safeParse(answer.body).data;
  if (answer.status !== 200 || !session) {
    const refusal = refusalOf(answer);
    // What was refused here are no words.
    return 'reason' in refusal && refusal.reason === 'refused-content'
      ? { state: 'refused', reason: 'credentials' }
      : refusal;
  }
  await tokens.write({ ...session, account: hashOf(account) });
  return { state: 'open', session };
};

const signIn = async (deps: SessionDeps, signal: AbortSignal): Promise<Opened> => {
  const { identifier, password, service } = deps.account;
  const method = 'com.atproto.server.createSession';
  const input = { identifier, password };
  const answer = await xrpc(
    { service, now: deps.now },
    { method, input, isProcedure: true, signal },
  );
  return openedBy(deps, answer);
};

// Without a body: with one, even an empty object, the server refuses.
const renew = async (
  deps: SessionDeps,
  { refreshJwt }: Session,
  signal: AbortSignal,
): Promise<Opened> => {
  const { service } = deps.account;
  const method = 'com.atproto.server.refreshSession';
  const call = { method, isProcedure: true, token: refreshJwt, signal };
  const answer = await xrpc({ service, now: deps.now }, call);
  const isOver = answer.status < 500 && answer.status !== 429 && errorIn(answer) !== undefined;
  return isOver ? signIn(deps, signal) : openedBy(deps, answer);
};

const kept = async ({ account, tokens }: SessionDeps): Promise<Session | undefined> => {
  const stored = Stored.safeParse(await tokens.read()).data;
  return stored?.account === hashOf(account) ? stored : undefined;
};

const other = async (
  deps: SessionDeps,
  stale: Session | undefined,
): Promise<Session | undefined> => {
  const session = await kept(deps);
  return session?.accessJwt === stale?.accessJwt ? undefined : session;
};

const underLock = async (
  deps: SessionDeps,
  stale: Session | undefined,
  signal: AbortSignal,
): Promise<Opened> => {
  for (;;) {
    const release = await deps.tokens.lock(deps.now());
    try {
      const session = await other(deps, stale);
      if (session) return { state: 'open', session };
      if (release) return await (stale ? renew(deps, stale, signal) : signIn(deps, signal));
    } finally {
      await release?.();
    }
    await wait(LOOK_AGAIN_MS, undefined, { signal });
  }
};

/** The sessions of one account. What they call throws where no answer came in time. */
export const createSessions = (deps: SessionDeps): Sessions => ({
  current: async (signal) => {
    const session = await kept(deps);
    return session ? { state: 'open', session } : underLock(deps, undefined, signal);
  },
  insteadOf: (stale, signal) => underLock(deps, stale, signal),
});
