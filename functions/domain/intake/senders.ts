import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

// Standard Webhooks: the key in base64 behind this prefix, 24 to 64 bytes.
const Secret = z
  .string()
  .regex(/^(?:whsec_)?[A-Za-z0-9+/]{32,88}={0,2}$/, 'must be whsec_ and 24 to 64 bytes in base64');
const Bearer = z.string().min(24).max(200);

const several = <Value extends z.ZodType<string>>(value: Value) =>
  z.union([value.transform((one) => [one]), z.array(value).min(1).max(2)]);

/** Who may send what was said about us: two secrets or bearers while one is changed for another. */
export const Sender = z
  .strictObject({
    secret: several(Secret).optional(),
    bearer: several(Bearer).optional(),
    /** Ids of the topics that it may send for. */
    topics: z.union([z.literal('all'), z.array(z.string()).min(1)]).default('all'),
    /** Whether it may say that something was said to us, which makes it a comment that wants an answer. */
    mayAddress: z.boolean().default(false),
  })
  .refine(({ secret, bearer }) => secret !== undefined || bearer !== undefined, {
    message: 'must have a secret or a bearer',
  });
export type Sender = z.infer<typeof Sender>;

const SenderName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** All senders by name; `{secret}` alone is one sender for all topics. */
export const Senders = z.union([
  z.strictObject({ secret: several(Secret) }).transform(
    ({ secret }): Record<string, Sender> => ({
      intake: { secret, topics: 'all', mayAddress: false },
    }),
  ),
  z.record(SenderName, Sender),
]);
export type Senders = z.infer<typeof Senders>;

/** A call of a sender, as it came. */
export interface SentCall {
  header: (name: string) => string | undefined;
  /** What is signed is the bytes, whether or not they are text. */
  body: Uint8Array;
}

/** How far a call's time may be from ours, by Standard Webhooks. */
export const WINDOW_MS = 5 * 60_000;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

// Digests have one length, whatever was sent.
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const isAnyOf = (given: readonly string[], known: readonly string[]): boolean =>
  given.flatMap((each) => known.map((other) => isSame(each, other))).some(Boolean);

const signed = (secret: string, id: string, at: string, body: string | Uint8Array): string =>
  createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(`${id}.${at}.`)
    .update(body)
    .digest('base64');

/** The headers that Standard Webhooks asks for; `at` in seconds since 1970. */
export const signatureHeaders = (
  secret: string,
  id: string,
  at: number,
  body: string | Uint8Array,
) => ({
  'webhook-id': id,
  'webhook-timestamp': String(at),
  'webhook-signature': `v1,${signed(secret, id, String(at), body)}`,
});

const isSigned = ({ secret = [] }: Sender, { header, body }: SentCall, now: Date): boolean => {
  const [id, at, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(header);
  if (!id || !at || !signatures || !/^\d{1,12}$/.test(at)) return false;
  if (Math.abs(now.getTime() - Number(at) * 1000) > WINDOW_MS) return false;
  const given = signatures.split(' ').filter((each) => each.startsWith('v1,'));
  const known = secret.map((each) => `v1,${signed(each, id, at, body)}`);
  return isAnyOf(given.slice(0, 10), known);
};

const isBearer = ({ bearer = [] }: Sender, { header }: SentCall): boolean => {
  const [, token] = /^Bearer (\S{1,200})$/i.exec(header('authorization') ?? '') ?? [];
  return token !== undefined && isAnyOf([token], bearer);
};

/** Who sent a call: it is signed with a secret of theirs within five minutes, or carries their bearer. */
export const senderOf = (
  senders: Senders,
  call: SentCall,
  now: Date,
): { name: string; sender: Sender } | undefined => {
  const found = Object.entries(senders).find(
    ([, sender]) => isSigned(sender, call, now) || isBearer(sender, call),
  );
  return found && { name: found[0], sender: found[1] };
};

/** Whether a sender may send for a topic. */
export const maySendFor = ({ topics }: Sender, topic: string): boolean =>
  topics === 'all' || topics.includes(topic);
