import * as z from 'zod';
import type { Person, Plan } from '../plan/plan.ts';
import type { Result } from '../values/result.ts';

/** What an identity provider has verified of someone who signed in there. */
export interface Identity {
  /** What the provider calls them; the same at each sign-in. */
  subject: string;
  /** Only when the provider says that it is theirs. */
  verifiedEmail: string | undefined;
  /** Roles that the provider confirms; undefined where it is not asked about roles. */
  roles: readonly string[] | undefined;
  /** Whether the provider is the organisation's own, and says that they are no guest there. */
  isMember: boolean;
  /** When they proved who they are, ISO 8601. */
  signedInAt: string;
}

/** The claim by which an organisation's own provider says that someone is a member, no guest, and its value then. */
export interface MemberClaim {
  name: string;
  value: string;
}

const isConfirmed = (person: Person, roles: Identity['roles']): boolean =>
  roles === undefined || person.roles.every((role) => roles.includes(role));

/** Whether two addresses are one, however they are spelled. */
export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * The one person of the plan with the verified address, provided that the identity provider confirms
 * every role that the plan gives them. Two people with one address are nobody.
 */
export const personBehind = (
  plan: Plan,
  { verifiedEmail, roles }: Identity,
): Person | undefined => {
  const [person, other] = plan.people.filter(
    ({ email }) => verifiedEmail !== undefined && sameAddress(email, verifiedEmail),
  );
  return person && !other && isConfirmed(person, roles) ? person : undefined;
};

/** A sign-in under way: what its answer is held against, and where it leads. */
export const SignInAttempt = z.object({
  nonce: z.string(),
  verifier: z.string(),
  /** Whether the person must prove anew who they are, even if the provider still knows them. */
  fresh: z.boolean(),
  next: z.string(),
});
export type SignInAttempt = z.infer<typeof SignInAttempt>;

/**
 * Port: sign-ins under way, by their state parameter. Each is bound to the browser that began it, can
 * be taken once, and lasts some minutes.
 */
export interface SignInAttempts {
  put(state: string, browser: string, attempt: SignInAttempt, now: Date): Promise<void>;
  /** Undefined when it does not exist, belongs to another browser, or was taken before. */
  take(state: string, browser: string, now: Date): Promise<SignInAttempt | undefined>;
}

/** Why nobody is signed in: the answer can't be trusted, or the provider could not be reached. */
export type SignInRefusal = { type: 'refused' } | { type: 'unavailable' };

/** Port: the identity provider, by OpenID Connect with authorization code and PKCE. */
export interface IdentityProvider {
  /** Where to send the browser, and what to hold the answer against. */
  begin(wish: {
    fresh: boolean;
  }): Promise<
    Result<{ url: string; state: string; nonce: string; verifier: string }, SignInRefusal>
  >;
  /** The identity behind an answer; `callback` is the address that the browser came back to. */
  finish(
    callback: URL,
    attempt: SignInAttempt & { state: string },
  ): Promise<Result<Identity, SignInRefusal>>;
  /** Where to send the browser to sign out at the provider too, if it has such a page. */
  signOutUrl(): Promise<string | undefined>;
}
