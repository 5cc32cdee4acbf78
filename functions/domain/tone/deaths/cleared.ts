import type { Check, RuleLanguage } from '../rule.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { isLongAgo } from './long-ago.ts';

/** A sentence, and the words of its language. */
export interface Place {
  language: RuleLanguage;
  reading: Reading;
  sentence: Sentence;
}

/** Where the rule's phrases of this name are at a place. */
export const spansAt = ({ language, reading, sentence }: Place, name: string): Span[] =>
  language.phrases(name).find(reading.words, sentence.words);

const holds = (place: Place, name: string): boolean => spansAt(place, name).length > 0;

// Phrases of this name that hold all words of a death, with no mark between them.
const around = (place: Place, name: string, death: Span): Span[] => {
  const { language, reading, sentence } = place;
  const isUnbroken = ({ from, to }: Span) =>
    reading.words.slice(from + 1, to).every(({ afterMark }) => !afterMark);
  return language
    .phrases(name)
    .findLongest(reading.words, sentence.words)
    .filter((span) => span.from <= death.from && death.to <= span.to && isUnbroken(span));
};

const endsAt = (place: Place, { to }: Span): boolean => {
  const { words } = place.reading;
  if (to >= place.sentence.words.to || words[to]?.afterMark) return true;
  return spansAt(place, 'goes-on').some(({ from }) => from === to);
};

const isDenied = (place: Place, death: Span): boolean =>
  around(place, 'denied', death).some((span) => endsAt(place, span)) && !holds(place, 'excepted');

const isOfThing = (place: Place, death: Span): boolean =>
  around(place, 'of-thing', death).length > 0 && !holds(place, 'joined');

const isOfLongAgo = (place: Place, death: Span, { publishedAt, goesOutAt }: Check['brief']) => {
  const { words, clean } = place.reading;
  const { from, to } = place.sentence.words;
  const startOf = (at: number) => words[at]?.start ?? 0;
  const endOf = (at: number) => words[at - 1]?.end ?? 0;
  const sides = {
    before: clean.text.slice(startOf(from), startOf(death.from)),
    after: clean.text.slice(endOf(death.to), endOf(to)),
  };
  return isLongAgo(sides, publishedAt ?? goesOutAt) && !holds(place, 'now');
};

/** Whether the words right beside a death say that it is none: nobody's, a thing's, a term or long ago. */
export const isCleared = (place: Place, death: Span, brief: Check['brief']): boolean =>
  around(place, 'term', death).length > 0 ||
  isDenied(place, death) ||
  isOfThing(place, death) ||
  isOfLongAgo(place, death, brief);
