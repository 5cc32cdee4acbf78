import * as z from 'zod';
import { personIn } from '#domain/plan/plan.ts';
import { Line } from '#domain/values/text.ts';
import { beginRegistration, registerPasskey, revokePasskey } from '../actions/passkeys.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { notFound } from '../page/error-pages.tsx';
import { redirectDone } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import { problem } from '../problem.ts';
import type { View } from '../view/view.ts';
import { respondWithAccount } from './account-page.tsx';
import { deviceWords } from './device-words.ts';

const MAX_NAME = 60;
const PasskeyInput = z.object({
  name: Line(MAX_NAME),
  passkey: z.object({ challenge: z.string(), answer: z.unknown() }),
});

/** `POST /account/passkeys/options`, for passkey.js: the options for the browser's new passkey. */
export const submitPasskeyOptions: PageHandler = async (deps, { me }, context) => {
  const begun = await beginRegistration(deps, me, context.get('session'));
  return begun.ok
    ? context.json(begun.value)
    : problem(context, refusalStatus(begun.refusal), { type: begun.refusal.type });
};

const jsonIn = (values: Values, name: string): unknown => {
  try {
    return JSON.parse(one(values, name));
  } catch {
    return undefined;
  }
};

const nameIn = (values: Values, view: View, userAgent: string | undefined): string =>
  optional(values, 'name') ?? deviceWords(view, userAgent);

/** `POST /account/passkeys`: registers the passkey that the browser made. */
export const submitPasskey: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const name = nameIn(values, view, context.req.header('user-agent'));
  const input = { name, passkey: jsonIn(values, 'passkey') };
  const parsed = parseForm(PasskeyInput, input, values, view.t);
  if (!parsed.ok) return respondWithAccount(deps, view, context, parsed.form, 422);
  const registration = { name: parsed.value.name, ...parsed.value.passkey };
  const session = context.get('session');
  const registered = await attempt(registerPasskey(deps, view.me, session, registration));
  if (registered.ok) return redirectDone(context, '/account', 'passkey-registered');
  const { refusal } = registered;
  const form = refusedForm(values, refusalWords(refusal, view));
  return respondWithAccount(deps, view, context, form, refusalStatus(refusal));
};

/** `POST /account/passkeys/revoke`: one's own, or as an admin that of another person. */
export const submitRevocation: PageHandler = async (deps, view, context) => {
  const values = await readForm(context);
  const owner = personIn(deps.plan, one(values, 'owner'));
  if (!owner) return notFound(view, context);
  const revoked = await revokePasskey(deps, view.me, owner, one(values, 'key'));
  if (!revoked.ok && revoked.refusal.type === 'forbidden') return notFound(view, context);
  const back = owner.id === view.me.id ? '/account' : '/account/passkeys';
  return redirectDone(context, back, 'passkey-revoked');
};
