import type { Found, Publication } from '#domain/publish/publisher.ts';
import { type PostAddress, urlOf } from './post-address.ts';
import { isRecordOf } from './post-record.ts';
import { storedPost } from './stored-post.ts';
import { tidOf } from './tid.ts';
import type { Turn } from './turn.ts';

/** Where the post of a publication lies, or will lie. */
export const addressOf = (did: string, publication: Publication): PostAddress => ({
  repo: did,
  rkey: tidOf(publication),
});

/** What an account has of a publication. */
export const lookUp = async (
  ask: Turn['ask'],
  did: string,
  publication: Publication,
): Promise<Found> => {
  const address = addressOf(did, publication);
  const post = await storedPost(ask, address);
  if ('state' in post) return post;
  return (await isRecordOf(post.value, publication))
    ? { state: 'published', url: urlOf(address) }
    : { state: 'refused', reason: 'other-words' };
};
