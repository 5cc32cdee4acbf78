import { gravest, threatensLife } from '../../incident/harm.ts';
import { phrasesUnless, wordsHit } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';

// Someone was hurt or has died, whatever the incident is said to be.
const isMourned = ({ brief, reading, anyHolds }: Check): boolean => {
  const { harm, facts, insideFacts, comment = '' } = brief;
  const told = [...facts, ...insideFacts].map(({ text }) => text);
  return threatensLife(harm) || anyHolds([...told, comment, reading.clean.text], 'harmed');
};

/** Nobody is condoled with where nobody died, and nobody who was insulted is told of a worry. */
export const openerFits: Finder = {
  reads: 'text-and-title',
  lists: ['condolence', 'unless', 'worry', 'harmed'],
  check: (check) => {
    const { sentences } = check.reading;
    const lists = [
      ...(isMourned(check) ? [] : ['condolence']),
      ...(gravest(check.brief.harm) === 'dignity' ? ['worry'] : []),
    ];
    return lists.flatMap((name) =>
      sentences.flatMap((sentence) =>
        phrasesUnless(check, sentence, name, 'unless').map((span) => wordsHit(check, span)),
      ),
    );
  },
};
