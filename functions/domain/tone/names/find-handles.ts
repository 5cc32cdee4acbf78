import type { Check } from '../rule.ts';
import { comparable } from './comparable.ts';
import type { NameText } from './find-names.ts';
import { comparableHandle, type ProtectedPerson } from './protected-person.ts';

type Place = { start: number; end: number };

const MAX_HANDLE_TOKENS = 8;
const MIN_SPACED_LETTERS = 4;

const handleAt = ({ reading }: Check, at: number): { text: string; end: number } => {
  let [text, end] = ['', 0];
  for (let next = at + 1; next <= at + MAX_HANDLE_TOKENS; next += 1) {
    const token = reading.tokens[next];
    if (token?.before !== 'nothing' || (token.kind === 'mark' && !/^[._-]$/u.test(token.raw)))
      break;
    text += token.raw;
    if (token.kind !== 'mark') end = token.end;
  }
  return { text, end };
};

const matches = (persons: readonly ProtectedPerson[], handle: string): boolean =>
  handle !== '' && persons.some(({ handles }) => handles.has(handle));

/** Handles and hashtags: @karin.granlund, #KarinGranlund. */
export const taggedNames = (check: Check, persons: readonly ProtectedPerson[]): Place[] =>
  check.reading.tokens.flatMap((token, at) => {
    if (token.raw !== '@' && token.raw !== '#') return [];
    const { text, end } = handleAt(check, at);
    return matches(persons, comparableHandle(text)) ? [{ start: token.start, end }] : [];
  });

/** Names written joinedNames as one word: KarinGranlund. */
export const joinedNames = ({ words }: NameText, persons: readonly ProtectedPerson[]): Place[] => {
  const joined = new Set(
    persons.flatMap(({ first, last }) => (first && last ? [`${first}${last}`] : [])),
  );
  return words
    .filter(({ raw }) => {
      const name = comparable(raw);
      return joined.has(name) || joined.has(name.replace(/['\u2019:]?s$/u, ''));
    })
    .map(({ start, end }) => ({ start, end }));
};

const fragments = /[^\p{L}]+/u;

/** Addresses that hold the name: karin.granlund@…, …/karin-granlund. */
export const namesInAddresses = (
  { links, reading }: Check,
  persons: readonly ProtectedPerson[],
): Place[] =>
  links.filter(({ start, end }) => {
    const parts = reading.clean.text.slice(start, end).split(fragments).map(comparable);
    return parts.some((part, at) => {
      const isOne = persons.some(({ last, handles }) => handles.has(part) || part === last);
      return isOne || persons.some(({ first, last }) => part === first && parts[at + 1] === last);
    });
  });

/** Letters set apart to slip through: G r a n l u n d. */
export const spacedNames = ({ words }: NameText, persons: readonly ProtectedPerson[]): Place[] => {
  const places: Place[] = [];
  for (let at = 0; at < words.length; ) {
    let to = at;
    while (words[to] && words[to]?.raw.length === 1) to += 1;
    if (to === at) {
      at += 1;
      continue;
    }
    const run = words.slice(at, to);
    const letters = comparable(run.map(({ raw }) => raw).join(''));
    const holds = persons.some(
      ({ last = '' }) => last.length >= MIN_SPACED_LETTERS && letters.includes(last),
    );
    if (holds) places.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
    at = to;
  }
  return places;
};
