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

// The small letter of Σ depends on what stands around it: at the end of a word it is another one.
const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ');

/** Lower-case words without diacritics, so that "atgard" finds "åtgärd". */
export const searchWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const isInWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

// A compound is found by its parts: "ledning" finds "vattenledning".
const fitAt = (folded: string, term: string, at: number): number => {
  if (isInWord(folded[at - 1])) return term.length >= MIN_INFIX ? 1 : 0;
  return isInWord(folded[at + term.length]) ? 2 : 4;
};

const fitIn = (folded: string, term: string): number => {
  let best = 0;
  for (let at = folded.indexOf(term); at >= 0 && best < 4; at = folded.indexOf(term, at + 1)) {
    best = Math.max(best, fitAt(folded, term, at));
  }
  return best;
};

/**
 * An index over documents, kept in memory for one search: their words, folded once. A document is found
 * where every term of the query fits a word of it; what fits better comes first, otherwise the given
 * order holds.
 */
export const indexOf = <Item extends Document>(items: readonly Item[]) => {
  const folded = items.map((item) => ({ item, title: fold(item.title), text: fold(item.text) }));
  return {
    find: (query: string): Hit<Item>[] => {
      const terms = [...new Set(searchWords(query))];
      if (terms.length === 0) return [];
      return folded
        .map(({ item, title, text }) => ({
          item,
          scores: terms.map((term) =>
            Math.max(TITLE_WEIGHT * fitIn(title, term), fitIn(text, term)),
          ),
        }))
        .filter(({ scores }) => scores.every((score) => score > 0))
        .map(({ item, scores }) => ({ item, score: scores.reduce((sum, each) => sum + each, 0) }))
        .toSorted((a, b) => b.score - a.score);
    },
  };
};
