import type { KeptAbout } from '#domain/retention/kept.ts';
import type { HeldBecause, Retained } from '#domain/retention/selection.ts';
import { plainlyShown } from '#domain/values/outside-words.ts';

const because: Readonly<Record<HeldBecause, string>> = {
  'under-way': 'not over: something is still to be done with it',
  'incident-open': 'not over: its incident is not closed',
  caution: 'its incident is under legal caution',
  quoted: 'what quotes it is held back',
};

const notReached = (published: readonly string[]): string[] =>
  published.map((stream) => `not reached, published and quotes them: ${stream}`);

/** What was erased or is to be, what is held back and why, and what no erasure reaches. */
export const describeRetained = (
  retained: Retained,
  { erase, author }: { erase: boolean; author: boolean },
): string[] => {
  const { erased, held, failed, published, mentions, withinTime } = retained;
  const done = erase ? 'erased' : 'to erase';
  return [
    ...erased.map((stream) => `${done}: ${stream}`),
    ...held.map(({ stream, because: why }) => `held back, ${because[why]}: ${stream}`),
    ...failed.map((stream) => `failed, or can't be read: ${stream}`),
    ...notReached(published),
    `${erased.length} ${done}, ${held.length} held back`,
    author ? `${mentions} mentions ${done}` : `${withinTime} kept within their time`,
  ];
};

const INDENT = '  ';

const textLines = (words: readonly string[]): string[] =>
  words
    .flatMap((text) => text.split('\n'))
    .map((line) => `${INDENT}${INDENT}${plainlyShown(line)}`);

/** All that is kept about one author, journal by journal and entry by entry; times are in UTC. */
export const describeKept = ({
  journals,
  mentions,
  published,
  unreadable,
}: KeptAbout): string[] => [
  ...journals.flatMap(({ stream, entries }) => [
    stream,
    ...entries.flatMap(({ seq, at, by, type, words }) => [
      `${INDENT}entry ${seq}, ${at}, ${type}, by ${by}`,
      ...textLines(words),
    ]),
  ]),
  ...mentions.flatMap(({ topic, source, writtenAt, url, author, text }) => [
    `mention of the topic ${topic}, from ${source}, ${writtenAt}${url === undefined ? '' : `, ${url}`}`,
    ...textLines([...(author.name === undefined ? [] : [author.name]), text]),
  ]),
  ...published.map((stream) => `published and quotes them: ${stream}`),
  ...unreadable.map((stream) => `can't be read, may be about them: ${stream}`),
  `${journals.length} journals, ${mentions.length} mentions, ${published.length} published statements`,
];
