import { tokensPlace, wordsHit } from '../matching/places.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import type { Sentence, Word } from '../text/reading.ts';

const MIN_WORDS = 2;
const MIN_LETTERS = 2;

// "Hello Sofia!" and "Sorry!" are warm in an answer to a person.
const MAX_WARM_WORDS = 3;

// "Good that you ask!" is warm too.
const thanks = ({ phrasesOf, reading }: Check, { words }: Sentence): boolean =>
  phrasesOf('rests-on-nothing', 'courtesy').find(reading.words, words).length > 0;

const isWarm = (check: Check, sentence: Sentence, at: number): boolean =>
  at === sentence.to - 1 &&
  (sentence.words.to - sentence.words.from <= MAX_WARM_WORDS || thanks(check, sentence));

const exclamationsIn = (check: Check, sentence: Sentence): Hit[] => {
  const { tokens } = check.reading;
  const marks = tokens
    .slice(sentence.from, sentence.to)
    .flatMap(({ raw }, at) => (raw === '!' ? [sentence.from + at] : []));
  const isOne = marks.length === 1 && check.brief.kind === 'reply';
  return marks
    .filter((at) => !(isOne && isWarm(check, sentence, at)))
    .map((at) => ({ place: tokensPlace(check, { from: at, to: at + 1 }) }));
};

const exclamations = (check: Check): Hit[] =>
  check.reading.sentences.flatMap((sentence) => exclamationsIn(check, sentence));

const isLoud = ({ raw }: Word, acronyms: readonly string[]): boolean =>
  raw.length >= MIN_LETTERS &&
  raw === raw.toUpperCase() &&
  raw !== raw.toLowerCase() &&
  !acronyms.includes(raw);

const isLoudAt = (check: Check, at: number): boolean => {
  const word = check.reading.words[at];
  return word !== undefined && isLoud(word, check.lexicon.data.acronyms);
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
