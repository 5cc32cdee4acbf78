import { tokensPlace } from '../matching/places.ts';
import { once } from '../once-for.ts';
import type { Check, Finder, Hit } from '../rule.ts';
import { inLinks } from '../text/links.ts';
import type { Sentence } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';

// Four digits are read at a glance.
const MIN_DIGITS = 5;
const amount = /^[1-9]\d{4,8}$/u;

// "Call 46500", "case 88123", "0771-46500", "#46500", "112233:4": numbers to dial or to look up.
const isCode = ({ reading: { tokens } }: Check, at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isJoined = tokens[at]?.before === 'nothing' && before !== undefined && before.raw !== '(';
  const goesOn = after?.before === 'nothing' && /^[\p{L}\p{N}:/@#+_-]/u.test(after.raw);
  const isGroup =
    before?.kind === 'number' || (after?.kind === 'number' && after.before === 'space');
  return isJoined || goesOn || isGroup;
};

const isAmount = ({ raw }: Token): boolean => raw.length >= MIN_DIGITS && amount.test(raw);

const hitsIn = (check: Check, sentence: Sentence, isLink: readonly boolean[]): Hit[] => {
  const { tokens, words } = check.reading;
  const codes = once(() => check.phrases('codes').find(words, sentence.words));
  const isNamed = (at: number) =>
    codes().some(
      ({ from, to }) =>
        words[from]?.token !== undefined &&
        (words[from]?.token ?? 0) <= at &&
        at <= (words[to - 1]?.token ?? -1) + 1,
    );
  return tokens.slice(sentence.from, sentence.to).flatMap((token, offset) => {
    const at = sentence.from + offset;
    if (!isAmount(token) || isLink[at] || isCode(check, at) || isNamed(at)) return [];
    return [{ place: tokensPlace(check, { from: at, to: at + 1 }) }];
  });
};

/** Long numbers are read in groups of three digits; numbers to dial or to look up are copied. */
export const ungroupedNumber: Finder = {
  reads: 'text-and-title',
  lists: ['codes'],
  check: (check) => {
    if (!check.reading.tokens.some(isAmount)) return [];
    const isLink = inLinks(check.reading.tokens, check.links);
    return check.reading.sentences.flatMap((sentence) => hitsIn(check, sentence, isLink));
  },
};
