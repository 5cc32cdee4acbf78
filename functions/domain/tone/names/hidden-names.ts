import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import type { Span } from '../text/sentences.ts';
import { fullNameAt, nameTextOf } from './find-names.ts';
import { type ProtectedPerson, protectedPersonOf } from './protected-person.ts';

const personsOf = onceFor((names: readonly string[]): ProtectedPerson[] =>
  names.flatMap((name) => protectedPersonOf(name) ?? []),
);

/** Where the words of a text name a spokesperson in full whom it must not name. */
export const hiddenNames = onceFor((check: Check): Span[] => {
  const persons = personsOf(check.brief.hiddenSpokespeople);
  if (persons.length === 0) return [];
  const text = nameTextOf(check);
  return text.words.flatMap((_, at) =>
    persons.flatMap((person) => fullNameAt(check, text, person, at) ?? []),
  );
});
