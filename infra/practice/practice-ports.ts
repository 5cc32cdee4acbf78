import { createPageReader } from '#adapters/channels/newsroom/read-back.ts';
import type { Needs } from '#bind/outside.ts';
import * as ownPorts from '#bind/own-ports.ts';
import { newsroom } from '#bind/own-ports.ts';
import * as webPorts from '#bind/web-ports.ts';
import type { BoundPublishers, PostKeepers } from '#domain/publish/publisher.ts';
import type { Asked, Source, SourceAskers } from '#domain/source/source.ts';

// What an exercise is bound to: the newsroom's folder and nothing that reaches further. People post to all
// other channels by hand, and the playbook writes.

const noModel = () => undefined;

const noChats = () => async () => [];

const publishers = (outside: Parameters<typeof newsroom>[0]): BoundPublishers => ({
  newsroom: newsroom(outside),
});

const postKeepers = (outside: Needs<'newsroomReader'>): PostKeepers => ({
  newsroom: createPageReader(outside.newsroomReader),
});

const unasked = async (): Promise<Asked> => ({ state: 'failed', why: 'refused' });

// Nothing is asked what was said: the script says it.
const noSources = {
  sources: (): Source[] => [],
  askSources: (): SourceAskers => ({
    feed: unasked,
    'feed-folder': unasked,
    vma: unasked,
    krisinformation: unasked,
    bluesky: unasked,
    'bluesky-threads': unasked,
    'bluesky-comments': unasked,
    'bluesky-search': unasked,
    mastodon: unasked,
    'mastodon-threads': unasked,
    'mastodon-comments': unasked,
    'mastodon-tag': unasked,
  }),
};

export const practicePorts = {
  ...webPorts,
  ...ownPorts,
  chatTellers: noChats,
  ...noSources,
  publishers,
  replyPublishers: () => ({}),
  postKeepers,
  hub: () => undefined,
  commentHiders: () => ({}),
  getPicture: () => async () => 'failed' as const,
  planners: () => async () => ({}),
  drafter: noModel,
  judge: noModel,
  modelCheck: noModel,
};
