import { tokensPlace, wordsHit } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { onceForWord } from '../text/known-words.ts';

const MIN_WORDS = 2;
const MIN_LETTERS = 2;

// "Hello Sofia!" and "Good that you ask!" are warm in an answer to a person: one mark, at the end of a sentence.
const isWarm = ({ brief, reading }: Check, marks: readonly number[]): boolean =>
  brief.kind === 'reply' &&
  marks.length === 1 &&
  reading.sentences.some(({ to }) => to - 1 === marks[0]);

const exclamations = (check: Check): Hit[] => {
  const marks = check.reading.tokens.flatMap(({ raw }, at) => (raw === '!' ? [at] : []));
  return isWarm(check, marks)
    ? []
    : marks.map((at) => ({ place: tokensPlace(check, { from: at, to: at + 1 }) }));
};

const isInCapitals = onceForWord(
  (raw) => raw.length >= MIN_LETTERS && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
);

const isLoudAt = ({ reading, lexicon }: Check, at: number): boolean => {
  const raw = reading.words[at]?.raw ?? '';
  return isInCapitals(raw) && !lexicon.data.acronyms.includes(raw);
};

// Two or more in a row. One word alone is taken for an acronym.
const capitals = (check: Check): Hit[] => {
  const { words } = check.reading;
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    let to = at;
    while (isLoudAt(check, to)) to += 1;
    if (to - at >= MIN_WORDS) hits.push(wordsHit(check, { from: at, to }));
    at = Math.max(to, at + 1);
  }
  return hits;
};

/** A calm tone needs neither exclamation marks nor capitals. */
export const noShouting: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) => [...exclamations(check), ...capitals(check)],
};
