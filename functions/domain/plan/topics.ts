import * as z from 'zod';
import { Line } from '../values/text.ts';
import { OFFICIAL, type Official } from './official.ts';

const id = (example: string) =>
  z
    .string()
    .regex(
      /^[a-z][a-z0-9-]{0,39}$/,
      `must be lower-case letters, digits and hyphens, such as ${example}`,
    );

const asks = ['feed', 'tag', 'search'] as const;

/** Something that is asked for a topic: exactly one of a feed, a hashtag and a search. */
export const TopicSource = z
  .strictObject({
    /** The name under which people know it. */
    name: id('local-news'),
    /** A page of news in the form of RSS, Atom or JSON Feed. */
    feed: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    /** A hashtag, asked for on Mastodon with our account; without its #. */
    tag: z
      .string()
      .regex(/^[\p{L}\p{N}_]{1,100}$/u, 'must be a hashtag without its #')
      .optional(),
    /** Words to search for on Bluesky with our account. */
    search: Line(100).optional(),
    /** Whether all that it brings is about the topic, as with a search that someone has saved. */
    all: z.boolean().default(false),
  })
  .refine((source) => asks.filter((each) => source[each] !== undefined).length === 1, {
    message: 'must have one of feed, tag and search',
  });
export type TopicSource = z.infer<typeof TopicSource>;

/** What is watched. */
export const Topic = z.strictObject({
  id: id('water'),
  name: Line(),
  /** A mention is about the topic if it holds one of these. */
  words: z.array(Line(100)).min(1),
  /** One mention with one of these is enough for an alarm. */
  alarmWords: z.array(Line(100)).default([]),
  sources: z.array(TopicSource).default([]),
  /** Ids of the people who are told. */
  tell: z.array(z.string()).default([]),
  /** So many authors within an hour are a notice, whatever is usual. */
  noticeAt: z.int().min(1).optional(),
});
export type Topic = z.infer<typeof Topic>;

/** The topics of a plan. */
export const Topics = z.array(Topic).superRefine((topics, context) => {
  for (const [i, topic] of topics.entries()) {
    if (topic.id === OFFICIAL) {
      const message = `"${OFFICIAL}" is the topic of official sources: take another id`;
      context.addIssue({ code: 'custom', path: [i, 'id'], message });
    }
    if (topics.findIndex(({ id }) => id === topic.id) === i) continue;
    const message = `"${topic.id}" is used twice`;
    context.addIssue({ code: 'custom', path: [i, 'id'], message });
  }
});

/** What of a plan says which topics there are. */
export interface TopicsOf {
  topics?: readonly Topic[] | undefined;
  official?: Official | undefined;
}

// All that official sources bring is about it; how loud they are says nothing.
const officialTopic = ({ tell }: Official): Topic => ({
  id: OFFICIAL,
  name: 'VMA, krisinformation.se',
  words: ['VMA'],
  alarmWords: [],
  sources: [],
  tell,
});

/** The topic with this id, that of official sources too. */
export const topicIn = ({ topics = [], official }: TopicsOf, id: string): Topic | undefined =>
  id === OFFICIAL ? official && officialTopic(official) : topics.find((topic) => topic.id === id);
