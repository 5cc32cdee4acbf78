import { wordsHit } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';

// "Thank you." may be said twice.
const MIN_WORDS = 4;

/** The things that are of the same kind as one before them. */
const repeated = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] => {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    const isNew = !seen.has(key);
    seen.add(key);
    return !isNew;
  });
};

const sentencesIn = (check: Check): Hit[] => {
  const { words, sentences } = check.reading;
  const whole = sentences.filter(({ words: { from, to } }) => to - from >= MIN_WORDS);
  const said = repeated(whole, ({ words: { from, to } }) =>
    words
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' '),
  );
  return said.map((sentence) => wordsHit(check, sentence.words));
};

const linksIn = ({ links, reading }: Check): Hit[] =>
  repeated(links, ({ start, end }) =>
    reading.clean.text
      .slice(start, end)
      .toLowerCase()
      .replace(/^https?:\/\//u, '')
      .replace(/\/$/u, ''),
  ).map(({ start, end }) => ({ place: { start, end } }));

/** What a text has said it does not say again: no sentence, no link. */
export const saidTwice: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => [...sentencesIn(check), ...linksIn(check)],
};
