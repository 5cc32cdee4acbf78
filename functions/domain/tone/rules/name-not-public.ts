import { wordsPlace } from '../matching/places.ts';
import { hiddenNames } from '../names/hidden-names.ts';
import type { Finder } from '../rule.ts';

/** No text for the public names a spokesperson whose name the plan does not make public. */
export const nameNotPublic: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) =>
    hiddenNames(check).map((span) => ({ place: wordsPlace(check, span), isPrivate: true })),
};
