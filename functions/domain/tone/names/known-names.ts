import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { supportingTexts } from '../sheet/sheet.ts';
import { onceForWord } from '../text/known-words.ts';
import { readText } from '../text/reading.ts';
import { basesOf } from './comparable.ts';

const calendarWords = onceFor(({ data }: Lexicon) => {
  const { months, weekdays } = data.times;
  const days = Object.keys(weekdays);
  return onceForWord(
    (word) => Object.hasOwn(months, word) || days.some((day) => word.startsWith(day)),
  );
});

/** Whether a word in lower case is a month or a day of the week. */
export const isCalendarWord = (word: string, { lexicon }: Pick<Check, 'lexicon'>): boolean =>
  calendarWords(lexicon)(word);

// The same brief is held against many texts.
const namesIn = onceFor((lexicon: Lexicon) =>
  onceFor((brief: Brief): ReadonlySet<string> => {
    const texts = [
      ...supportingTexts(brief),
      ...brief.organisation.spokespeople,
      ...brief.speakers.flatMap(({ name, role }) => [name, role]),
      ...brief.protectedNames,
      brief.commenter ?? '',
    ];
    return new Set(
      texts
        .flatMap((text) => readText(text, lexicon.abbreviations).words)
        .filter(({ raw }) => /^\p{Lu}/u.test(raw))
        .flatMap(({ raw }) => basesOf(raw)),
    );
  }),
);

/**
 * Tells whether a statement may use a word that looks like a name: it is a form of a name in the fact
 * sheet, the organisation, its spokespeople and their roles, contacts or whoever is answered, or it is a day or month. Protected names count
 * as known, since another rule finds them.
 */
export const knownNames = (check: Check): ((word: string) => boolean) => {
  const names = namesIn(check.lexicon)(check.brief);
  return (word) =>
    isCalendarWord(word.toLowerCase(), check) || basesOf(word).some((base) => names.has(base));
};

const namesBeyond = onceFor((lexicon: Lexicon) =>
  onceFor((brief: Brief) =>
    onceFor((other: Brief): ReadonlySet<string> => {
      const others = namesIn(lexicon)(other);
      return new Set([...namesIn(lexicon)(brief)].filter((name) => !others.has(name)));
    }),
  ),
);

/** Whether a text has a word that may be a name by its own brief, and not by this one. */
export const hasNameBeyond = ({ reading, lexicon, brief }: Check, other: Brief): boolean => {
  const names = namesBeyond(lexicon)(brief)(other);
  return (
    names.size > 0 && reading.words.some(({ raw }) => basesOf(raw).some((name) => names.has(name)))
  );
};
