import { ownTexts } from '../own-texts.ts';
import type { Quotes } from '../quotes.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { foldedWords, foldedWordsIn, type PlacedWord } from '../text/folded-words.ts';

const ownWords = ({ brief }: Check): string[] =>
  ownTexts(brief).map((text) => ` ${foldedWords(text).join(' ')} `);

const placesOf = (words: readonly PlacedWord[], run: string): Hit[] => {
  const length = run.split(' ').length;
  const hits: Hit[] = [];
  for (let at = 0; at + length <= words.length; at += 1) {
    const here = words.slice(at, at + length);
    const [first, last] = [here[0], here.at(-1)];
    if (!first || !last || here.map(({ folded }) => folded).join(' ') !== run) continue;
    hits.push({ place: { start: first.start, end: last.end }, isPrivate: true });
  }
  return hits;
};

// Runs that overlap are one quote.
const joined = (hits: readonly Hit[]): Hit[] => {
  const quotes: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0))) {
    const last = quotes.at(-1);
    if (!last?.place || !hit.place || hit.place.start > last.place.end) quotes.push(hit);
    else if (hit.place.end > last.place.end)
      quotes[quotes.length - 1] = { ...last, place: { ...last.place, end: hit.place.end } };
  }
  return quotes;
};

const quoting = (which: keyof Quotes): Finder => ({
  reads: 'text-and-title',
  lists: [],
  check: (check) => {
    const runs = check.brief.quotes?.[which] ?? [];
    if (runs.length === 0) return [];
    const own = ownWords(check);
    const words = foldedWordsIn(check.reading.clean.text);
    const others = runs.filter((run) => !own.some((text) => text.includes(` ${run} `)));
    return joined(others.flatMap((run) => placesOf(words, run)));
  },
});

/** No words quote a comment that was removed, unless an approver says why. */
export const quotesRemoved = quoting('removed');

/** No words quote what nobody may keep. */
export const quotesForbidden = quoting('forbidden');
