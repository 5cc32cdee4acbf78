import type { Check } from '../rule.ts';
import { readText } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { isCleared, type Place, spansAt } from './cleared.ts';

/** A brief, and the words that show what its facts and texts say of a death. */
export type DeathCheck = Pick<Check, 'brief' | 'languagesOf' | 'anyHolds'>;

/** Where a sentence has words of a death or of grief, of people or not, and nothing beside them clears them. */
export const deathWordsIn = (brief: Check['brief'], place: Place): Span[] => [
  ...spansAt(place, 'dead').filter((span) => !isCleared(place, span, brief)),
  ...spansAt(place, 'grief'),
];

/** The same, but only where it tells that a person has died or is grieved. */
export const deathsOfPeopleIn = (brief: Check['brief'], place: Place): Span[] => {
  const found = deathWordsIn(brief, place);
  if (found.length === 0 || spansAt(place, 'someone').length > 0) return found;
  const bare = spansAt(place, 'bare');
  return found.filter(({ from }) => !bare.some((one) => one.from === from));
};

type Finds = typeof deathWordsIn;

const findsIn = ({ brief, languagesOf }: DeathCheck, text: string, find: Finds): boolean =>
  languagesOf(text).some((language) => {
    const reading = readText(text, language.lexicon.abbreviations);
    return reading.sentences.some(
      (sentence) => find(brief, { language, reading, sentence }).length > 0,
    );
  });

/** Whether a text holds words of a death, in the language that it is in. */
export const holdsDeathWords = (check: DeathCheck, text: string): boolean =>
  findsIn(check, text, deathWordsIn);

/** Whether someone has died: by the incident's harm, or because a fact tells of it under whatever harm. */
export const hasDied = (check: DeathCheck): boolean => {
  const { harm, facts, insideFacts } = check.brief;
  return (
    harm.includes('death') ||
    [...facts, ...insideFacts].some(
      ({ status, text }) => status !== 'withdrawn' && findsIn(check, text, deathsOfPeopleIn),
    )
  );
};
