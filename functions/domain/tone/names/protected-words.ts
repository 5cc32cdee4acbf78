import type { Brief } from '../brief.ts';
import { onceFor } from '../once-for.ts';
import { basesOf } from './comparable.ts';

// A letter alone is anyone's.
const MIN_LETTERS = 2;

const basesIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter(({ length }) => length >= MIN_LETTERS)
    .flatMap(basesOf);

const protectedBases = onceFor(
  ({ protectedNames }: Brief): ReadonlySet<string> => new Set(protectedNames.flatMap(basesIn)),
);

/** Whether a text holds a word that may be of a protected name, so that nothing repeats it. */
export const mayHoldProtected = (brief: Brief, text: string): boolean =>
  brief.protectedNames.length > 0 && basesIn(text).some((base) => protectedBases(brief).has(base));
