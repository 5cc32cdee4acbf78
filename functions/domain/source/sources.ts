import { type AccountChannel, channelProfile, type ListChannel } from '../channel/channel.ts';
import { OFFICIAL, type Official } from '../plan/official.ts';
import type { Topic, TopicSource, TopicsOf } from '../plan/topics.ts';
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

// What a topic's source is asked for, and by which kind of source.
const askedFor = ({ feed, tag, search }: TopicSource): Pick<Source, 'kind' | 'address'> => {
  if (tag !== undefined) return { kind: 'mastodon-tag', address: tag };
  if (search !== undefined) return { kind: 'bluesky-search', address: search };
  return { kind: 'feed', address: feed };
};

const topicSource = (topic: Topic, source: TopicSource): Source => {
  const asked = askedFor(source);
  return {
    ...asked,
    id: `${asked.kind}-${hashOf(asked.address).slice(0, ID_CHARACTERS)}`,
    name: source.name,
    topics: [{ id: topic.id, all: source.all }],
  };
};

// What several topics name is asked once for all of them.
const joined = (sources: readonly Source[]): Source[] => {
  const byId = new Map<string, Source>();
  for (const source of sources) {
    const known = byId.get(source.id);
    const topics = [...(known?.topics ?? []), ...source.topics];
    byId.set(source.id, { ...(known ?? source), topics });
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
  const also = ['threads', 'comments'] as const;
  return [
    account,
    ...also.map((what): Source => {
      const kind = `${channel}-${what}` as const;
      return { ...account, kind, id: kind };
    }),
  ];
};

/** All sources that are asked. */
export const sourcesOf = ({ plan, hasFeedFolder, connected = [] }: SourcesFrom): Source[] => {
  const { topics = [], official } = plan;
  const named = topics.flatMap((topic) => topic.sources.map((each) => topicSource(topic, each)));
  const folder: Source = {
    kind: 'feed-folder',
    id: 'feed-folder',
    name: 'feed-folder',
    topics: topics.map(({ id }) => ({ id, all: false })),
  };
  return [
    ...joined(named),
    ...connected.filter(isHeard).flatMap((channel) => accountsFrom(channel, topics)),
    ...(official ? officialFrom(official) : []),
    ...(hasFeedFolder && topics.length > 0 ? [folder] : []),
  ];
};
