import { ok, type Result, refuse } from '../values/result.ts';
import type { PasskeysEvent } from './events/passkeys-events.ts';
import type { Passkey, Passkeys } from './passkeys.ts';

const MAX_KEYS = 10;

/** Port: verifies that an authenticator made a key for us, just now, with its person verified. */
export interface PasskeyRegistrar {
  /** Undefined when the answer is not what was asked for. */
  verify(
    answer: unknown,
    expected: { challenge: string; origin: string; rpId: string },
  ): Promise<Omit<Passkey, 'name' | 'registeredAt' | 'usedAt'> | undefined>;
}

/** Why a passkey was not registered or revoked. */
export type PasskeyRefusal =
  | { type: 'not-fresh' }
  | { type: 'passkey-not-made' }
  | { type: 'too-many-passkeys' }
  | { type: 'passkey-unknown' }
  | { type: 'no-passkey' };

/** What registering a key does; a key that is registered already is not registered again. */
export const register = (
  state: Passkeys | undefined,
  data: Extract<PasskeysEvent, { type: 'registered' }>['data'],
  name: string,
): Result<PasskeysEvent[], PasskeyRefusal> => {
  const keys = state?.keys ?? [];
  if (keys.some(({ id }) => id === data.id)) return ok([]);
  if (keys.length >= MAX_KEYS) return refuse({ type: 'too-many-passkeys' });
  return ok([{ type: 'registered', data, words: { name } }]);
};

/** What revoking a key does. */
export const revoke = (
  state: Passkeys | undefined,
  id: string,
): Result<PasskeysEvent[], PasskeyRefusal> =>
  state?.keys.some((key) => key.id === id)
    ? ok([{ type: 'revoked', data: { id } }])
    : refuse({ type: 'passkey-unknown' });
