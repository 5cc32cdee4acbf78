import * as z from 'zod';
import type { ChannelText } from '../draft/draft.ts';

/** What of a version matters to those who are asked about it. */
export const Change = z.enum(['words', 'openings', 'next-update', 'planned-time']);
export type Change = z.infer<typeof Change>;

interface Version {
  texts: readonly ChannelText[];
  variants?: readonly string[] | undefined;
  nextUpdateAt?: string | undefined;
  publishAt?: string | undefined;
}

// What is read aloud: without capitals, stops, quotation marks and brackets. A question mark asks, so it stays.
const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,;:!"'”“’‘()]+/gu, ' ')
    .trim();

const wordsOf = ({ texts }: Version): string =>
  texts
    .map(({ channel, title = '', text }) => `${channel} ${wordsIn(title)}: ${wordsIn(text)}`)
    .toSorted()
    .join('\n');

const openingsOf = ({ variants = [] }: Version): string => variants.map(wordsIn).join('\n');

const reading: Record<Change, (version: Version) => string | undefined> = {
  words: wordsOf,
  openings: openingsOf,
  'next-update': ({ nextUpdateAt }) => nextUpdateAt,
  'planned-time': ({ publishAt }) => publishAt,
};

/**
 * What differs between two versions and matters to a decision. Commas, spaces and capitals don't: who is asked
 * finds them on the page, and approves exactly those.
 */
export const whatChanged = (before: Version, after: Version): Change[] =>
  Change.options.filter((change) => reading[change](before) !== reading[change](after));
