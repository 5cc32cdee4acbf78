import type { Brief } from '../../../tone/brief.ts';
import { localTimeAt } from '../../../tone/sheet/local-time.ts';
import { patternOf } from '../../../values/pattern.ts';
import { asSentence, plainText } from '../../../values/plain-text.ts';
import type { Words } from '../words.ts';
import { amountsInStyle } from './amounts.ts';
import { asOurs, asWe } from './as-we.ts';
import { clockTimesInStyle } from './clock-times.ts';
import { type DateStyle, datesInWords, yearsIn } from './dates.ts';
import { notesTold } from './notes.ts';
import { factsToYou, toWriter } from './to-you.ts';
import { undated } from './undated.ts';

const mostCommon = (years: readonly number[]): number | undefined => {
  const count = (year: number) => years.filter((each) => each === year).length;
  return years.toSorted((one, other) => count(other) - count(one) || one - other).at(0);
};

/** How dates in texts of this brief are written. Where no time is known, most dates set the year. */
export const dateStyleOf = (brief: Brief, withWeekdays: boolean): DateStyle => {
  const now = localTimeAt(brief.publishedAt ?? brief.nextUpdateAt, brief.timeZone);
  const told = [...brief.facts.map(({ text }) => text), ...brief.commitments];
  return {
    language: brief.language,
    year: now?.year ?? mostCommon(told.flatMap(yearsIn)) ?? 0,
    near: withWeekdays ? now?.instant : undefined,
  };
};

/** Words as typed, with dates, clock times and sums as a statement writes them. */
const inStyle = (text: string, { language }: Brief, style: DateStyle): string => {
  const timed = clockTimesInStyle(datesInWords(plainText(text), style), language);
  return amountsInStyle(timed, language);
};

/** Words as typed in the prose of a statement: their style, and "we". */
const asProse = (text: string, brief: Brief, style: DateStyle, words: Words): string =>
  asWe(inStyle(text, brief, style), brief.organisation.name, words);

// "Meeting at 08:15" is no sentence until something leads in to it.
const asWhole = (text: string, { finiteVerb, leadIns, leadInElse, clause }: Words): string => {
  const verb = patternOf(finiteVerb);
  const [main = ''] = text.split(patternOf(` (?:${clause.conjunctions})(?!\\p{L})`));
  if (text === '' || verb.test(main)) return text;
  const known = leadIns.find(({ begins }) => patternOf(`^(?:${begins})`).test(text));
  // "Those who have paid get it back": the verb may stand behind what a clause says of them.
  if (!known && verb.test(text)) return text;
  const led = `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  return (known?.say ?? leadInElse).replace('{words}', () => led);
};

// "It is closed, we do not know for how long": two sentences in English.
const withoutSplices = (text: string, { splice }: Words): string =>
  splice === undefined
    ? text
    : text.replace(patternOf(splice, 'giu'), (_, rest: string) => {
        const [first = ''] = rest;
        return `. ${first.toUpperCase()}${rest.slice(first.length)}`;
      });

/**
 * The brief with its facts, commitments, those affected and public action as prose. The same facts, ids and keys:
 * only how dates, times, sums and the organisation are written differs.
 */
export const inProse = (brief: Brief, words: Words, withWeekdays: boolean): Brief => {
  const style = dateStyleOf(brief, withWeekdays);
  const prose = (text: string) => withoutSplices(asProse(text, brief, style, words), words);
  return {
    ...brief,
    facts: factsToYou(brief, words).map((fact) => ({
      ...fact,
      text: notesTold(prose(fact.text), words),
      ...(fact.open && { open: prose(fact.open) }),
    })),
    affected: brief.affected.map(prose),
    commitments: toWriter(brief.commitments, brief, words).map((each) =>
      asSentence(asWhole(asOurs(notesTold(prose(each), words), words), words)),
    ),
    ...(brief.publicAction && {
      publicAction: {
        ...brief.publicAction,
        text: notesTold(prose(brief.publicAction.text), words),
      },
    }),
  };
};

/** The facts that make sense without their dates, in prose, by id: for headlines. */
export const undatedFacts = (brief: Brief, words: Words): Map<string, string> => {
  const facts = brief.facts.flatMap((fact) => {
    const text = undated(fact.text, words);
    return text === undefined ? [] : [{ ...fact, text }];
  });
  return new Map(
    inProse({ ...brief, facts }, words, false).facts.map(({ id, text }) => [id, text]),
  );
};
