import { without } from '../matching/places.ts';
import type { Check } from '../rule.ts';
import { type Reading, readText, type Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { isLongAgo } from './long-ago.ts';

/** A brief, and the words that show what its facts and texts say of a death. */
export type DeathCheck = Pick<Check, 'brief' | 'lexicon' | 'phrases' | 'anyHolds'>;

type Place = readonly [Reading, Sentence];

const spansOf = ({ phrases }: DeathCheck, [{ words }, sentence]: Place, name: string): Span[] =>
  phrases(name).find(words, sentence.words);

const isOfLongAgo = (check: DeathCheck, place: Place, span: Span): boolean => {
  const [{ words, clean }, { words: within }] = place;
  const from = (at: number) => words[at]?.start ?? 0;
  const around = {
    before: clean.text.slice(from(within.from), from(span.from)),
    after: clean.text.slice(words[span.to - 1]?.end ?? 0, words[within.to - 1]?.end ?? 0),
    isOfNow: spansOf(check, place, 'now').length > 0,
  };
  return isLongAgo(around, check.brief.publishedAt ?? check.brief.goesOutAt);
};

/** Where a sentence tells that someone has died: not that nobody has, and not of what was long ago. */
export const deathsIn = (check: DeathCheck, ...place: Place): Span[] => {
  const said = without(spansOf(check, place, 'dead'), spansOf(check, place, 'no-death'));
  return [
    ...said.filter((span) => !isOfLongAgo(check, place, span)),
    ...spansOf(check, place, 'grief'),
  ];
};

/** Whether a text tells that someone has died. */
export const tellsOfDeath = (check: DeathCheck, text: string): boolean => {
  const reading = readText(text, check.lexicon.abbreviations);
  return reading.sentences.some((sentence) => deathsIn(check, reading, sentence).length > 0);
};

/** Whether someone has died: by the incident's harm, or because a fact tells of it under whatever harm. */
export const hasDied = (check: DeathCheck): boolean => {
  const { harm, facts, insideFacts } = check.brief;
  return (
    harm.includes('death') ||
    [...facts, ...insideFacts].some(
      ({ status, text }) => status !== 'withdrawn' && tellsOfDeath(check, text),
    )
  );
};
