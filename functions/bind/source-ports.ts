import { createFeed } from '#adapters/sources/feed/feed.ts';
import { createFeedFolder } from '#adapters/sources/feed/feed-folder.ts';
import { createGet } from '#adapters/sources/http/get.ts';
import { createKrisinformation } from '#adapters/sources/official/krisinformation.ts';
import { createVma } from '#adapters/sources/official/vma.ts';
import type { SourceAskers } from '#domain/source/source.ts';
import { type AccountNeeds, blueskySources, mastodonSources } from './account-sources.ts';
import type { Needs } from './outside.ts';

// The ports to the sources that are asked what was said about us.

/** How each kind of source is asked. */
export const askSources = ({
  mayReach,
  feedFolder: folder = '',
  ...needs
}: Needs<'mayReach' | 'feedFolder'> & AccountNeeds): SourceAskers => {
  const { now } = needs;
  const get = createGet({ mayReach });
  return {
    feed: createFeed({ get, now }),
    'feed-folder': createFeedFolder({ folder, now }),
    vma: createVma({ get, now }),
    krisinformation: createKrisinformation({ get, now }),
    ...blueskySources(needs),
    ...mastodonSources(needs, get),
  };
};
