import * as z from 'zod';
import { maySendFor, type Sender, type SentCall, senderOf } from '#domain/intake/senders.ts';
import { AHEAD_MS, isAddressed, MentionInput } from '#domain/mention/mention.ts';
import { hear } from '#domain/source/hear.ts';
import type { WebDeps } from '../deps.ts';
import { utf8In } from '../utf8.ts';

const MAX_ITEMS = 100;

const Items = z.union([
  z.array(MentionInput).min(1).max(MAX_ITEMS),
  MentionInput.transform((one) => [one]),
]);

/** What came of a call: how many mentions are new, and how many were known. */
export const Received = z.object({ accepted: z.int(), known: z.int() });
export type Received = z.infer<typeof Received>;

type Outcome =
  | { ok: true; value: Received }
  | { ok: false; why: 'unknown-sender' }
  | { ok: false; why: 'not-yours'; topics: string[] }
  | { ok: false; why: 'invalid'; error: z.ZodError };

/** The schema of what a sender may send now: for which topics, and whether as said to us. */
const itemsFor = ({ plan, now }: WebDeps, sender: Sender) =>
  Items.superRefine((items, context) => {
    const latest = now().getTime() + AHEAD_MS;
    for (const [i, item] of items.entries()) {
      const note = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [i, field], message });
      if (!plan.topics?.some(({ id }) => id === item.topic))
        note('topic', 'is no topic of the crisis plan');
      for (const field of ['writtenAt', 'editedAt'] as const)
        if (Date.parse(item[field] ?? '') > latest) note(field, 'lies more than 5 minutes ahead');
      if (isAddressed(item) && item.channel === undefined) {
        note('channel', 'is missing: what was said to us needs the channel to answer on');
      }
      if (isAddressed(item) && !sender.mayAddress) {
        note('addressed', 'is not for this sender: give it "mayAddress"');
      }
    }
  });

/** The JSON in a body as it came. */
const Body = z.instanceof(Uint8Array).transform((body, context): unknown => {
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  const text = utf8In(body);
  if (text === undefined) return refuse('is no UTF-8');
  try {
    return JSON.parse(text);
  } catch {
    return refuse('is no JSON');
  }
});

/** Receives a call of a sender: what it carries is stored before it is answered. */
export const takeIn = async (deps: WebDeps, call: SentCall): Promise<Outcome> => {
  const from = senderOf(await deps.senders(), call, deps.now());
  if (!from) return { ok: false, why: 'unknown-sender' };
  const parsed = Body.pipe(itemsFor(deps, from.sender)).safeParse(call.body);
  if (!parsed.success) return { ok: false, why: 'invalid', error: parsed.error };
  const items = parsed.data;
  const foreign = items.map(({ topic }) => topic).filter((each) => !maySendFor(from.sender, each));
  if (foreign.length > 0) return { ok: false, why: 'not-yours', topics: [...new Set(foreign)] };
  const id = call.header('webhook-id');
  if (id !== undefined && (await deps.receivedCalls.has(from.name, id))) {
    return { ok: true, value: { accepted: 0, known: items.length } };
  }
  const value = await hear(deps, items, from.name);
  if (id !== undefined) await deps.receivedCalls.note(from.name, id, deps.now());
  return { ok: true, value };
};
