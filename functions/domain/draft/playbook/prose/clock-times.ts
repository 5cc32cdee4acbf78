import type { Language } from '../../../values/language.ts';

const HOUR = '(?:[01]?\\d|2[0-3])';
const MINUTE = '[0-5]\\d';
const START = '(?<![\\p{L}\\p{N}:./§-])';
const END = '(?![\\p{L}\\p{N}:])';

const two = (hour: number | string): string => String(hour).padStart(2, '0');

// "4:10 pm", "2.05 p.m.", "6 am".
const halfDay = new RegExp(
  `${START}(1[0-2]|0?[1-9])(?:[:.](${MINUTE}))? ?([ap])\\.?m\\b\\.?(?!\\p{L})`,
  'giu',
);
const LATER = '( (?:this|in the|on \\p{L}+) (?:afternoon|evening)| tonight)';
const UNIT =
  ' ?(?:%|(?:million|billion|per cent|percent|m|km|kg|cm|mm|metres?|litres?|degrees?|points?|pounds?|euros?|dollars?)(?!\\p{L}))';
const JOINED = '(?:, | (?:to|and|or|until|till) |, and | ?[–-] ?)';
// Not "at 1.20, 1.30 and 1.45 million".
const NO_AMOUNT = `(?!\\p{N}|\\.\\d|(?:${JOINED}\\d+\\.\\d+)*${UNIT})`;
const CLOCK = `${HOUR}[.:]${MINUTE}${NO_AMOUNT}`;
const CLOCKS = `${CLOCK}(?:${JOINED}${CLOCK})*`;
const SURE = '(?<!\\p{L})(?:at(?: about| around)?|by|until|till|since|before|after) ';
// "Rose from 1.20 to 4.35", "from 14.50 to 13.10 kronor": prices and measures stand behind these too.
const EITHER = '(?<!\\p{L})(?:from|between|about) ';
const TWO_DIGITS = `(?=(?:${CLOCK}${JOINED})*\\d{2}[.:])`;
const ENDS =
  '(?=[.,;:!?)]|$| (?:on|this|in the|today|tonight|tomorrow|yesterday|every|each|daily|and|when)(?!\\p{L}))';
// "at 7.40 this morning", "from 9.15 to 16.45.": a word before them shows that they are times.
const afterWord = new RegExp(
  `(?:(?<=${SURE})${CLOCKS}|(?<=${EITHER})(?:${TWO_DIGITS}${CLOCKS}${ENDS}|${CLOCKS}(?=${LATER})))${LATER}?`,
  'gu',
);
const laterEnd = new RegExp(`${LATER}$`, 'u');
const eachClock = new RegExp(`(${HOUR})[.:](${MINUTE})`, 'gu');
// "02:50 this afternoon".
const colonLater = new RegExp(`${START}(${HOUR}):(${MINUTE})${LATER}`, 'giu');
// "between 2 and 5 pm": the half of the day stands behind the last time alone.
const spanHalf = new RegExp(
  `(?<=(?<!\\p{L})(?:between|from) )(1[0-2]|[1-9])((?:[:.]${MINUTE})?)(?= (?:and|to|until|till) (1[0-2]|[1-9])(?:[:.]${MINUTE})? ?([ap])\\.?m(?!\\p{L}))`,
  'giu',
);
const otherHalf = (half: string): string => (half.toLowerCase() === 'p' ? 'a' : 'p');
const colon = new RegExp(`${START}(${HOUR}):(${MINUTE})${END}`, 'gu');

const inTwentyFour = (text: string): string =>
  text
    .replace(spanHalf, (_, hour: string, minute: string, until: string, half: string) => {
      const isSame = Number(hour) % 12 < Number(until) % 12;
      return `${hour}${minute} ${isSame ? half : otherHalf(half)}m`;
    })
    .replace(halfDay, (found, hour: string, minute: string | undefined, half: string) => {
      const later = half.toLowerCase() === 'p' ? 12 : 0;
      const stop = found.endsWith('.') && !/[ap]\.m\.$/iu.test(found) ? '.' : '';
      return `${two((Number(hour) % 12) + later)}:${minute ?? '00'}${stop}`;
    })
    .replace(afterWord, (found) => {
      const isLater = laterEnd.test(found);
      return found.replace(eachClock, (_, hour: string, minute: string) => {
        const later = isLater && Number(hour) < 12 ? 12 : 0;
        return `${two(Number(hour) + later)}:${minute}`;
      });
    })
    .replace(colonLater, (_, hour: string, minute: string, after: string) => {
      const later = Number(hour) < 12 ? 12 : 0;
      return `${two(Number(hour) + later)}:${minute}${after}`;
    })
    .replace(colon, (_, hour: string, minute: string) => `${two(hour)}:${minute}`);

const word = /(?<!\p{L})(?:kl|klockan)\.? (?=\d)/giu;
const dotted = new RegExp(`(?<=kl\\. )(${HOUR})[.](${MINUTE})${END}`, 'gu');
const bare = new RegExp(
  `(?<!kl\\. )(?<!\\d{2}\\.\\d{2}(?: till | och |–|-| - ))${START}(${HOUR}):(${MINUTE})${END}`,
  'gu',
);
const span = new RegExp(`(?<=${HOUR}[:.]${MINUTE}) ?- ?(?=${HOUR}[:.]${MINUTE}${END})`, 'gu');
const hours = new RegExp(`(?<=kl\\. )(${HOUR})-(${HOUR})(?![\\p{N}:]|\\.\\d)`, 'gu');

// "kl. 11" beside "kl. 11.30": minutes for both.
const bareHour = new RegExp(`(?<=kl\\. )(${HOUR})(?![\\p{N}:–-]|[.]\\d| ?[–-] ?\\d)`, 'gu');

// "kl. 14.05", and one "kl." for both times of a span.
const withClockWord = (text: string): string =>
  text
    .replace(word, 'kl. ')
    .replace(span, '–')
    .replace(dotted, '$1:$2')
    .replace(hours, (_, from: string, to: string) => `${two(from)}.00–${two(to)}.00`)
    .replace(bareHour, (_, hour: string) => `${two(hour)}.00`)
    .replace(bare, (found) => `kl. ${found}`)
    .replace(/(kl\. \d{1,2}:\d{2}(?: till | och |–| - |-))kl\. (?=\d)/gu, '$1')
    .replace(colon, (_, hour: string, minute: string) => `${two(hour)}.${minute}`);

// "kl. 08.00 till 21": minutes for both. "kl. 08.00 till 21 januari" ends on a day.
const spanEnd = new RegExp(
  `(?:(?<=(?:från|mellan) kl\\. \\d{1,2}\\.\\d{2} (?:till|och) )|(?<=kl\\. \\d{1,2}\\.\\d{2}(?: (?:till|fram till) |–)))(${HOUR})(?![\\p{N}:–-]|[.]\\d| (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)| ?(?:%|procent|kr(?!\\p{L})|kronor|personer))(?= |[.,;)]|$)`,
  'gu',
);

/** A text with its clock times in one style: "kl. 14.05" in Swedish, "14:05" in English. */
export const clockTimesInStyle = (text: string, language: Language): string =>
  language === 'sv'
    ? withClockWord(text).replace(spanEnd, (hour) => `${two(hour)}.00`)
    : inTwentyFour(text);
