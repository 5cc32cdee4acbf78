import type { BlueskyAccount } from '#domain/channel/accounts.ts';
import type { Publication, Publisher, Standing } from '#domain/publish/publisher.ts';
import { postAt } from './post-address.ts';
import { isRecordOf } from './post-record.ts';
import { storedPost } from './stored-post.ts';
import type { Turn } from './turn.ts';
import { xrpc } from './xrpc.ts';

/** Where to read; no password, since all may read. `callMs`: as for the publisher. */
export interface ReaderDeps {
  account: Pick<BlueskyAccount, 'service'>;
  callMs: number;
  now: () => Date;
}

const readBack = async (
  ask: Turn['ask'],
  publication: Publication,
  url: string,
): Promise<Standing> => {
  const address = postAt(url);
  if (!address) return 'other-words';
  const post = await storedPost(ask, address);
  if ('state' in post) return post.state === 'absent' ? 'gone' : 'unknown';
  return (await isRecordOf(post.value, publication)) ? 'ours' : 'other-words';
};

/** Reads what stands at an address on Bluesky, without signing in. */
export const createBlueskyReader = ({
  account: { service },
  callMs,
  now,
}: ReaderDeps): Required<Pick<Publisher, 'readBack'>> => ({
  readBack: (publication, url) => {
    const signal = AbortSignal.timeout(callMs);
    const ask: Turn['ask'] = (call) => xrpc({ service, now }, { ...call, signal });
    return readBack(ask, publication, url).catch(() => 'unknown' as const);
  },
});
