import { createPageReader } from '#adapters/channels/newsroom/read-back.ts';
import { createWebSubHub } from '#adapters/websub/websub-hub.ts';
import type { Hub } from '#domain/publish/hub.ts';
import type { BoundPublishers, PostKeepers, Publishers } from '#domain/publish/publisher.ts';
import { type AccountNeeds, accountPublishers } from './account-publishers.ts';
import { type ListNeeds, listKeepers, listPublishers } from './list-publishers.ts';
import type { Needs } from './outside.ts';
import { type NewsroomNeeds, newsroom, plan } from './own-ports.ts';

// The ports to the channels that Talan posts to, and to chats that tell staff.

export { chatTellers } from './chat-tellers.ts';

export { commentHiders } from './comment-hiders.ts';

export const publishers = (outside: NewsroomNeeds & AccountNeeds & ListNeeds): BoundPublishers => ({
  newsroom: newsroom(outside),
  ...accountPublishers(outside),
  ...listPublishers(outside),
});

export { getPicture, planners } from './planners.ts';

/** Where the plan names a hub. */
export const hub = (outside: Needs<'layerFolder'>): Hub | undefined => {
  const address = plan(outside).organisation.hub;
  return address === undefined ? undefined : createWebSubHub(address);
};

/** The channels that answers to comments are posted to. */
export const replyPublishers = (outside: AccountNeeds): Publishers => accountPublishers(outside);

/** How what was posted is looked at again: for each channel with a publisher, the part that reads. */
export const postKeepers = (
  outside: AccountNeeds & Needs<'newsroomReader' | 'recipientLists'>,
): PostKeepers => ({
  newsroom: createPageReader(outside.newsroomReader),
  ...accountPublishers(outside),
  ...listKeepers(outside),
});
