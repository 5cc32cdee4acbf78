import { phrasesUnless } from '../matching/places.ts';
import { isPlainIn } from '../matching/plain-words.ts';
import { type Finder, missing } from '../rule.ts';

// One noun made of a verb is no style; so many, and so many of the words, are.
const MIN_COUNT = 6;
const MIN_SHARE = 0.1;
const MAX_NAMED = 6;

/** What people do is said with verbs that name who does it, not with nouns made of them nor in the passive. */
export const nominalStyle: Finder = {
  reads: 'text',
  lists: ['nominal', 'passive', 'ordinary'],
  needs: ['nominal', 'passive'],
  check: (check) => {
    const { words, sentences } = check.reading;
    const most = MIN_SHARE * words.length;
    const found = sentences.flatMap((sentence) =>
      ['nominal', 'passive'].flatMap((list) => phrasesUnless(check, sentence, list, 'ordinary')),
    );
    if (found.length < MIN_COUNT || found.length < most) return [];
    const isPlain = isPlainIn(check);
    const own = found.flatMap(({ to }) => (isPlain(to - 1) ? (words[to - 1]?.folded ?? []) : []));
    if (own.length < MIN_COUNT || own.length < most) return [];
    const named = [...new Set(own)].slice(0, MAX_NAMED).join(', ');
    return missing({ words: named, count: String(own.length) });
  },
};
