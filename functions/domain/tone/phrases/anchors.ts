import type { Item, Pattern } from './pattern.ts';

/** A word that a pattern holds after its first one: none of its matches is without it. */
export interface Anchor {
  /** The number of the item. */
  item: number;
  /** How many words after the first one it may stand at most. */
  reach: number;
}

/** Anchors of many patterns, by the words that they stand for. */
export interface AnchorTable {
  /** The anchor of a pattern; undefined where it holds no word that tells. */
  add(pattern: Pattern): Anchor | undefined;
  /** The numbers of the items that match this word. */
  itemsOf(word: string): readonly number[];
  /** One more than the highest number of an item. */
  size(): number;
}

const none: readonly never[] = [];

/** The anchor of a pattern that has no other: its first word. */
export const ITSELF: Anchor = { item: 0, reach: 0 };

type IsCommon = (word: string) => boolean;

// Long words are rare: a text that lacks them is passed over at once. "Been" and "with" are in every text.
const lettersOf = ({ exact, isOpen }: Item, isCommon: IsCommon): number =>
  isOpen ? 0 : Math.min(...[...exact].map((word) => (isCommon(word) ? 1 : word.length)));

/** Finds for each pattern the rarest of its words, as far as their length tells, and which are common. */
export const anchorTable = (isCommon: IsCommon = () => false): AnchorTable => {
  const numbers = new Map<string, { item: number; letters: number }>();
  const byWord = new Map<string, number[]>();

  const numberOf = (item: Item): { item: number; letters: number } => {
    const known = numbers.get(item.source);
    if (known) return known;
    const made = { item: numbers.size + 1, letters: lettersOf(item, isCommon) };
    numbers.set(item.source, made);
    for (const word of item.isOpen ? none : item.exact) {
      const items = byWord.get(word);
      if (items) items.push(made.item);
      else byWord.set(word, [made.item]);
    }
    return made;
  };

  return {
    add: ({ items }) => {
      let best: (Anchor & { letters: number }) | undefined;
      let reach = items[0]?.gap.words ?? 0;
      for (const one of items.slice(1)) {
        reach += one.gap.words + 1;
        const { item, letters } = numberOf(one);
        if (letters > (best?.letters ?? 0)) best = { item, reach, letters };
      }
      return best;
    },
    itemsOf: (word) => byWord.get(word) ?? none,
    size: () => numbers.size + 1,
  };
};
