import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import type { PostAddress } from './post-address.ts';
import { POSTS, StrongRef } from './post-record.ts';
import type { Turn } from './turn.ts';
import { errorIn, refusalOf } from './xrpc.ts';

const Stored = StrongRef.extend({ value: z.unknown() });

/** A post that is there, with its record, unchecked. */
export type StoredPost = z.infer<typeof Stored>;

/** What lies at an address. Nobody need sign in to read it. */
export const storedPost = async (
  ask: Turn['ask'],
  { repo, rkey }: PostAddress,
): Promise<StoredPost | { state: 'absent' } | Refused | Unknown> => {
  const query = { repo, rkey, collection: POSTS };
  const answer = await ask({ method: 'com.atproto.repo.getRecord', query });
  if (errorIn(answer) === 'RecordNotFound') return { state: 'absent' };
  const stored = answer.status === 200 ? Stored.safeParse(answer.body).data : undefined;
  if (stored) return stored;
  const refusal = refusalOf(answer);
  // A question has no content that could be refused.
  const isLimit = refusal.state === 'refused' && refusal.reason === 'limit';
  return isLimit ? refusal : { state: 'unknown' };
};
