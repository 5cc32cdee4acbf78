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

// A word of letters between signs, or signs alone. Numbers, addresses and links are none of these.
const SIGNED_WORD = /^(?:["'”“’‘(]*(\p{L}(?:['’-]?[\p{L}\p{M}])*-?))?([.,;:!?…"'”“’‘)(]*)$/u;

// What stands between two blanks, as it is read aloud: a word without capitals and signs, though with the end
// of a sentence or a question behind it. What is no word counts sign by sign.
const readAloud = (token: string): string[] => {
  const match = SIGNED_WORD.exec(token);
  if (!match) return [token];
  const [, word = '', signs = ''] = match;
  return [
    word.toLowerCase().replaceAll('’', "'"),
    signs.includes('?') ? '?' : '',
    /[.!…]/u.test(signs) ? '.' : '',
  ].filter(Boolean);
};

// A line ends a sentence, with or without a sign.
const wordsIn = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => [...line.split(/\s+/u).flatMap(readAloud), '.'])
    .join(' ')
    .replace(/(?<=[.?])(?: \.)+/gu, '');

const wordsOf = ({ texts }: Version): string =>
  texts
    .map(({ channel, title = '', text }) => [channel, wordsIn(title), wordsIn(text)].join('\n'))
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
 * What differs between two versions and matters to a decision. Commas, spaces and capitals between words
 * don't: who is asked finds them on the page, and approves exactly those.
 */
export const whatChanged = (before: Version, after: Version): Change[] =>
  Change.options.filter((change) => reading[change](before) !== reading[change](after));
