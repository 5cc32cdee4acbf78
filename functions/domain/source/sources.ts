import { type AccountChannel, channelProfile, type ListChannel } from '../channel/channel.ts';
import { OFFICIAL, type Official } from '../plan/official.ts';
import type { FeedSource, Topic, TopicsOf } from '../plan/topics.ts';
import { hashOf } from '../values/canonical.ts';
import type { Source } from './source.ts';

const ID_CHARACTERS = 16;

/** What decides which sources there are. */
export interface SourcesFrom {
  plan: TopicsOf;
  /** Whether there is a folder of feeds, as on one machine. */
  hasFeedFolder: boolean;
  /** The channels that there is an account on. */
  connected?: readonly AccountChannel[] | undefined;
}

const feedId = (address: string): string => `feed-${hashOf(address).slice(0, ID_CHARACTERS)}`;

const feedFrom = (topic: Topic, { name, feed: address, all }: FeedSource): Source => ({
  kind: 'feed',
  id: feedId(address),
  name,
  address,
  topics: [{ id: topic.id, all }],
});

// A feed that several topics name is asked once for all of them.
const joined = (feeds: readonly Source[]): Source[] => {
  const byId = new Map<string, Source>();
  for (const feed of feeds) {
    const known = byId.get(feed.id);
    byId.set(feed.id, known ? { ...known, topics: [...known.topics, ...feed.topics] } : feed);
  }
  return [...byId.values()];
};

const officialFrom = ({ areas }: Official): Source[] => {
  const topics = [{ id: OFFICIAL, all: true }];
  return [
    { kind: 'vma', id: 'vma', name: 'VMA', areas, topics },
    { kind: 'krisinformation', id: 'krisinformation', name: 'krisinformation.se', areas, topics },
  ];
};

// Nobody answers there: words only go out to lists.
type HeardChannel = Exclude<AccountChannel, ListChannel>;
const isHeard = (channel: AccountChannel): channel is HeardChannel =>
  channelProfile(channel).reaches === undefined;

// What is said to an account wants an answer, whatever it is about.
const accountFrom = (channel: HeardChannel, topics: readonly Topic[]): Source => ({
  kind: channel,
  id: channel,
  name: channel,
  topics: topics.map(({ id }) => ({ id, all: false })),
});

// The same name, so that what both of them bring is one comment.
const accountsFrom = (channel: HeardChannel, topics: readonly Topic[]): Source[] => {
  const account = accountFrom(channel, topics);
  return channel === 'bluesky'
    ? [account, { ...account, kind: 'bluesky-threads', id: 'bluesky-threads' }]
    : [account];
};

/** All sources that are asked. */
export const sourcesOf = ({ plan, hasFeedFolder, connected = [] }: SourcesFrom): Source[] => {
  const { topics = [], official } = plan;
  const feeds = topics.flatMap((topic) => topic.sources.map((feed) => feedFrom(topic, feed)));
  const folder: Source = {
    kind: 'feed-folder',
    id: 'feed-folder',
    name: 'feed-folder',
    topics: topics.map(({ id }) => ({ id, all: false })),
  };
  return [
    ...joined(feeds),
    ...connected.filter(isHeard).flatMap((channel) => accountsFrom(channel, topics)),
    ...(official ? officialFrom(official) : []),
    ...(hasFeedFolder && topics.length > 0 ? [folder] : []),
  ];
};
