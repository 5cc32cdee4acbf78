import type { Fact } from '../../incident/fact.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { onceFor } from '../once-for.ts';
import { readText } from '../text/reading.ts';
import { basesOf } from './comparable.ts';
import { initialIn } from './find-names.ts';

/** The names that a fact holds: words with a capital that begin no sentence. */
export const namesOfFact = onceFor((lexicon: Lexicon) =>
  onceFor((fact: Pick<Fact, 'text'>): ReadonlySet<string> => {
    const reading = readText(fact.text, lexicon.abbreviations);
    const isInitial = initialIn(reading);
    const names = reading.words.filter(({ raw }, at) => !isInitial[at] && /^\p{Lu}/u.test(raw));
    return new Set(names.flatMap(({ raw }) => basesOf(raw)));
  }),
);
