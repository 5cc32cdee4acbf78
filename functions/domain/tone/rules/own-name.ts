import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { wordsHit } from '../matching/places.ts';
import { searchTermOf } from '../matching/search-term.ts';
import { onceFor } from '../once-for.ts';
import type { Finder } from '../rule.ts';

// The same brief is held against many texts.
const wordsOfName = onceFor((lexicon: Lexicon) =>
  onceFor(({ organisation }: Brief) => searchTermOf(organisation.name, lexicon).words),
);

/** One voice: where we do something, we say "we" instead of our own name. */
export const ownName: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const { words, sentences } = check.reading;
    const name = wordsOfName(check.lexicon)(check.brief);
    if (name.length === 0) return [];
    return sentences.flatMap(({ words: span, isQuestion }) => {
      const end = span.from + name.length;
      const next = words[end];
      const isSubject =
        !isQuestion &&
        end < span.to &&
        next?.before === 'space' &&
        /^\p{Ll}/u.test(next.raw) &&
        !next.afterMark;
      const first = { from: span.from, to: end };
      const isName = name.every((word, at) => words[span.from + at]?.folded === word);
      return isSubject && isName ? [wordsHit(check, first)] : [];
    });
  },
};
