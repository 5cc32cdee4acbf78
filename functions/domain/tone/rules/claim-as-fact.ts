import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { isConfirmedWording } from '../matching/confirmed.ts';
import { denialIn } from '../matching/denied.ts';
import { mentionsIn, phrasesIn, tokensPlace, wordSpan, wordsHit } from '../matching/places.ts';
import {
  holdsAllContent,
  holdsContentOf,
  type SearchTerm,
  searchTermOf,
} from '../matching/search-term.ts';
import { basesOf } from '../names/comparable.ts';
import { initialIn, initialWords } from '../names/find-names.ts';
import { knownNames } from '../names/known-names.ts';
import { onceFor } from '../once-for.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { isSupported } from '../sheet/supports.ts';
import { readText, type Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

type Names = ReadonlySet<string>;

interface Claimed {
  /** The claim, and its keys of several words. */
  terms: readonly SearchTerm[];
  /** What may be a form of a name in it. */
  names: Names;
  /** The same of words with a capital that may only begin a sentence. */
  initials: Names;
  /** Whether it says no itself, so that a "no" repeats it. */
  saysNo: boolean;
}

const hasCapital = (word: { raw: string } | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.raw);

const formsIn = (words: readonly [number, { raw: string }][] = []): Names =>
  new Set(words.flatMap(([, { raw }]) => basesOf(raw)));

// The same claim is held against many texts.
const claimedIn = onceFor((lexicon: Lexicon) =>
  onceFor(({ text, keys }: NonNullable<Brief['claim']>): Claimed => {
    const reading = readText(text, lexicon.abbreviations);
    const isInitial = initialIn(reading);
    const isTelling = (at: number) => !isInitial[at] && hasCapital(reading.words[at]);
    const capitals = [...reading.words.entries()].filter(([, word]) => hasCapital(word));
    // "Erik Larsson did it": the word behind tells that the first is a name too.
    const [names, initials] = [true, false].map((isSure) =>
      capitals.filter(([at]) => (isTelling(at) || isTelling(at + 1)) === isSure),
    );
    return {
      terms: [text, ...keys].map((one) => searchTermOf(one, lexicon)),
      names: formsIn(names),
      initials: formsIn(initials),
      saysNo: reading.words.some(({ folded }) => lexicon.negations.has(folded)),
    };
  }),
);

const withoutClaim = onceFor((brief: Brief): Brief => ({ ...brief, claim: undefined }));

// Nobody reads more of them in one sentence.
const LOOKED_AT = 100;

interface Said {
  span: Span;
  hit: Hit;
}

// A number or time that the claim alone gives.
const claimedValues = (check: Check, sentence: Sentence): Said[] => {
  const others = check.sheetWithoutClaim();
  return mentionsIn(check, sentence)
    .filter((one) => isSupported(check.sheet, one) && !isSupported(others, one))
    .map((one) => ({ span: wordSpan(check, one), hit: { place: tokensPlace(check, one) } }));
};

const claimedNames = (
  check: Check,
  { words: { from, to } }: Sentence,
  { names, initials }: Claimed,
): Said[] => {
  if (names.size + initials.size === 0) return [];
  const isInitial = initialWords(check);
  const isKnown = knownNames({ ...check, brief: withoutClaim(check.brief) });
  return check.reading.words.slice(from, to).flatMap(({ raw }, index) => {
    const span = { from: from + index, to: from + index + 1 };
    // In the middle of a sentence a capital tells that it is a name.
    const isName = (base: string) =>
      names.has(base) || (!isInitial[span.from] && initials.has(base));
    const isClaimed = /^\p{Lu}/u.test(raw) && basesOf(raw).some(isName);
    return isClaimed && !isKnown(raw)
      ? [{ span, hit: { ...wordsHit(check, span), isPrivate: true } }]
      : [];
  });
};

// A rumour that a sentence tells of, or asks about, it does not say itself.
const isOnlyTold = (check: Check, sentence: Sentence): boolean =>
  phrasesIn(check, sentence, 'affirms').length === 0 &&
  (sentence.isQuestion || phrasesIn(check, sentence, 'rumour').length > 0);

const repeated = (check: Check, sentence: Sentence, { terms }: Claimed): Said[] => {
  const { words: span } = sentence;
  const isRepeated = terms.some((term) => holdsAllContent(term, check.reading.words, span));
  return isRepeated && !isOnlyTold(check, sentence) && !isConfirmedWording(check, span)
    ? [{ span, hit: { ...wordsHit(check, span), isPrivate: true } }]
    : [];
};

const saidIn = (check: Check, sentence: Sentence, claimed: Claimed): Said[] =>
  [
    ...claimedValues(check, sentence),
    ...claimedNames(check, sentence, claimed),
    ...repeated(check, sentence, claimed),
  ].slice(0, LOOKED_AT);

// The claim tells of a death: "dog" and "har dött" say the same.
const isOfDeath = (check: Check, { terms: [claim] }: Claimed, span: Span): boolean => {
  const { words } = check.reading;
  const deaths = check.phrases('deaths');
  const isAlone = words.slice(span.from, span.to).every(({ folded }, index) => {
    const at = span.from + index;
    return (
      check.lexicon.auxiliaries.has(folded) ||
      check.lexicon.fillers.has(folded) ||
      deaths.find(words, { from: at, to: at + 1 }).length > 0
    );
  });
  if (!isAlone || deaths.find(words, span).length === 0) return false;
  const said = readText(claim?.words.join(' ') ?? '', check.lexicon.abbreviations).words;
  return deaths.find(said, { from: 0, to: said.length }).length > 0;
};

const hitsIn = (check: Check, at: number, sentence: Sentence, claimed: Claimed): Hit[] => {
  const said = saidIn(check, sentence, claimed);
  if (said.length === 0) return [];
  const isDenied = denialIn(check, at, {
    isSaidIn: (one) => saidIn(check, one, claimed).length > 0,
    holdsContentOf: (span) =>
      claimed.terms.slice(0, 1).some((term) => holdsContentOf(term, check.reading.words, span)) ||
      isOfDeath(check, claimed, span),
  });
  return said.filter(({ span }) => !isDenied(span, !claimed.saysNo)).map(({ hit }) => hit);
};

// What a confirmed fact says may be said; not beside words that deny just that.
const confirmedClaim = (check: Check, sentence: Sentence, { terms: [claim] }: Claimed): Hit[] => {
  const { words: span } = sentence;
  const words = check.reading.words.slice(span.from, span.to).map(({ folded }) => folded);
  const isClaim = words.join(' ') === claim?.words.join(' ');
  return isClaim && !isOnlyTold(check, sentence) && isConfirmedWording(check, span)
    ? [{ ...wordsHit(check, span), isPrivate: true }]
    : [];
};

/**
 * A claim that is to be corrected is denied wherever it is said: its words, numbers, times and names are no facts. No
 * text says and denies it, though a fact holds it.
 */
export const claimAsFact: Finder = {
  reads: 'text-and-title',
  lists: [
    'denies',
    'deniesAhead',
    'deniesBack',
    'in-passing',
    'labels',
    'replaces',
    'takesBack',
    'said',
    'nobody',
    'never',
    'deaths',
    'follows',
    'asserts',
    'pointsBack',
    'presupposes',
    'relays',
    'rumour',
    'affirms',
  ],
  check: (check) => {
    if (!check.brief.claim) return [];
    const claimed = claimedIn(check.lexicon)(check.brief.claim);
    const { sentences } = check.reading;
    const hits = sentences.map((sentence, at) => hitsIn(check, at, sentence, claimed));
    const isDenied = sentences.some(
      (sentence, at) => hits[at]?.length === 0 && saidIn(check, sentence, claimed).length > 0,
    );
    const both = isDenied
      ? sentences.flatMap((sentence) => confirmedClaim(check, sentence, claimed))
      : [];
    return [...hits.flat(), ...both];
  },
};
