import * as z from 'zod';
import type { Person } from '../plan/plan.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** How someone signed in: at the identity provider, or by choice on one's own machine. */
export const SignInMethod = z.enum(['oidc', 'local']);
export type SignInMethod = z.infer<typeof SignInMethod>;

/** What a browser says of itself, as far as its owner needs it to tell their devices apart. */
export const Device = z.object({
  browser: z.enum(['firefox', 'edge', 'chrome', 'safari', 'other']),
  system: z.enum(['android', 'ios', 'windows', 'macos', 'linux', 'other']),
});
export type Device = z.infer<typeof Device>;

/** A browser in which someone is signed in. Times are ISO 8601. */
export const Session = z.object({
  /** Tells the sessions of a person apart; it is not the token and opens nothing. */
  id: z.string(),
  person: z.string(),
  method: SignInMethod,
  /** When the person last proved who they are. */
  signedInAt: z.iso.datetime(),
  startedAt: z.iso.datetime(),
  /** When it was last used, to within a part of its idle time. */
  seenAt: z.iso.datetime(),
  device: Device,
});
export type Session = z.infer<typeof Session>;

/** How long a session lasts: without being used, and at most. Milliseconds. */
export interface Lifetime {
  idleMs: number;
  longestMs: number;
}

// A spokesperson's own phone stays signed in through a crisis of some days, and from one to the next.
const lifetime: Lifetime = { idleMs: 7 * DAY_MS, longestMs: 30 * DAY_MS };
// People who may take away others' keys sign in every working day.
const adminLifetime: Lifetime = { idleMs: 2 * HOUR_MS, longestMs: 10 * HOUR_MS };

/** How long a person stays signed in: hours for admins, days for all others. */
export const lifetimeFor = ({ roles }: Person): Lifetime =>
  roles.includes('admin') ? adminLifetime : lifetime;

/** What a session begins with. */
export type SessionStart = Pick<Session, 'method' | 'signedInAt' | 'device'> & {
  lifetime: Lifetime;
};

/**
 * Port: who is signed in where. The token is a secret of the browser; the store knows only its hash.
 * A session that is used lives on, up to its longest time.
 */
export interface Sessions {
  create(personId: string, now: Date, start: SessionStart): Promise<string>;
  /** The session of a token; undefined when it was ended or its time is over. */
  find(token: string, now: Date): Promise<Session | undefined>;
  /** All sessions of a person, the one used last first. */
  list(personId: string, now: Date): Promise<Session[]>;
  end(token: string): Promise<void>;
  endOne(personId: string, id: string): Promise<void>;
  endAll(personId: string): Promise<void>;
}

// Passkeys are registered right after signing in, with time for a slow phone.
const FRESH_MS = 10 * 60 * 1000;

/** Whether the person proved a moment ago who they are. */
export const isFresh = ({ signedInAt }: Session, now: Date): boolean =>
  now.getTime() - Date.parse(signedInAt) <= FRESH_MS;

/** Whether a session has lasted longer than this person's may: roles change while people are signed in. */
export const isTooOld = ({ startedAt }: Session, person: Person, now: Date): boolean =>
  now.getTime() - Date.parse(startedAt) > lifetimeFor(person).longestMs;
