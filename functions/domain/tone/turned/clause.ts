import { once } from '../once-for.ts';
import type { RuleLanguage } from '../rule.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Sentence, Word } from '../text/reading.ts';
import { endsOf, placesIn, type Span } from '../text/sentences.ts';
import { type Role, roleLists, rolesAt } from './roles.ts';
import { type SaidWord, saidBy } from './said-word.ts';

/** A thought: what it says, and whether it says that it is so or that it is not. */
export interface Clause {
  span: Span;
  said: readonly SaidWord[];
  /** The keys of all that it says. */
  keys(): ReadonlySet<string>;
  /** The words of the part that says "no", and what comes first after the "no". */
  denied: readonly SaidWord[];
  deniedFirst: SaidWord | undefined;
  isNegated: boolean;
  /** Whether its negations don't tell what it denies. */
  isUnclear: boolean;
  /** Whether an aside may tell which one is meant: "the water, which we deliver in tanks". */
  isNarrowed: boolean;
  /** Who does it, what and to whom, as far as its words say no more. */
  roles(): readonly Role[];
  /** Whether one of the rule's phrases of this name is in it, or begins it. */
  holds(name: string): boolean;
  beginsWith(name: string): boolean;
}

/** A sentence as a whole, and its thoughts one by one, but for those with a word that nobody told. */
export interface ReadSentence {
  whole(): Clause;
  isOne: boolean;
  /** Whether all of its words are told. */
  isAllTold: boolean;
  clauses(): readonly Clause[];
}

// What these find says nothing by itself.
const silentLists = ['neutral', 'parted', 'no-denial'] as const;

/** Lists of a rule that asks what a clause denies. */
export const clauseLists = [
  ...silentLists,
  'denying',
  'relative',
  'being',
  'before-place',
  'narrowing',
  ...roleLists,
  'aside',
] as const;

type Marked = (name: (typeof clauseLists)[number]) => ReadonlySet<number>;

const markedIn = ({ phrases }: RuleLanguage, words: readonly Word[]): Marked =>
  onceForWord(
    (name) =>
      new Set(
        phrases(name)
          .findLongest(words, { from: 0, to: words.length })
          .flatMap(name === 'parted' ? endsOf : placesIn),
      ),
  );

const none: readonly never[] = [];

const hasCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.raw ?? '');

// "The water, which we test every day, is safe": what "which" begins leaves the rest as it is, but for "no one, who …".
// "Which we deliver in tanks" may tell of which water it is.
const asidesIn = ({ lexicon }: RuleLanguage, words: readonly Word[], marked: Marked) => {
  const isMark = (at: number) => words[at]?.afterMark !== false;
  const [ends, narrowing] = [new Set<number>(), new Set<number>()];
  const inside = [...marked('relative')].flatMap((from) => {
    if (!isMark(from) || lexicon.negations.has(words[from - 1]?.folded ?? '')) return none;
    let to = from + 1;
    while (!isMark(to)) to += 1;
    ends.add(to);
    const places = placesIn({ from, to });
    if (places.some((at) => marked('narrowing').has(at))) narrowing.add(from);
    return places;
  });
  return { ends, narrowing, inside: new Set([...marked('aside'), ...inside]) };
};

// "4,000" is one thought.
const isInNumber = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'number' && words[at - 1]?.kind === 'number';

const beginsClause = ({ lexicon }: RuleLanguage, words: readonly Word[], at: number): boolean => {
  const { folded, afterMark } = words[at] ?? { folded: '', afterMark: false };
  return (
    (afterMark && !isInNumber(words, at)) ||
    lexicon.joinWords.has(folded) ||
    lexicon.turns.has(folded) ||
    lexicon.clauseWords.has(folded)
  );
};

const splitAt = ({ from, to }: Span, begins: (at: number) => boolean): Span[] => {
  const spans: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const last = spans.at(-1);
    if (!last || begins(at)) spans.push({ from: at, to: at + 1 });
    else last.to = at + 1;
  }
  return spans;
};

/** Reads sentences of a text, thought by thought. */
export const sentenceReader = (
  language: RuleLanguage,
  words: readonly Word[],
  isTold: (word: SaidWord) => boolean = () => true,
): ((sentence: Pick<Sentence, 'words'>) => ReadSentence) => {
  const { lexicon, phrases } = language;
  const marked = markedIn(language, words);
  const asides = asidesIn(language, words, marked);
  const ownIn = (span: Span) => placesIn(span).filter((at) => !asides.inside.has(at));
  const isOwn = (span: Span) => ownIn(span).length > 0;
  const isNegation = (at: number): boolean =>
    !marked('no-denial').has(at) &&
    (lexicon.negations.has(words[at]?.folded ?? '') || marked('denying').has(at));
  const byItself = (at: number): readonly SaidWord[] => {
    const word = words[at];
    return word ? saidBy(lexicon)(word.folded) : none;
  };
  const isSilent = (at: number): boolean =>
    isNegation(at) || silentLists.some((name) => marked(name).has(at));
  const saidAt = (at: number): readonly SaidWord[] => {
    const said = byItself(at);
    if (said.length === 0 || isSilent(at)) return none;
    const isPredicate = marked('being').has(at - 1);
    // "On Monday" is no place.
    const isPlace = marked('before-place').has(at - 1) && hasCapital(words[at]);
    return said.map((word) => ({ ...word, isPredicate, isPlace: isPlace && !word.isValue }));
  };
  const clauseOf = (span: Span, parts: readonly Span[]): Clause => {
    const places = ownIn(span);
    const said = places.flatMap((at) => saidAt(at).map((word) => ({ at, word })));
    const negations = places.filter(isNegation);
    const denying = negations.length > 0 ? parts.map(ownIn) : none;
    const deniedAt = new Set(denying.filter((part) => part.some(isNegation)).flat());
    const isRelative = ownIn({ from: span.from + 1, to: negations.at(-1) ?? 0 }).some((at) =>
      marked('relative').has(at),
    );
    return {
      span,
      said: said.map(({ word }) => word),
      keys: once(() => new Set(said.flatMap(({ word }) => word.keys))),
      denied: said.filter(({ at }) => deniedAt.has(at)).map(({ word }) => word),
      deniedFirst: said.find(({ at }) => at > (negations[0] ?? span.to))?.word,
      isNegated: negations.length > 0,
      isUnclear: negations.length > 1 || isRelative,
      isNarrowed: [...asides.narrowing].some((at) => span.from <= at && at < span.to),
      roles: once(() => rolesAt(places, saidAt, (name, at) => marked(name).has(at))),
      holds: onceForWord((name) => phrases(name).find(words, span).some(isOwn)),
      beginsWith: (name) => phrases(name).find(words, span)[0]?.from === span.from,
    };
  };
  const isToldAt = (at: number): boolean =>
    asides.inside.has(at) || byItself(at).every(isTold) || saidAt(at).every(isTold);
  const mayBeTold = ({ from, to }: Span): boolean => {
    for (let at = from; at < to; at += 1) if (!isToldAt(at)) return false;
    return true;
  };
  const goesOn = (at: number) => marked('relative').has(at) || asides.ends.has(at);
  return ({ words: span }) => {
    const parts = splitAt(span, (at) => !goesOn(at) && beginsClause(language, words, at));
    const told = parts.filter(mayBeTold);
    return {
      whole: once(() => clauseOf(span, parts)),
      isOne: parts.length === 1,
      isAllTold: told.length === parts.length,
      clauses: () => told.map((part) => clauseOf(part, [part])),
    };
  };
};
