import { confirmedFacts } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import { tokensPlace } from '../matching/places.ts';
import { foldedWords } from '../names/folded-words.ts';
import type { Finder } from '../rule.ts';

// "Ek AB: …", "Correction: …": who speaks, or what it is.
const marked = /^[^:]{3,60}: /u;

const folded = (words: string): string => foldedWords(words).join(' ');

// "Boil your water" is read first wherever someone begins to read: what to do, or the beginning of it.
const isToDo = (said: string, { publicAction }: Brief): boolean => {
  const pieces = (publicAction?.text ?? '').split(/[.!;,]\s+/u).map(folded);
  return pieces.some((_, at) => `${pieces.slice(at).join(' ')} `.startsWith(`${said} `));
};

/** So large a part of a sentence is of the fact that it tells. */
const OF_FACT = 1 / 2;

// The one thing that is known is the news of the headline, and stands in the text: nobody can mend that.
const isAllThatIsKnown = (said: string, { facts }: Brief): boolean => {
  const [fact, ...others] = confirmedFacts(facts);
  if (!fact || others.length > 0) return false;
  const told = new Set(foldedWords(fact.text));
  const words = said.split(' ');
  return words.filter((word) => told.has(word)).length >= OF_FACT * words.length;
};

/**
 * The headline says something of its own. That someone has died is said the same way twice, and so is what to do, and
 * the one thing that is known.
 */
export const headlineRepeats: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const { title = '', reading, brief } = check;
    const [first] = reading.sentences;
    if (!first || title.trim() === '' || brief.harm.includes('death')) return [];
    const place = tokensPlace(check, first);
    const said = folded(reading.clean.text.slice(place.start, place.end));
    const isSame = [title, title.replace(marked, '')].some((words) => folded(words) === said);
    return isSame && !isToDo(said, brief) && !isAllThatIsKnown(said, brief) ? [{ place }] : [];
  },
};
