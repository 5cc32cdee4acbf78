import { patternOf } from '../../../values/pattern.ts';
import type { Words } from '../words.ts';
import { splitSentences } from './split.ts';

// Who says so is no such tail. "…, results came on 2026-12-01.", "…, latest 2026-11-30.", "…, landed 18:20": what only says when.
const tail =
  /,(?! (?:enligt|according|says?|said|säger|per)(?!\p{L}))(?: \p{Ll}+){1,2} (?:on )?(?:\d{4}-\d{2}-\d{2}(?:,? (?:kl\.? ?|at )?\d{1,2}[:.]\d{2})?|(?:kl\.? ?|at )?\d{1,2}[:.]\d{2})(?=\.?$)/u;
// "closed since 2026-12-02 15:30 while …": closed now, whenever that began. What "has been" so needs the day.
const since =
  /(?<!(?:has|have) been [^.]*) (?:sedan|since) (?:den |about |on )?\d{4}-\d{2}-\d{2}(?:,? (?:kl\.? ?|at )?\d{1,2}[:.]\d{2})?/gu;

const day = /\d{4}-\d{2}/u;
const clock = /(?<![\d.:])\d{1,2}[:.]\d{2}(?!\d)/u;
/** When something else happened: "the 06:10 coach" is a name. */
const otherTime = /(?:kl\.?|at|by|until|till) \d{1,2}[:.]\d{2}(?!\d)/u;

/**
 * "Ended." says nothing without when, nor do "It was out." and, behind another, "The second was found."; "Refunds went
 * out." does.
 */
const STUMP_WORDS = { first: 2, later: 4 };

const isStump = (sentence: string, at: number, { leans, relief }: Words['topics']): boolean => {
  const isOf = (topic: string | undefined) =>
    topic !== undefined && patternOf(topic).test(sentence);
  const isLeaning = isOf(leans) && !isOf(relief);
  const most = at === 0 && !isLeaning ? STUMP_WORDS.first : STUMP_WORDS.later;
  return sentence.split(' ').length <= most;
};

/** A text without its dates; undefined where one of two times stays behind: "out at 16:00, back at 18:35". */
const withoutDates = (text: string, when: string): string | undefined => {
  const times = text.match(patternOf(`(?:${when})+`, 'giu')) ?? [];
  const dates = times.filter((time) => day.test(time));
  const words = dates.reduce((rest, date) => rest.replace(date, ''), text);
  const isHalved = otherTime.test(words) && dates.some((date) => clock.test(date));
  return day.test(words) || isHalved ? undefined : words.replaceAll(/ {2,}/gu, ' ').trim();
};

/**
 * A fact as it was typed without the dates in it and the times beside them, for a headline; undefined where it
 * needs them to be understood.
 */
export const undated = (text: string, { when, needsDate, topics }: Words): string | undefined => {
  const told = text.replace(tail, '').replace(since, '');
  // The times of a day are what such a fact is about: "the last bus leaves at 20:15".
  if (!day.test(told)) return told;
  if (patternOf(needsDate).test(told)) return undefined;
  const words = withoutDates(told, when);
  if (!words || splitSentences(words).some((each, at) => isStump(each, at, topics))) {
    return undefined;
  }
  return words.replace(/,? (?=[.,])|,(?=\.)/gu, '');
};
