import type { Source, SourceWord } from '../sources/sources.ts';
import { alignedPairs, type Pair } from './align.ts';
import type { Covered } from './cover.ts';
import type { Grounds } from './grounds.ts';

// A sentence leans on a source where this part of its words stands there in the same order.
const MIN_SHARED = 0.6;
// With more words of its own, or more that change the source, it is no source with words exchanged.
const MAX_OWN = 3;
const MAX_SWAPPED = 2;
// What says something weighs more than what stands beside it in any sentence.
const CONTENT_WEIGHT = 3;
// Shorter words end others by chance.
const MIN_PART_LETTERS = 3;
// A single word that says something is shared by chance, but where the sentence begins as the source does.
const MIN_CONTENT = 2;
const MIN_BEGINNING = 3;

/** A word of a sentence, and what it may be exchanged for. */
type Compared = Covered & Pick<SourceWord, 'alike' | 'isSmall'>;

/** A part of a sentence that leans on a source. */
interface Leaning {
  part: readonly Compared[];
  /** Its words that are not the source's. */
  own: readonly Compared[];
}

// "Bus" for "school bus" says less, "school bus" for "bus" says more.
const isPartOf = (part = '', whole = ''): boolean =>
  part.length >= MIN_PART_LETTERS && whole.endsWith(part);

const compared = ({ check }: Grounds, word: Covered): Compared => {
  const isSmall = word.isFiller || word.isNegation;
  return { ...word, isSmall, alike: isSmall ? [] : check.lexicon.alike(word.folded) };
};

const isSame = (word: Compared, other: SourceWord): boolean =>
  word.isSmall || other.isSmall
    ? word.folded === other.folded
    : word.alike.some((one) => other.alike.includes(one)) ||
      isPartOf(word.alike[0], other.alike[0]);

const pairsWith = (words: readonly Compared[], { all }: Source): Pair[] =>
  alignedPairs(words.length, all.length, ({ here, there }) => {
    const [word, other] = [words[here], all[there]];
    if (!word || !other || !isSame(word, other)) return 0;
    return word.isSmall ? 1 : CONTENT_WEIGHT;
  });

// "We have sold the mill" begins as "we have stopped the mill" does.
const minContent = ([first, ...others]: readonly Pair[]): number =>
  first?.here === 0 && first.there === 0 && others.length + 1 >= MIN_BEGINNING ? 1 : MIN_CONTENT;

// "The driver and all 22 passengers": so few words beside a join are no thought of their own.
const isAppended = (words: readonly Compared[], segment: number): boolean =>
  words.filter((word) => word.segment === segment && !word.isSmall).length === 1;

const partAround = (words: readonly Compared[], content: readonly Compared[]): Compared[] => {
  const [first, last] = [content[0]?.segment ?? 0, content.at(-1)?.segment ?? 0];
  const from = isAppended(words, first - 1) ? first - 1 : first;
  const to = isAppended(words, last + 1) ? last + 1 : last;
  return words.filter(
    ({ segment, form }) => from <= segment && segment <= to && form === undefined,
  );
};

const leaningOn = (words: readonly Compared[], source: Source): Leaning | undefined => {
  const pairs = pairsWith(words, source);
  const held = new Set(pairs.flatMap(({ here }) => words[here] ?? []));
  const content = [...held].filter(({ isSmall }) => !isSmall);
  if (content.length < minContent(pairs)) return undefined;
  const part = partAround(words, content);
  // "All mails are answered" says in another order what "we answer all mails" says.
  const isMoved = (word: Compared) => source.all.some((other) => isSame(word, other));
  const own = part.filter((word) => !held.has(word) && !isMoved(word));
  return 1 - own.length / part.length >= MIN_SHARED ? { part, own } : undefined;
};

const sharedIn = ({ part, own }: Leaning): number => part.length - own.length;

// Each part with the source that it shares most with: a sentence may tell two facts.
const leaningsIn = (grounds: Grounds, covered: readonly Covered[]): Leaning[] => {
  const apart: Leaning[] = [];
  const words = covered.map((word) => compared(grounds, word));
  const all = grounds.open
    .filter(({ kind }) => kind !== 'contact' && kind !== 'claim')
    .flatMap((source) => leaningOn(words, source) ?? [])
    .toSorted((one, other) => sharedIn(other) - sharedIn(one));
  for (const leaning of all) {
    const isTaken = apart.some(({ part }) => part.some((word) => leaning.part.includes(word)));
    if (!isTaken) apart.push(leaning);
  }
  return apart;
};

const placesIn = ({ check }: Grounds, words: readonly Covered[], list: string): Set<number> => {
  const [from, to] = [words[0]?.at ?? 0, (words.at(-1)?.at ?? 0) + 1];
  const spans = check.phrases(list).find(check.reading.words, { from, to });
  return new Set(
    spans.flatMap((span) => Array.from({ length: span.to - span.from }, (_, at) => span.from + at)),
  );
};

const isTheirs = ({ check }: Grounds, { at }: Covered): boolean =>
  check.lexicon.yours.has(check.reading.words[at - 1]?.folded ?? '');

// "Lastfärja" for "färja" says of it what the source does not.
const saysMore = ({ open }: Grounds, { senses: [stem = ''] }: Covered): boolean => {
  const stems = open.flatMap(({ words }) => words.flatMap(([one = '']) => one));
  return (
    !stems.some((one) => isPartOf(stem, one)) &&
    stems.some((one) => one.length > MIN_PART_LETTERS && stem.endsWith(one))
  );
};

const isSupported = (grounds: Grounds, word: Covered): boolean =>
  word.cover !== undefined && !(typeof word.cover === 'object' && saysMore(grounds, word));

/**
 * The words of a sentence that stand in the place of words of a source, or beside them: all else of it stands
 * there in the same order, so that they change what the source says. "We pay for a hotel for everyone who
 * missed their connection" is not what a commitment to pay for a taxi says.
 */
export const swappedIn = (grounds: Grounds, words: readonly Covered[]): readonly Covered[] => {
  const [changing, neutral] = [
    placesIn(grounds, words, 'changing'),
    placesIn(grounds, words, 'neutral'),
  ];
  const isSwapped = (word: Covered): boolean =>
    !word.isNegation &&
    ((changing.has(word.at) && !word.slot) ||
      !(isSupported(grounds, word) || neutral.has(word.at) || isTheirs(grounds, word)));
  return leaningsIn(grounds, words)
    .filter(({ own }) => own.filter(({ isSmall }) => !isSmall).length <= MAX_OWN)
    .map(({ own }) => own.filter(isSwapped))
    .filter(({ length }) => length <= MAX_SWAPPED)
    .flat();
};
