import type { Quotable } from '../journal/quotable.ts';
import { foldedWords } from '../tone/names/folded-words.ts';
import { piecesOf, runsIn, SHORTEST } from '../tone/word-runs.ts';
import { sha256 } from '../values/canonical.ts';
import { type Archived, allInForce, type Removal } from './removal.ts';

/** Words as something quotes them, and where they stand. */
export interface Quoted {
  text: string;
  url?: string | undefined;
}

/** By this those are found whose words were not kept, so that no piece of a text can be compared. */
const NOT_KEPT = 'not kept';
/** Those are found whatever a text says. */
export const ALWAYS: readonly string[] = [NOT_KEPT];

const whole = (text: string): string => `= ${foldedWords(text).join(' ') || text}`;
const at = (url: string): string => `@ ${url}`;

const nameOf = (piece: string): string => sha256(piece).slice(0, 32);

const quotableIn = (id: string, { text, url }: Archived): Quotable[] => [
  text === undefined
    ? { name: nameOf(`${NOT_KEPT} ${id}`), pieces: [NOT_KEPT] }
    : { name: nameOf(`= ${text}`), pieces: [whole(text), ...piecesOf(text)] },
  ...(url === undefined ? [] : [{ name: nameOf(at(url)), pieces: [at(url)] }]),
];

/** What of removals in force others may quote. */
export const quotableOf = (removal: Removal): Quotable[] => {
  const kept = allInForce(removal).filter(({ erasedAt }) => erasedAt === undefined);
  const all = kept.flatMap(({ archived }) => quotableIn(removal.id, archived));
  return [...new Map(all.map((each) => [each.name, each])).values()];
};

/** By what removals are found that a text quotes in six words or a sentence. */
export const longPiecesIn = (text: string): string[] => runsIn(text, SHORTEST);

/** By what removals are found that words say, stand at the address of, or quote, also where they are short. */
export const allPiecesIn = ({ text, url }: Quoted): string[] => [
  ...samePieces({ text, url }),
  ...runsIn(text),
];

/** By what removals are found that words say, or stand at the address of. */
export const samePieces = ({ text, url }: Quoted): string[] => [
  whole(text),
  ...(url === undefined ? [] : [at(url)]),
];
