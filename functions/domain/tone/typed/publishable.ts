import { asPattern } from '../../values/as-pattern.ts';
import { plainText } from '../../values/plain-text.ts';
import type { Brief } from '../brief.ts';
import { inLatin } from '../names/comparable.ts';
import { onceFor } from '../once-for.ts';
import { cleanText } from '../text/clean.ts';
import { hasForeignAddress } from './foreign-address.ts';
import { isDecorated, undecorated } from './undecorated.ts';

type Names = Pick<Brief, 'protectedNames' | 'organisation'>;

/** Signs of an unfinished sentence: [placeholder], {{slot}}, XX, TODO, TBD; {this} may be a name. */
const residue = /\[[^\]]*\]|\{\{|(?<![\p{L}\p{N}])(?:X{2,}|TODO|TBD)(?![\p{L}\p{N}])/u;
/** A shorter part of a name is as likely an initial or a particle ("af", "de"). */
const NAME_PART_MIN_LETTERS = 3;

// A genitive -s, with or without apostrophe, still names the person.
const asWord = (name: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${asPattern(name)}(?:['’]?s)?(?![\\p{L}\\p{N}])`, flags);

const patternsOf = (name: string): RegExp[] => {
  const parts = name.split(/[\s,]+/u).filter((part) => part.length >= NAME_PART_MIN_LETTERS);
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  const initialled = initials.length > 1 ? [new RegExp(initials.join('\\.? ?'), 'u')] : [];
  const bounded = initialled.map((each) => new RegExp(`(?<!\\p{L})${each.source}(?!\\p{L})`, 'u'));
  return [asWord(name, 'iu'), ...parts.map((part) => asWord(part, 'u')), ...bounded];
};

// Names are compared in plain Latin letters, so that no look-alike hides one.
const plainLetters = (words: string): string => inLatin(cleanText(plainText(words)).text);

const comparedNames = (names: readonly string[]): string[] =>
  names.map(plainLetters).filter((name) => name !== '');

// Every sentence of a brief is held against the same names.
const ownNamesIn = onceFor((spokespeople: readonly string[]) =>
  comparedNames(spokespeople).map((name) => asWord(name, 'gu')),
);
const protectedNamesIn = onceFor((names: readonly string[]) =>
  comparedNames(names).flatMap(patternsOf),
);

/** Whether words name a protected person: by the whole name, a part of it, or the initials. */
export const namesProtectedPerson = (
  words: string,
  { protectedNames, organisation }: Names,
): boolean => {
  const patterns = protectedNamesIn(protectedNames);
  if (patterns.length === 0) return false;
  const text = ownNamesIn(organisation.spokespeople).reduce(
    (rest, name) => rest.replace(name, ' '),
    plainLetters(words),
  );
  return patterns.some((pattern) => pattern.test(text));
};

/**
 * Whether words that someone typed can stand in a text as they are, their decoration apart: finished, naming no
 * protected person and holding no foreign address.
 */
export const isPublishable = (words: string, brief: Names & Pick<Brief, 'contacts'>): boolean =>
  plainText(undecorated(words)) !== '' &&
  !residue.test(words) &&
  !isDecorated(undecorated(words)) &&
  !hasForeignAddress(words, brief) &&
  !namesProtectedPerson(words, brief);
