import type { Quotable } from '../journal/quotable.ts';
import { piecesOf, runsIn, SHORTEST } from '../tone/word-runs.ts';
import { sha256 } from '../values/canonical.ts';
import { traceOf, wholeOf } from './quoted-words.ts';
import { allInForce, type OneRemoval, type Removal } from './removal.ts';

/** Words as something quotes them, and where they stand. */
export interface Quoted {
  text: string;
  url?: string | undefined;
}

/** By this those are found whose words were not kept and left no traces, so that no piece of a text can be compared. */
const NOT_KEPT = 'not kept';
/** Those are found whatever a text says. */
export const ALWAYS: readonly string[] = [NOT_KEPT];

const at = (url: string): string => `@ ${url}`;
const traced = (trace: string): string => `# ${trace}`;

const nameOf = (piece: string): string => sha256(piece).slice(0, 32);

const wordsIn = ({ id, hash, archived: { text, traces } }: OneRemoval): Quotable => {
  if (text !== undefined) {
    return { name: nameOf(`= ${text}`), pieces: [wholeOf(text), ...piecesOf(text)] };
  }
  return traces === undefined
    ? { name: nameOf(`${NOT_KEPT} ${id}`), pieces: [NOT_KEPT] }
    : { name: nameOf(`${NOT_KEPT} ${id} ${hash}`), pieces: traces.map(traced) };
};

const quotableIn = (removal: OneRemoval): Quotable[] => {
  const { url } = removal.archived;
  return [
    wordsIn(removal),
    ...(url === undefined ? [] : [{ name: nameOf(at(url)), pieces: [at(url)] }]),
  ];
};

/** What of removals in force others may quote. */
export const quotableOf = (removal: Removal): Quotable[] => {
  const kept = allInForce(removal).filter(({ erasedAt }) => erasedAt === undefined);
  return [...new Map(kept.flatMap(quotableIn).map((each) => [each.name, each])).values()];
};

// Words that were not kept are found by traces of the same pieces.
const withTraces = (pieces: readonly string[]): string[] => [
  ...pieces,
  ...pieces.map((piece) => traced(traceOf(piece))),
];

/** By what removals are found that a text quotes in six words or a sentence. */
export const longPiecesIn = (text: string): string[] => withTraces(runsIn(text, SHORTEST));

/** By what removals are found that words say, stand at the address of, or quote, also where they are short. */
export const allPiecesIn = ({ text, url }: Quoted): string[] => [
  ...samePieces({ text, url }),
  ...withTraces(runsIn(text)),
];

/** By what removals are found that words say, or stand at the address of. */
export const samePieces = ({ text, url }: Quoted): string[] => [
  ...withTraces([wholeOf(text)]),
  ...(url === undefined ? [] : [at(url)]),
];
