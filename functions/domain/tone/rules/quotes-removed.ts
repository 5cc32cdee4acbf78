import { foldedWordsIn, type PlacedWord } from '../names/folded-words.ts';
import type { Finder, Hit } from '../rule.ts';

interface Quote {
  start: number;
  end: number;
  isForbidden: boolean;
}

const placesOf = (words: readonly PlacedWord[], run: string, isForbidden: boolean): Quote[] => {
  const length = run.split(' ').length;
  const quotes: Quote[] = [];
  for (let at = 0; at + length <= words.length; at += 1) {
    const here = words.slice(at, at + length);
    const [first, last] = [here[0], here.at(-1)];
    if (!first || !last || here.map(({ folded }) => folded).join(' ') !== run) continue;
    quotes.push({ start: first.start, end: last.end, isForbidden });
  }
  return quotes;
};

// Runs that overlap are one quote.
const joined = (all: readonly Quote[]): Quote[] => {
  const quotes: Quote[] = [];
  for (const quote of all.toSorted((a, b) => a.start - b.start)) {
    const last = quotes.at(-1);
    if (!last || quote.start > last.end) quotes.push({ ...quote });
    else {
      last.end = Math.max(last.end, quote.end);
      last.isForbidden ||= quote.isForbidden;
    }
  }
  return quotes;
};

const hitOf = ({ start, end, isForbidden }: Quote): Hit => ({
  place: { start, end },
  isPrivate: true,
  ...(isForbidden && { params: { forbidden: 'yes' } }),
});

/** No words quote a comment that was removed, unless an approver says why. */
export const quotesRemoved: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) => {
    const { removed, forbidden } = check.brief.quotes ?? { removed: [], forbidden: [] };
    if (removed.length + forbidden.length === 0) return [];
    const words = foldedWordsIn(check.reading.clean.text);
    const quotes = [...removed, ...forbidden].flatMap((run) =>
      placesOf(words, run, forbidden.includes(run)),
    );
    return joined(quotes).map(hitOf);
  },
};
