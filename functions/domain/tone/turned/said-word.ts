import type { Lexicon } from '../language/lexicon.ts';
import type { Opposed } from '../language/opposed.ts';
import { isCalendarWord } from '../names/known-names.ts';
import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';

/** A word that says something, or has an opposite. */
export interface SaidWord {
  /** One of these it shares with any word that it is compared with. */
  keys: readonly string[];
  /** What it may be exchanged for. */
  alike: readonly string[];
  opposed: readonly Opposed[];
  /** Says nothing by itself: it only counts against its opposite. */
  isSmall: boolean;
  /** A number, a month, a day of the week, `before` or `after`: what it says holds of that alone. */
  isValue: boolean;
  /** A number. */
  isFigure: boolean;
  /** What something is said to be: "is safe", not "the safe way". */
  isPredicate: boolean;
  /** A place by its name: "in Norby". */
  isPlace: boolean;
}

// "Took" says as little as "take".
const isFiller = ({ fillers, auxiliaries, baseOf }: Lexicon, word: string): boolean =>
  fillers.has(word) || auxiliaries.has(word) || fillers.has(baseOf(word) ?? word);

/** What a word says by itself, wherever it stands. */
export const saidBy = onceFor((lexicon: Lexicon) =>
  onceForWord((folded): readonly SaidWord[] => {
    const opposed = lexicon.opposed(folded);
    const isOrder = opposed.some(({ isOrdered }) => isOrdered);
    const isSmall = !isOrder && isFiller(lexicon, folded);
    if (isSmall && opposed.length === 0) return [];
    const alike = lexicon.alike(folded);
    const keys = [...(isSmall ? [] : alike), ...opposed.map(({ line }) => `=${line}`)];
    const isFigure = /^\p{N}/u.test(folded) || lexicon.isNumberWord(folded);
    const isValue = isOrder || isFigure || isCalendarWord(folded, { lexicon });
    const kinds = { isSmall, isValue, isFigure, isPredicate: false, isPlace: false };
    return [{ keys, alike, opposed, ...kinds }];
  }),
);
