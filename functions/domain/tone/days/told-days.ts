import type { Brief } from '../brief.ts';
import { type Ends, endsIn } from '../mentions/ends.ts';
import { findMentions } from '../mentions/find.ts';
import { type Day, isTime, type Mention } from '../mentions/mention.ts';
import { onceFor } from '../once-for.ts';
import { givenTexts } from '../own-texts.ts';
import type { Check, RuleLanguage } from '../rule.ts';
import { findLinks } from '../text/links.ts';
import { type Reading, readText, type Sentence } from '../text/reading.ts';

/** A sentence as far as it tells something of a day. */
export interface ToldOfDay {
  /** What each word that says something may stand for; days and times aside. */
  telling: readonly (readonly string[])[];
  days: readonly Day[];
  /** Its clock times in order, each in every reading that makes sense. */
  times: readonly (readonly number[])[];
  isPast: boolean;
  isNegated: boolean;
}

/** Whether something of what is told stands for one of these. */
export const holdsWord = (telling: ToldOfDay['telling'], word: readonly string[]): boolean =>
  telling.some((one) => one.some((sense) => word.includes(sense)));

/** A sentence of the brief, and the text that it is of. */
export interface GivenOfDay extends ToldOfDay {
  text: string;
  /** "Today" and "yesterday", in days from the one on which the words go out: none where it names no such day. */
  relative: readonly number[];
  /** The first and the last day of what is told of several. */
  spans: readonly (readonly [Day, Day])[];
}

/** Lists of a rule that asks what a sentence tells of a day. */
export const dayLists = ['today', 'night', 'happened', 'lasting'] as const;

// "Until and including the evening of 3 December".
const LEAD_WORDS = 5;

const dayWords = ['today', 'night'] as const;

type WithWords = Pick<Reading, 'words'>;

// A night is of two days, and "i natt" may be the last one or the next.
const NIGHT_DAYS = [-1, 0, 1];

/** Which days a sentence names from the one on which it is said: 0 is today, -1 yesterday. */
export const relativeDaysIn = (
  { words }: WithWords,
  { words: span }: Sentence,
  mentions: readonly Mention[],
  { phrases }: Pick<RuleLanguage, 'phrases'>,
): number[] => [
  ...mentions.flatMap((one) => (one.kind === 'relative-day' ? one.days : [])),
  ...(phrases('today').find(words, span).length > 0 ? [0] : []),
  ...(phrases('night').find(words, span).length > 0 ? NIGHT_DAYS : []),
];

const inMentions = (mentions: readonly Mention[], token: number): boolean =>
  mentions.some((one) => isTime(one) && one.from <= token && token < one.to);

const tellingIn = (
  { words }: WithWords,
  { words: { from, to } }: Sentence,
  mentions: readonly Mention[],
  { lexicon, phrases }: RuleLanguage,
): (readonly string[])[] => {
  const days = dayWords.flatMap((name) => phrases(name).find(words, { from, to }));
  const isDay = (at: number) => days.some((span) => span.from <= at && at < span.to);
  const { fillers, auxiliaries, negations, isNumberWord } = lexicon;
  return words.slice(from, to).flatMap(({ kind, folded, token }, index) => {
    const isSmall =
      kind !== 'word' || [fillers, auxiliaries, negations].some((small) => small.has(folded));
    return isSmall || isNumberWord(folded) || isDay(from + index) || inMentions(mentions, token)
      ? []
      : [lexicon.sensesOf(folded)];
  });
};

/** What a sentence with these mentions tells of a day. */
export const toldOfDay = (
  reading: WithWords,
  sentence: Sentence,
  mentions: readonly Mention[],
  language: RuleLanguage,
): ToldOfDay => {
  const { from, to } = sentence.words;
  return {
    telling: tellingIn(reading, sentence, mentions, language),
    days: mentions.flatMap((one) => (one.kind === 'date' ? one.days : [])),
    times: mentions.flatMap((one) => (one.kind === 'time' ? [one.minutes] : [])),
    isPast: language.phrases('happened').find(reading.words, sentence.words).length > 0,
    isNegated: reading.words
      .slice(from, to)
      .some(({ folded }) => language.lexicon.negations.has(folded)),
  };
};

const spansIn = (ends: readonly Ends[]): [Day, Day][] =>
  ends.flatMap(([first, last]) => {
    const [from, to] = [first, last].map((one) => (one.kind === 'date' ? one.days[0] : undefined));
    return from && to ? [[from, to]] : [];
  });

// "Since 30 November" and "until 3 December" hold of other days too.
const isLasting = (
  { words }: Reading,
  mentions: readonly Mention[],
  { phrases }: RuleLanguage,
): boolean =>
  mentions.some(({ kind, from }) => {
    if (kind !== 'date') return false;
    const at = words.findIndex(({ token }) => token >= from);
    return (
      phrases('lasting').find(words, { from: Math.max(0, at - LEAD_WORDS), to: at }).length > 0
    );
  });

const givenIn = (text: string, language: RuleLanguage): GivenOfDay[] => {
  const { lexicon } = language;
  const reading = readText(text, lexicon.abbreviations);
  const mentions = findMentions(reading, findLinks(reading.clean.text), lexicon.data);
  return reading.sentences.map((sentence) => {
    const own = mentions.filter(({ from }) => sentence.from <= from && from < sentence.to);
    const told = toldOfDay(reading, sentence, own, language);
    const relative = relativeDaysIn(reading, sentence, own, language);
    const ends = endsIn(reading, lexicon, own);
    const others = own.filter((one) => !ends.flat().includes(one));
    const days = isLasting(reading, others, language) ? [] : told.days;
    return { ...told, days, text, relative, spans: spansIn(ends) };
  });
};

/** What facts, commitments, contacts and the action of a brief tell, sentence by sentence. */
export const givenOfDays = onceFor((languagesOf: Check['languagesOf']) =>
  onceFor((brief: Brief): GivenOfDay[] =>
    givenTexts(brief).flatMap((text) => {
      const languages = languagesOf(text);
      const own = languages.find(({ lexicon }) => lexicon.language === brief.language);
      const language = own ?? languages[0];
      return language ? givenIn(text, language) : [];
    }),
  ),
);
