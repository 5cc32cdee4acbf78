import { mentionsIn } from '../matching/places.ts';
import { type Ends, endsIn } from '../mentions/ends.ts';
import { findMentions } from '../mentions/find.ts';
import type { Day, Mention } from '../mentions/mention.ts';
import type { Check, RuleLanguage } from '../rule.ts';
import { findLinks } from '../text/links.ts';
import { type RawReading, readText, type Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { type Clause, sentenceReader } from './clause.ts';

/** The ends that a sentence gives, and what it says beside them. */
interface WithEnds {
  clause: Clause;
  ends: readonly Ends[];
}

/** The same for a sentence of the brief, and the text that it is of. */
export interface ToldEnds extends WithEnds {
  text: string;
}

const isSameDay = (one: Day, other: Day): boolean =>
  one.day === other.day && one.month === other.month;

const isSame = (one: Mention, other: Mention): boolean => {
  if (one.kind === 'time' && other.kind === 'time')
    return one.minutes.some((minutes) => other.minutes.includes(minutes));
  if (one.kind === 'weekday' && other.kind === 'weekday') return one.weekday === other.weekday;
  if (one.kind === 'date' && other.kind === 'date')
    return one.days.some((day) => other.days.some((two) => isSameDay(day, two)));
  return false;
};

const isAsTold = ([from, to]: Ends, [first, last]: Ends): boolean =>
  isSame(from, first) && isSame(to, last);

const besideEnds = (
  { tokens, clean }: RawReading,
  { from, to }: Span,
  ends: readonly Ends[],
  language: RuleLanguage,
): Clause => {
  const startOf = (at: number) => tokens[at]?.start ?? 0;
  const endOf = (at: number) => tokens[at - 1]?.end ?? 0;
  const spans = [
    ...ends.map(([first, last]) => ({ from: first.from, to: last.to })),
    { from: to, to },
  ];
  const parts = spans.map((span, at) =>
    clean.text.slice(
      at === 0 ? startOf(from) : endOf(spans[at - 1]?.to ?? from),
      span.from === to ? endOf(to) : startOf(span.from),
    ),
  );
  const { words } = readText(parts.join(' '), language.lexicon.abbreviations);
  return sentenceReader(language, words)({ words: { from: 0, to: words.length } }).whole();
};

/** The ends that a text of the brief gives. */
export const toldEndsIn = (text: string, language: RuleLanguage): ToldEnds[] => {
  const { lexicon } = language;
  const reading = readText(text, lexicon.abbreviations);
  const mentions = findMentions(reading, findLinks(reading.clean.text), lexicon.data);
  return reading.sentences.flatMap((sentence) => {
    const own = mentions.filter(({ from }) => sentence.from <= from && from < sentence.to);
    const ends = endsIn(reading, lexicon, own);
    const clause = () => besideEnds(reading, sentence, ends, language);
    return ends.length > 0 ? [{ text, clause: clause(), ends }] : [];
  });
};

/** What a sentence says beside ends that it exchanges, and of which of the brief: "8 pm to 8 am" for "8 am to 8 pm". */
export const exchangedIn = <One extends ToldEnds>(
  check: Check,
  sentence: Sentence,
  told: readonly One[],
): { clause: Clause; told: One[] } | undefined => {
  if (told.length === 0) return undefined;
  const all = told.flatMap(({ ends }) => ends);
  const own = endsIn(check.reading, check.lexicon, mentionsIn(check, sentence));
  const exchanged = own.filter((ends) => !all.some((one) => isAsTold(ends, one)));
  const turned = told.filter(({ ends }) =>
    ends.some(([first, last]) => exchanged.some((one) => isAsTold(one, [last, first]))),
  );
  return turned.length > 0
    ? { clause: besideEnds(check.reading, sentence, own, check), told: turned }
    : undefined;
};
