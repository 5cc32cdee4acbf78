import { wordsHit } from '../matching/places.ts';
import { type Check, type Finder, type Hit, missing } from '../rule.ts';
import { readText } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

// Fewer words in a row are shared by texts that have nothing to do with each other.
const RUN = 3;

const runAt = (words: readonly string[], at: number): string => words.slice(at, at + RUN).join(' ');

const runsOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(RUN - 1).map((_, at) => runAt(words, at)));

const commentRuns = ({ brief, lexicon }: Check): Set<string> => {
  const { words } = readText(brief.comment ?? '', lexicon.abbreviations);
  return runsOf(words.map(({ folded }) => folded));
};

/** The words of a text that stand in the comment in the same order. */
const repeated = (check: Check): Span[] => {
  const words = check.reading.words.map(({ folded }) => folded);
  const runs = commentRuns(check);
  const spans: Span[] = [];
  words.forEach((_, at) => {
    if (at + RUN > words.length || !runs.has(runAt(words, at))) return;
    const last = spans.at(-1);
    if (last && last.to >= at) last.to = at + RUN;
    else spans.push({ from: at, to: at + RUN });
  });
  return spans;
};

const named = (check: Check): Hit[] => {
  const spans = repeated(check);
  return spans.length === 0 ? missing() : spans.map((span) => wordsHit(check, span));
};

/** A comment that gives orders is named, with its words in the text. */
export const commentOrders: Finder = {
  reads: 'text',
  lists: ['orders'],
  check: (check) => {
    const { comment } = check.brief;
    return comment !== undefined && check.anyHolds([comment], 'orders') ? named(check) : [];
  },
};
