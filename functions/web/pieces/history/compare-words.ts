import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Language } from '#domain/values/language.ts';
import { alignSentences } from './align-sentences.ts';

// A comparison of texts that differ by more words than this would take long and say little.
const MAX_CHANGED_WORDS = 1_000;
// Of so many sentences that changed nobody reads each beside the one that it was.
const MAX_CHANGED_SENTENCES = 400;

/** A part of a text that is unchanged, added or removed. */
export interface Part {
  value: string;
  added: boolean;
  removed: boolean;
}

/** Whether a part is in one of the texts only. */
export const isChange = ({ added, removed }: Part): boolean => added || removed;

const asPart = (value: string, how: 'kept' | 'added' | 'removed'): Part[] =>
  value === '' ? [] : [{ value, added: how === 'added', removed: how === 'removed' }];

const replaced = (before: string, after: string): Part[] => [
  ...asPart(before, 'removed'),
  ...asPart(after, 'added'),
];

const wordsOf = (before: string, after: string, language: Language): Part[] => {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const options = { intlSegmenter, maxEditLength: MAX_CHANGED_WORDS };
  return diffWordsWithSpace(before, after, options) ?? replaced(before, after);
};

// The blank after a sentence belongs to it, so that the sentences make up the text.
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…]["”’)]?\s+)(?=["”’(–-]?\p{Lu})|(?<=\n)/u);

interface Hunk {
  removed: string[];
  added: string[];
}

const comparedHunk = ({ removed, added }: Hunk, language: Language): Part[] =>
  alignSentences(removed, added).flatMap(({ before, after }) =>
    before !== undefined && after !== undefined
      ? wordsOf(before, after, language)
      : replaced(before ?? '', after ?? ''),
  );

const joined = (parts: readonly Part[]): Part[] => {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.added === part.added && last.removed === part.removed) last.value += part.value;
    else all.push({ ...part });
  }
  return all;
};

/**
 * What one text has that another has not: word by word in a sentence that was changed, and a sentence that was mostly
 * replaced as a whole, since nobody can read two sentences that are woven into each other.
 */
export const compareWords = (before: string, after: string, language: Language): Part[] => {
  const options = { maxEditLength: MAX_CHANGED_SENTENCES };
  const changes = diffArrays(sentencesOf(before), sentencesOf(after), options);
  if (!changes) return replaced(before, after);
  const parts: Part[] = [];
  let open: Hunk = { removed: [], added: [] };
  const close = () => {
    parts.push(...comparedHunk(open, language));
    open = { removed: [], added: [] };
  };
  for (const { value, added, removed } of changes) {
    if (removed) open.removed.push(...value);
    else if (added) open.added.push(...value);
    else {
      close();
      parts.push(...asPart(value.join(''), 'kept'));
    }
  }
  close();
  return joined(parts);
};
