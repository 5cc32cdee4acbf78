import type { Lexicon } from '../language/lexicon.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Word } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { isAdjacent, languageEvidence } from './language-evidence.ts';

/** What a word says of the language that it stands in: 1 where it is of a kind, 0 where not. */
interface Kinds {
  own: number;
  foreign: number;
  never: number;
  /** Of its own words, those that neighbouring languages have too. */
  shared: number;
  /** Words that are known in this language alone, and in the other of our languages alone. */
  home: number;
  elsewhere: number;
  /** Words that hold other languages together, or are written with letters that none of ours has. */
  abroad: number;
}

/** How many words of each kind stand in a span. */
export interface Counts extends Kinds {
  words: number;
  /** How many of them follow each other at most. */
  run: number;
}

/** What each word of a text says of its language; undefined where it is no evidence of one. */
export type Evidence = readonly (Kinds | undefined)[];

// Those of loanwords (müsli, jalapeño) are not among them.
const foreignLetter = /[æøß]/u;

const wordOf = (folded: string): Word => ({
  kind: 'word',
  raw: folded,
  folded,
  start: 0,
  end: folded.length,
  before: 'nothing',
  token: 0,
  afterMark: false,
});

// The lists hold single words, so that each says the same wherever it stands.
const kindsIn = onceFor((phrases: Check['phrases']) =>
  onceFor((lexicon: Lexicon) =>
    onceFor((others: readonly Lexicon[]) =>
      onceForWord((folded): Kinds => {
        const word = [wordOf(folded)];
        const isListed = (list: string) => phrases(list).mayBegin(word);
        const isOwn = isListed('own') || lexicon.knows(folded);
        const isOthers = others.some(({ knows }) => knows(folded));
        const [foreign, never] = [isListed('foreign'), isListed('never')];
        return {
          own: Number(isListed('own')),
          foreign: Number(foreign),
          never: Number(never),
          shared: Number(isListed('shared')),
          home: Number(isOwn && !isOthers),
          elsewhere: Number(isOthers && !isOwn),
          abroad: Number(foreign || never || foreignLetter.test(folded)),
        };
      }),
    ),
  ),
);

/** What tells the languages of a text. */
export const evidenceIn = (check: Check): Evidence => {
  const kindsOf = kindsIn(check.phrases)(check.lexicon)(check.others);
  const isEvidence = languageEvidence(check);
  return check.reading.words.map(({ folded }, at) =>
    isEvidence[at] ? kindsOf(folded) : undefined,
  );
};

const longestRun = ({ reading }: Check, span: Span, counts: (at: number) => boolean): number => {
  let [run, longest] = [0, 0];
  for (let at = span.from; at < span.to; at += 1) {
    run = counts(at) ? (isAdjacent(reading.words, at) ? run : 0) + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
};

/** How many words of a span follow each other at most, without a mark or a line end. */
export const stretchIn = (check: Check, span: Span): number => longestRun(check, span, () => true);

/** What of it stands in a span. */
export const countIn = (check: Check, evidence: Evidence, span: Span): Counts => {
  const counts: Counts = {
    words: 0,
    run: longestRun(check, span, (at) => evidence[at] !== undefined),
    own: 0,
    foreign: 0,
    never: 0,
    shared: 0,
    home: 0,
    elsewhere: 0,
    abroad: 0,
  };
  for (let at = span.from; at < span.to; at += 1) {
    const kinds = evidence[at];
    if (!kinds) continue;
    counts.words += 1;
    counts.own += kinds.own;
    counts.foreign += kinds.foreign;
    counts.never += kinds.never;
    counts.shared += kinds.shared;
    counts.home += kinds.home;
    counts.elsewhere += kinds.elsewhere;
    counts.abroad += kinds.abroad;
  }
  return counts;
};
