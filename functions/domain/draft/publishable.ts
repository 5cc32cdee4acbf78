import type { Brief } from '../tone/brief.ts';
import { leadsElsewhere } from './addresses.ts';
import { plain } from './plain-text.ts';

type Names = Pick<Brief, 'protectedNames' | 'organisation'>;

/** Emoji and hashtags: no statement has them, whoever typed them. */
const decoration = /\p{Extended_Pictographic}|#\p{L}/u;

/** Signs of an unfinished sentence: [placeholder], {{slot}}, XX, TODO, TBD. */
const residue = /\[[^\]]*\]|\{[^}]*\}|(?<![\p{L}\p{N}])(?:X{2,}|TODO|TBD)(?![\p{L}\p{N}])/u;
/** A part of a name this short is as likely an initial or a particle ("af", "de"). */
const NAME_PART_MIN_LETTERS = 3;

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

// A genitive -s, with or without apostrophe, still names the person.
const asWord = (name: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?:['’]?s)?(?![\\p{L}\\p{N}])`, flags);

const patternsOf = (name: string): RegExp[] => {
  const parts = name.split(/[\s,]+/u).filter((part) => part.length >= NAME_PART_MIN_LETTERS);
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  const initialled = initials.length > 1 ? [new RegExp(initials.join('\\.? ?'), 'u')] : [];
  const bounded = initialled.map((each) => new RegExp(`(?<!\\p{L})${each.source}(?!\\p{L})`, 'u'));
  return [asWord(name, 'iu'), ...parts.map((part) => asWord(part, 'u')), ...bounded];
};

const without = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replace(asWord(plain(name), 'gu'), ' '), text);

/** Whether words name a protected person: whole name, a part of it, or the initials. */
export const namesSomeone = (words: string, brief: Names): boolean => {
  const spoken = brief.organisation.spokespeople.filter((name) => plain(name) !== '');
  const text = without(plain(words), spoken);
  return brief.protectedNames
    .map(plain)
    .filter((name) => name !== '')
    .some((name) => patternsOf(name).some((pattern) => pattern.test(text)));
};

/**
 * Whether the writer's words can stand in a text as they are: finished, naming nobody, and leading to
 * no place but our own.
 */
export const isPublishable = (words: string, brief: Names & Pick<Brief, 'contacts'>): boolean =>
  plain(words) !== '' &&
  !residue.test(words) &&
  !decoration.test(words) &&
  !leadsElsewhere(words, brief) &&
  !namesSomeone(words, brief);
