/** Something that can be found: words that weigh as a title, and others. */
export interface Document {
  title: string;
  text: string;
}

/** A found document, with how well it fits; more is better. */
export interface Hit<Item extends Document> {
  item: Item;
  score: number;
}

const TITLE_WEIGHT = 3;
// Shorter terms only match the beginning of a word: inside words they would match nearly everything.
const MIN_INFIX = 3;

/** Lower-case words without diacritics, so that "atgard" finds "åtgärd". */
export const searchWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

// A compound is found by its parts: "ledning" finds "vattenledning".
const fitOf = (word: string, term: string): number => {
  if (word === term) return 4;
  if (word.startsWith(term)) return 2;
  return term.length >= MIN_INFIX && word.includes(term) ? 1 : 0;
};

type Postings = Map<string, Map<number, number>>;

const note = (postings: Postings, text: string, place: number, weight: number): void => {
  for (const word of searchWords(text)) {
    const found = postings.get(word) ?? new Map<number, number>();
    found.set(place, Math.max(found.get(place) ?? 0, weight));
    postings.set(word, found);
  }
};

// For each document the best fit of one term.
const fitsFor = (postings: Postings, term: string): Map<number, number> => {
  const best = new Map<number, number>();
  for (const [word, places] of postings) {
    const fit = fitOf(word, term);
    if (fit === 0) continue;
    for (const [place, weight] of places) {
      best.set(place, Math.max(best.get(place) ?? 0, fit * weight));
    }
  }
  return best;
};

/**
 * An index over documents, kept in memory for one search. A document is found where every term of the
 * query fits a word of it; what fits better comes first, otherwise the given order holds.
 */
export const indexOf = <Item extends Document>(items: readonly Item[]) => {
  const postings: Postings = new Map();
  items.forEach(({ title, text }, place) => {
    note(postings, title, place, TITLE_WEIGHT);
    note(postings, text, place, 1);
  });
  return {
    find: (query: string): Hit<Item>[] => {
      const terms = [...new Set(searchWords(query))];
      if (terms.length === 0) return [];
      const fits = terms.map((term) => fitsFor(postings, term));
      return items
        .map((item, place) => ({ item, scores: fits.map((fit) => fit.get(place) ?? 0) }))
        .filter(({ scores }) => scores.every((score) => score > 0))
        .map(({ item, scores }) => ({ item, score: scores.reduce((sum, each) => sum + each, 0) }))
        .toSorted((a, b) => b.score - a.score);
    },
  };
};
