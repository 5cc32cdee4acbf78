import { readWeekdays } from './days.ts';
import type { TokenReader } from './token-reader.ts';

/** What the words before two bare numbers say of them. */
export type Before = 'hours' | 'amount' | 'change' | undefined;

const WORDS_BEFORE = 8;
const WORDS_BEHIND = 3;

const isEnd = (reader: TokenReader, at: number): boolean => /^[.!?;]?$/u.test(reader.raw(at));

const isOpening = (reader: TokenReader, at: number): boolean =>
  reader.data.times.opening.includes(reader.folded(at));

const isOpenDay = (reader: TokenReader, at: number): boolean =>
  reader.data.times.openDays.includes(reader.folded(at)) || readWeekdays(reader, at) !== undefined;

/** Whether a word of opening or a day stands here. */
export const isHourWord = (reader: TokenReader, at: number): boolean =>
  isOpening(reader, at) || isOpenDay(reader, at);

const saidBy = (reader: TokenReader, at: number): Before => {
  if (isOpening(reader, at)) return 'hours';
  const { amounts, changes } = reader.data.times;
  const word = reader.folded(at);
  if (amounts.includes(word) || amounts.includes(`${word} ${reader.folded(at + 1)}`))
    return 'amount';
  return changes.includes(word) ? 'change' : undefined;
};

/** The nearest word decides; a day does where no other word says anything: "on Monday, cases rose from 8 to 20". */
export const saidBefore = (reader: TokenReader, at: number): Before => {
  let isDay = false;
  for (let place = at - 1; place >= at - WORDS_BEFORE && !isEnd(reader, place); place -= 1) {
    const said = saidBy(reader, place);
    if (said) return said;
    isDay ||= isOpenDay(reader, place);
  }
  return isDay ? 'hours' : undefined;
};

/** "From 8 to 20 on weekdays". */
export const isHourBehind = (reader: TokenReader, at: number): boolean => {
  for (let place = at; place < at + WORDS_BEHIND && !isEnd(reader, place); place += 1)
    if (isHourWord(reader, place)) return true;
  return false;
};
