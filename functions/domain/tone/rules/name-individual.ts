import type { Brief } from '../brief.ts';
import { overlap, wordsPlace } from '../matching/places.ts';
import { asItLooks, basesOf, comparable } from '../names/comparable.ts';
import { joinedNames, namesInAddresses, spacedNames, taggedNames } from '../names/find-handles.ts';
import {
  firstNameAt,
  fullNameAt,
  initialsAt,
  lastNameAt,
  type NamedSpan,
  type NameText,
  nameTextOf,
} from '../names/find-names.ts';
import { type ProtectedPerson, protectedPersonOf } from '../names/protected-person.ts';
import { onceFor } from '../once-for.ts';
import type { Check, Finder } from '../rule.ts';
import { onceForWord } from '../text/known-words.ts';
import { withoutOverlap } from '../text/overlap.ts';
import { readText } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

type Place = { start: number; end: number; mayBeWord?: boolean | undefined };

const protectedPersonsOf = (names: readonly string[]): ProtectedPerson[] =>
  names.flatMap((name) => protectedPersonOf(name) ?? []);

const nameKey = (name: string): string => comparable(name.trim()).replaceAll(/\s+/gu, ' ');

// The same brief is held against many texts.
const protectedPersons = onceFor((brief: Brief): ProtectedPerson[] => {
  const exempt = new Set(brief.organisation.spokespeople.map(nameKey));
  return protectedPersonsOf(brief.protectedNames.filter((name) => !exempt.has(nameKey(name))));
});

const lettersOf = onceForWord((word) => word.replace(/\P{L}/gu, ''));

/** How a word is compared with names, its letters alone, and these as they are written. */
interface Compared {
  looks: readonly string[];
  letters: string;
  written: string;
}

const comparedOf = onceForWord((raw): Compared => {
  const looks = [...new Set([raw, asItLooks(raw)])].map((word) =>
    comparable(word).replaceAll('\u2019', "'"),
  );
  return { looks, letters: looks.map(lettersOf).join(''), written: lettersOf(raw) };
});

// A quick look first, as most texts name nobody. Whatever stands between them, the letters of a last
// name follow each other in the text; a first name counts only at the beginning of a word.
const mayBeNamed = ({ reading }: Check): ((person: ProtectedPerson) => boolean) => {
  let [letters, written, starts] = ['', '', ''];
  for (const { raw } of reading.words) {
    const compared = comparedOf(raw);
    letters += compared.letters;
    written += compared.written;
    for (const look of compared.looks) starts += ` ${look}`;
  }
  return ({ first, last, handles, initials: capitals }) =>
    (first !== undefined && starts.includes(` ${first}`)) ||
    (capitals !== '' && written.includes(capitals)) ||
    [last, ...handles].some((name) => name && letters.includes(lettersOf(name)));
};

const occurrencesOf = (text: NameText, wanted: readonly string[]): Span[] => {
  if (wanted.length === 0) return [];
  return text.words.flatMap((_, at) => {
    const isHere = wanted.every((word, next) => text.bases[at + next]?.includes(word) ?? false);
    return isHere ? [{ from: at, to: at + wanted.length }] : [];
  });
};

const plainWords = (check: Check, name: string): string[] =>
  readText(name, check.lexicon.abbreviations).words.map(({ raw }) => comparable(raw));

// Names inside the name of a spokesperson or the organisation are theirs.
const ownNames = (check: Check, text: NameText): Span[] => {
  const { name, spokespeople } = check.brief.organisation;
  return [name, ...spokespeople]
    .map((one) => plainWords(check, one))
    .flatMap((words) => occurrencesOf(text, words))
    .toSorted((a, b) => a.from - b.from);
};

// A spokesperson who is named in full may be called by one name elsewhere.
const namedSpokespeople = (check: Check, text: NameText): Set<string> =>
  new Set(
    check.brief.organisation.spokespeople
      .map((one) => plainWords(check, one))
      .filter((words) => words.length > 1 && occurrencesOf(text, words).length > 0)
      .flat(),
  );

const finders = [fullNameAt, lastNameAt, firstNameAt, initialsAt];

const spansAt = (
  check: Check,
  text: NameText,
  persons: readonly ProtectedPerson[],
  at: number,
): NamedSpan[] =>
  persons.flatMap((person) => {
    for (const find of finders) {
      const span = find(check, text, person, at);
      if (span) return [span];
    }
    return [];
  });

const nameSpans = (
  check: Check,
  text: NameText,
  persons: readonly ProtectedPerson[],
): NamedSpan[] => {
  const own = ownNames(check, text);
  const named = namedSpokespeople(check, text);
  let next = 0;
  return text.words.flatMap((word, at) => {
    while ((own[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return spansAt(check, text, persons, at).filter((span) => {
      const isOwn = own[next] !== undefined && overlap(own[next] ?? span, span);
      const isAlone = span.to - span.from === 1;
      return !isOwn && !(isAlone && basesOf(word.raw).some((base) => named.has(base)));
    });
  });
};

// Of places that overlap, the first and longest counts, and before others one that stops approval.
const byWeight = (one: Place, other: Place): number =>
  one.start - other.start ||
  other.end - one.end ||
  Number(one.mayBeWord ?? false) - Number(other.mayBeWord ?? false);

const outermost = (places: readonly Place[]): Place[] =>
  withoutOverlap(places.toSorted(byWeight), (place) => place);

/** No text names a protected person, in any form. Staff may know who it is: there it only warns. */
export const nameIndividual: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) => {
    const known = protectedPersons(check.brief);
    const persons = known.length === 0 ? known : known.filter(mayBeNamed(check));
    if (persons.length === 0) return [];
    const text = nameTextOf(check);
    const places = [
      ...nameSpans(check, text, persons).map((span) => ({
        ...wordsPlace(check, span),
        mayBeWord: span.mayBeWord,
      })),
      ...taggedNames(check, persons),
      ...joinedNames(text, persons),
      ...namesInAddresses(check, persons),
      ...spacedNames(text, persons),
    ];
    return outermost(places).map(({ mayBeWord, ...place }) => ({
      place,
      isPrivate: true,
      onlyWarns: mayBeWord,
    }));
  },
};
