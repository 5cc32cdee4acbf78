import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import type { PasskeyRule } from '#domain/plan/plan.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { type SoftAuthenticator, softAuthenticator } from '#test/support/authenticator.ts';
import { createApp } from '#web/app.tsx';
import { localSignIn } from '#web/sign-in/local.tsx';
import { plan } from './plan.ts';
import { seedWaiting } from './seed.ts';
import { type TestDeps, testDeps } from './support.ts';

/** The world of a test; `begin` makes it. */
export let deps: TestDeps;
export let phone: SoftAuthenticator;
export let waiting: Awaited<ReturnType<typeof seedWaiting>>;

export const planOf = (rule: PasskeyRule) => ({ ...plan, passkey: { 1: rule, 2: rule, 3: rule } });

/** A statement that waits for Anna, who has a passkey, under a rule of the plan. */
export const begin = async (rule: PasskeyRule) => {
  deps = testDeps({ plan: planOf(rule) });
  phone = softAuthenticator(deps.origin);
  const { id, publicKey } = phone;
  await deps.journal.append(passkeysJournal, 'anna', 'anna', () =>
    ok([
      {
        type: 'registered' as const,
        data: { id, publicKey, counter: 0, rpId: 'localhost', synced: false },
        words: { name: 'Telefonen' },
      },
    ]),
  );
  waiting = await seedWaiting(deps);
};

/** Goes on with other dependencies or another statement. */
export const goOnWith = (next: { deps?: TestDeps; waiting?: typeof waiting }): void => {
  deps = next.deps ?? deps;
  waiting = next.waiting ?? waiting;
};

/** Calls the API about statements. */
export const call = async (who: string, path: string, body: unknown) => {
  const app = createApp(deps, { signIn: localSignIn(deps) });
  const cookie = `session=${await deps.sessions.create(who, deps.now())}; language=en`;
  const answer = await app.request(`${deps.origin}/api/statements/${path}`, {
    method: 'POST',
    headers: { cookie, host: new URL(deps.origin).host },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as any };
};

export const approval = (over = {}) => ({ decision: 'approve', hash: waiting.hash, ...over });
export const challengeFor = async (who = 'anna', id = waiting.id, hash = waiting.hash) =>
  (await call(who, `${id}/challenge`, { decision: 'approve', hash })).body;
export const signed = async () => {
  const { challenge, nonce } = await challengeFor();
  return phone.sign(challenge, nonce);
};
export const decide = (input: object, who = 'anna', id = waiting.id) =>
  call(who, `${id}/decision`, input);
export const statement = async (id = waiting.id) => {
  const found = await deps.journal.read(statementJournal, id);
  if (!found) throw new Error('gone');
  return found;
};
