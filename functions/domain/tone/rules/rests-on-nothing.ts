import { formListNames } from '../basis/forms.ts';
import { weightyKinds } from '../basis/kinds.ts';
import { sentenceBasis } from '../basis/sentence-basis.ts';
import { tokensPlace } from '../matching/places.ts';
import type { Check, Finder } from '../rule.ts';

// Enough to see what is meant.
const MAX_WORDS = 6;

const wordsAt = ({ reading }: Check, places: readonly number[]): string =>
  places
    .slice(0, MAX_WORDS)
    .map((at) => reading.words[at]?.raw ?? '')
    .join(' ');

/** Every sentence rests, by its words, on something that the statement may say. */
export const restsOnNothing: Finder = {
  reads: 'text-and-title',
  lists: [
    ...formListNames,
    'never',
    'feelings',
    'contactWords',
    'asked',
    'grave',
    'harm',
    'internal',
    'whether',
    'questionWords',
    'modals',
    'condition',
    'reader',
    'presuming',
    'then',
    'answers',
    'agreeing',
    ...weightyKinds,
    'asker',
    'asking',
    'telling',
    'presumed',
    'changing',
    'neutral',
    'being',
  ],
  check: (check) => {
    return check.reading.sentences
      .filter(({ words }) => words.to > words.from)
      .map((sentence) => ({ sentence, ...sentenceBasis(check, sentence) }))
      .filter(({ unsupported, isLet }) => unsupported.length > 0 && !isLet)
      .map(({ sentence, unsupported, isSlight }) => ({
        onlyWarns: isSlight,
        place: tokensPlace(check, sentence),
        params: { words: wordsAt(check, unsupported) },
      }));
  },
};
