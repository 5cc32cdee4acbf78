import type { Unknown } from '#domain/publish/publisher.ts';
import type { Answer } from '../http/ask.ts';
import { createSessions, type Opened, type SessionDeps } from './sessions.ts';
import { type Call, isStale, xrpc } from './xrpc.ts';

/** The account to post as. `callMs`: how long one call of the publisher may take, in milliseconds. */
export interface TurnDeps extends SessionDeps {
  callMs: number;
}

/** Why there is no session. */
export type NotOpen = Exclude<Opened, { state: 'open' }>;

type Asked = Omit<Call, 'signal' | 'token'>;

/** One call of the publisher. Its requests throw where no answer comes in time. */
export interface Turn {
  /** Id of the account. */
  did: string;
  /** A request that needs no session. */
  ask: (call: Asked) => Promise<Answer>;
  /** A request with the session, which is renewed once if it turns out to be stale. */
  asOwner: (call: Asked) => Promise<Answer | NotOpen>;
}

/** Does one call of the publisher: all its requests together take no longer than `callMs`. */
export const inTurn = async <Result>(
  deps: TurnDeps,
  work: (turn: Turn) => Promise<Result>,
): Promise<Result | NotOpen | Unknown> => {
  const signal = AbortSignal.timeout(deps.callMs);
  const sessions = createSessions(deps);
  const server = { service: deps.account.service, now: deps.now };
  try {
    const opened = await sessions.current(signal);
    if (opened.state !== 'open') return opened;
    const { did, accessJwt: token } = opened.session;
    return await work({
      did,
      ask: (call) => xrpc(server, { ...call, signal }),
      asOwner: async (call) => {
        const answer = await xrpc(server, { ...call, token, signal });
        if (!isStale(answer)) return answer;
        const renewed = await sessions.insteadOf(opened.session, signal);
        if (renewed.state !== 'open') return renewed;
        return xrpc(server, { ...call, token: renewed.session.accessJwt, signal });
      },
    });
  } catch (cause) {
    return { state: 'unknown', cause };
  }
};
