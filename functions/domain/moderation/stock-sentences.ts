import type { Comment } from '../comment/comment.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import { NO_INCIDENT } from '../incident/everyday.ts';
import type { JournalLists, StateJournal } from '../journal/journal.ts';
import { piecesOf, runsIn, SHORTEST, sentencesOf } from '../tone/word-runs.ts';
import { quotedOfArchived } from './quoted-words.ts';
import type { OneRemoval } from './removal.ts';
import { hidesWords, readRemoval } from './seen-comment.ts';

interface StockDeps {
  journal: Pick<StateJournal, 'read'> & Pick<JournalLists, 'list'>;
}

/** So many others said it before: one could be the same person under another name. */
const OTHERS_AT_LEAST = 2;
/** So many comments are looked at, the newest. */
const LOOKED_AT = 200;

// Of removals that say the same each is asked about: what they are compared with is read once.
const once = <Value>(read: (key: string) => Promise<Value>): ((key: string) => Promise<Value>) => {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
};

interface Reading {
  commentsOf: (incidentId: string) => Promise<readonly Comment[]>;
  isHidden: (id: string) => Promise<boolean>;
}

const readingOf = ({ journal }: StockDeps): Reading => ({
  commentsOf: once(async (group) => {
    const page = { limit: LOOKED_AT };
    return (await journal.list(commentJournal, { by: 'group', group }, page)).items;
  }),
  isHidden: once(async (id) => hidesWords(await readRemoval(journal.read, id))),
});

// What others said before can't be a quote of it; what was removed of them as well is nobody's stock.
const saidBefore = async (
  { commentsOf }: Reading,
  { id, incidentId = NO_INCIDENT, writtenAt, archived }: OneRemoval,
): Promise<Comment[]> => {
  const items = await commentsOf(incidentId);
  const author = items.find((each) => each.id === id)?.author.id ?? archived.author?.id;
  return items.filter((each) => each.writtenAt < writtenAt && each.author.id !== author);
};

const bySentence = (
  comments: readonly Comment[],
  isMeant: (sentence: string) => boolean,
): Map<string, Comment[]> => {
  const said = new Map<string, Comment[]>();
  for (const comment of comments)
    for (const sentence of new Set(sentencesOf(comment.text).filter(isMeant)))
      said.set(sentence, [...(said.get(sentence) ?? []), comment]);
  return said;
};

const isSaidByOthers = async (
  { isHidden }: Reading,
  comments: readonly Comment[],
): Promise<boolean> => {
  const authors = new Set<string>();
  for (const { id, author } of comments) {
    if (authors.has(author.id) || (await isHidden(id))) continue;
    authors.add(author.id);
    if (authors.size >= OTHERS_AT_LEAST) return true;
  }
  return false;
};

const stockOf = async (
  reading: Reading,
  removal: OneRemoval,
  quoted: readonly string[],
): Promise<ReadonlySet<string>> => {
  const wanted = new Set(quoted);
  const isQuoted = quotedOfArchived(removal.archived);
  const stands = (sentence: string) => {
    const pieces = piecesOf(sentence, SHORTEST);
    return pieces.some((piece) => wanted.has(piece)) && isQuoted(pieces).length === pieces.length;
  };
  const said = bySentence(await saidBefore(reading, removal), stands);
  const stock = new Set<string>();
  for (const [sentence, comments] of said)
    if (await isSaidByOthers(reading, comments))
      for (const run of runsIn(sentence, SHORTEST)) stock.add(run);
  return stock;
};

/**
 * Says which quoted runs of a removed comment are nobody's: they stand in a sentence of it that others had said
 * before, such as thanks for an answer.
 */
export const readStock = (
  deps: StockDeps,
): ((removal: OneRemoval, quoted: readonly string[]) => Promise<ReadonlySet<string>>) => {
  const reading = readingOf(deps);
  return (removal, quoted) => stockOf(reading, removal, quoted);
};
