import { dayAfter } from '../../tone/sheet/day-end.ts';
import type { LocalTime } from '../../tone/sheet/local-time.ts';

/** The words of a language for days as seen from the day on which they are said. */
interface DayWords {
  pattern: RegExp;
  /** How many days away, by the first word; a part of this day alone is today. */
  days: Readonly<Record<string, number>>;
  /** What is said of a part of a day, by its first letters. */
  parts: Readonly<Record<string, string>>;
  /** What leads to a day by itself: no other preposition stands behind it. */
  leads: RegExp;
  say: (words: { date: string; part: string | undefined; isLed: boolean }) => string;
}

// "I natt" and "last night" may be of two days: only who wrote them knows which.
const languages: readonly DayWords[] = [
  {
    pattern:
      /(?<!\p{L})i ?(?<day>dag|går|förrgår|morgon|övermorgon)(?: (?<of>morse|bitti|förmiddag|eftermiddag|kväll))?(?!\p{L})|(?<!\p{L})i ?(?<alone>morse|förmiddag|eftermiddag|kväll)s?(?!\p{L})/giu,
    days: { dag: 0, går: -1, förrgår: -2, morgon: 1, övermorgon: 2 },
    parts: {
      morse: 'morgonen',
      bitti: 'morgonen',
      förmiddag: 'förmiddagen',
      eftermiddag: 'eftermiddagen',
      kväll: 'kvällen',
    },
    leads: /(?<!\p{L})(?:sedan|från|till|med|mellan|efter|före) $/iu,
    say: ({ date, part, isLed }) => {
      if (part === undefined) return `den ${date}`;
      return isLed ? `${part} den ${date}` : `på ${part} den ${date}`;
    },
  },
  {
    pattern:
      /(?<!\p{L}|day (?:after|before) )(?<day>today|yesterday|tomorrow)(?: (?<of>morning|afternoon|evening))?(?![\p{L}'’])|(?<!\p{L})(?:this (?<alone>morning|afternoon|evening)|(?<night>tonight))(?![\p{L}'’])/giu,
    days: { today: 0, yesterday: -1, tomorrow: 1 },
    parts: { morning: 'morning', afternoon: 'afternoon', evening: 'evening', tonight: 'evening' },
    leads: /(?<!\p{L})(?:since|from|until|till|to|through|by|before|after|between|for|of|on) $/iu,
    say: ({ date, part, isLed }) => {
      const day = part === undefined ? date : `the ${part} of ${date}`;
      return isLed ? day : `on ${day}`;
    },
  },
];

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const isoDate = ({ year, month, day }: LocalTime, days: number): string => {
  const date = dayAfter({ year, month, day }, days);
  return `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
};

// "USA Today" is no day: only the first word of a sentence has a capital.
const isName = (found: string, before: string): boolean =>
  /^\p{Lu}/u.test(found) && !/(?:^|[.!?:”"\n]\s*)$/u.test(before);

const asFound = (found: string, words: string): string =>
  /^\p{Lu}/u.test(found) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;

const datedIn = (text: string, said: LocalTime, language: DayWords): string =>
  text.replace(language.pattern, (found: string, ...rest: unknown[]) => {
    const [at, , groups] = rest.slice(-3) as [number, string, Record<string, string | undefined>];
    const before = text.slice(0, at);
    if (isName(found, before)) return found;
    const { day = '', of, alone, night } = groups;
    const date = isoDate(said, language.days[day.toLowerCase()] ?? 0);
    const part = language.parts[(of ?? alone ?? night ?? '').toLowerCase()];
    return asFound(found, language.say({ date, part, isLed: language.leads.test(before) }));
  });

/** A text with dates for its “today” and “yesterday”, as seen from when it was written. */
export const withDates = (text: string, written: LocalTime): string =>
  languages.reduce((words, language) => datedIn(words, written, language), text);
