import { comparable } from './comparable.ts';

/** A protected person, by the forms that a text may name them in, all as `comparable` makes them. */
export interface ProtectedPerson {
  first: string | undefined;
  /** Undefined for a bare handle. */
  last: string | undefined;
  /** Capitals of first and last name. */
  initials: string;
  /** Written together, as in handles and addresses. */
  handles: ReadonlySet<string>;
}

/** Words in lower case that join the parts of a name. */
export const nameParticles: ReadonlySet<string> = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'af',
  'av',
  'la',
  'le',
  'du',
  'al',
  'bin',
]);
// Shorter names are part of too many other handles.
const MIN_HANDLE_LETTERS = 4;

/** The form in which handles are compared: without dots, dashes, underscores and digits. */
export const comparableHandle = (handle: string): string =>
  comparable(handle).replace(/[^\p{L}]/gu, '');

const partsOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .replace(/[.,]/gu, ' ')
    .split(/\s+/u)
    .filter((part) => part !== '' && !nameParticles.has(part.toLowerCase()));

const letter = (part: string): string => part.slice(0, 1);

const handlesOf = (first: string, last: string): string[] =>
  [first + last, last + first, letter(first) + last, first + letter(last), last]
    .map(comparableHandle)
    .filter((handle) => handle.length >= MIN_HANDLE_LETTERS);

/** Reads an entry of the protected names: a name of one part or more, or a handle. */
export const protectedPersonOf = (name: string): ProtectedPerson | undefined => {
  const handle = /^\s*@(?<handle>\S+)/u.exec(name)?.groups?.['handle'];
  if (handle) {
    const handles = new Set([comparableHandle(handle.split('@')[0] ?? '')]);
    return { first: undefined, last: undefined, initials: '', handles };
  }
  const parts = partsOf(name);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (parts.length === 1) {
    return {
      first: undefined,
      last: comparable(last),
      initials: '',
      handles: new Set(handlesOf('', last)),
    };
  }
  return {
    first: comparable(first),
    last: comparable(last),
    initials: (letter(first) + letter(last)).toUpperCase(),
    handles: new Set(handlesOf(first, last)),
  };
};
