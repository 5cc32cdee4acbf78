import { tokensPlace } from '../matching/places.ts';
import { foldedWords } from '../names/folded-words.ts';
import type { Finder } from '../rule.ts';

// "Ek AB: …", "Correction: …": who speaks, or what it is.
const marked = /^[^:]{3,60}: /u;

/** The headline says something of its own. That someone has died is said the same way twice. */
export const headlineRepeats: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const { title = '', reading, brief } = check;
    const [first] = reading.sentences;
    if (!first || title.trim() === '' || brief.harm.includes('death')) return [];
    const place = tokensPlace(check, first);
    const said = foldedWords(reading.clean.text.slice(place.start, place.end)).join(' ');
    const isSame = [title, title.replace(marked, '')].some(
      (words) => foldedWords(words).join(' ') === said,
    );
    return isSame ? [{ place }] : [];
  },
};
