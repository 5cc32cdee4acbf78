import { AHEAD_MS, MentionInput } from '../mention/mention.ts';
import { wordIn } from '../mention/words.ts';
import { type TopicsOf, topicIn } from '../plan/topics.ts';
import { Address } from '../values/address.ts';
import type { Said, Source } from './source.ts';

const DAY_MS = 24 * 60 * 60_000;
/** What a source that is new has kept of earlier: the memory of the detector. What is older is left there. */
const BACK_MS = 14 * DAY_MS;

// A source whose clock is wrong, or that lies, is believed as far as it can be right; an author is believed to
// have sent a thing within a day.
const writtenAt = ({ writtenAt: at, seenAt }: Said, now: Date): string => {
  if (Date.parse(at) > now.getTime() + AHEAD_MS) return now.toISOString();
  const earliest = seenAt === undefined ? 0 : Date.parse(seenAt) - DAY_MS;
  return Date.parse(at) < earliest ? new Date(earliest).toISOString() : at;
};

// A name that no topic has, for what has to have one to be checked.
const NO_TOPIC = 'none';

const isOld = ({ writtenAt: at, seenAt }: Said, now: Date): boolean =>
  !(Date.parse(seenAt ?? at) > now.getTime() - BACK_MS);

// What strangers link to may be no address that we keep; what they say is heard all the same.
const linkIn = (address: string | undefined): string | undefined =>
  Address().safeParse(address).data;

const inputFrom = (said: Said, topic: string, now: Date): MentionInput | undefined => {
  const { seenAt: _, ...words } = said;
  return MentionInput.safeParse({
    ...words,
    topic,
    writtenAt: writtenAt(said, now),
    url: linkIn(said.url),
    inReplyTo: linkIn(said.inReplyTo),
  }).data;
};

/** What was said to us and is about none of the topics; undefined where it is too old, or not fit to be kept. */
export const commentFrom = (now: Date, said: Said): MentionInput | undefined => {
  if (said.addressed !== true || isOld(said, now)) return undefined;
  return inputFrom(said, NO_TOPIC, now);
};

/**
 * The mentions that something said is: one for each topic of its source that it is about. None where it is too old,
 * or not fit to be kept; what a source sends is checked as what anyone sends.
 */
export const mentionsFrom = (
  { plan, now }: { plan: TopicsOf; now: Date },
  { topics }: Source,
  said: Said,
): MentionInput[] => {
  if (isOld(said, now)) return [];
  const isAbout = (id: string): boolean =>
    wordIn(said.text, topicIn(plan, id)?.words ?? []) !== undefined;
  return topics
    .filter(({ id, all }) => all || isAbout(id))
    .flatMap(({ id }) => {
      const input = inputFrom(said, id, now);
      return input ? [input] : [];
    });
};
