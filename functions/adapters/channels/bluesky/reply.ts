import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { postAt } from './post-address.ts';
import { type Reply, StrongRef } from './post-record.ts';
import { type StoredPost, storedPost } from './stored-post.ts';
import type { Turn } from './turn.ts';

const InThread = z.looseObject({ reply: z.looseObject({ root: StrongRef }).optional() });

const GONE = { state: 'refused', reason: 'gone' } as const;

// A thread begins with the root that its posts name, or else with the post itself.
const below = ({ uri, cid, value }: StoredPost): Reply => {
  const parent = { uri, cid };
  const root = InThread.safeParse(value).data?.reply?.root;
  return { root: root ? StrongRef.parse(root) : parent, parent };
};

/** Where a reply to the post at an address stands; `gone` where there is no such post. */
export const replyTo = async (
  ask: Turn['ask'],
  address: string,
): Promise<{ state: 'there'; reply: Reply } | Refused | Unknown> => {
  const at = postAt(address);
  const post = at ? await storedPost(ask, at) : GONE;
  if (!('state' in post)) return { state: 'there', reply: below(post) };
  return post.state === 'absent' ? GONE : post;
};
