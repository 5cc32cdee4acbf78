import type { JournalLists, StateJournal } from '../journal/journal.ts';
import type { Quoting } from '../journal/quoting.ts';
import { isInternal } from '../kind/kind.ts';
import { opened } from '../statement/family/openings.ts';
import { approvedAt, groupOf, outListsFor } from '../statement/lists.ts';
import type { Statement } from '../statement/statement.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import type { Quotes } from '../tone/quotes.ts';
import type { ToneText } from '../tone/read-parts.ts';
import { runsIn, SHORTEST } from '../tone/word-runs.ts';
import { ALWAYS, longPiecesIn } from './pieces.ts';
import { quotedOf, quotedOfArchived } from './quoted-words.ts';
import { allInForce, type OneRemoval } from './removal.ts';
import { removalJournal } from './removal-journal.ts';
import { saidIn } from './removed-words.ts';

/** Where removals and our own statements are read. */
export interface QuotesDeps {
  journal: Pick<StateJournal, 'read'> & Pick<JournalLists, 'list'> & Quoting;
}

/** Words that go out in our name, and what they are for. */
export type OwnWords = { texts: readonly ToneText[] } & Pick<Statement, 'kind'> &
  Partial<Pick<Statement, 'id' | 'incidentId' | 'variants'>>;

// Whoever quotes us may be removed; our own words go on being ours.
const SAID_BEFORE_MAX = 20;

const isApproved = ({ decision, hash }: Statement): boolean =>
  decision?.decision === 'approve' && decision.hash === hash;

// Families, posts and replies are in no list of what is out; words of its own that were approved may be on their way.
const saidBefore = async ({ journal }: QuotesDeps, { id, kind, incidentId }: OwnWords) => {
  const filters = [
    ...outListsFor(kind, incidentId).map((list) => ({ by: 'out', list }) as const),
    { by: 'group', group: groupOf({ incidentId }) } as const,
  ];
  const [own, ...pages] = await Promise.all([
    id === undefined ? undefined : journal.read(statementJournal, id),
    ...filters.map((filter) => journal.list(statementJournal, filter, { limit: SAID_BEFORE_MAX })),
  ]);
  const others = pages.flatMap(({ items }) => items).filter((statement) => statement.id !== id);
  // What staff were told is no part of what the public knows.
  const isKnown = (statement: Statement) => isInternal(kind) || !isInternal(statement.kind);
  return [...(own ? [own] : []), ...others].filter((each) => isApproved(each) && isKnown(each));
};

const allTexts = ({ texts, variants = [] }: Pick<OwnWords, 'texts' | 'variants'>): string[] =>
  texts.flatMap(({ title = '', text }) => [
    title,
    text,
    ...variants.map((opening) => opened(opening, text)),
  ]);

const quotedIn = (removal: OneRemoval, runs: readonly string[], said: readonly Statement[]) => {
  const ours = said.filter((statement) => approvedAt(statement) < removal.writtenAt);
  const own = new Set(ours.flatMap(allTexts).flatMap((text) => runsIn(text, SHORTEST)));
  return quotedOfArchived(removal.archived)(runs).filter((run) => !own.has(run));
};

const quotedUnread = async (deps: QuotesDeps, stream: string, runs: readonly string[]) => {
  const said = await saidIn(deps, stream);
  return said ? quotedOf(said.map(({ text }) => text))(runs) : runs;
};

/**
 * What of our own words, or with a family of its answers, quotes comments whose removal is in force: six words in a
 * row, or a sentence of four at least; undefined where nothing does. What we said before a comment was written is no
 * quote of it.
 */
export const quotesIn = async (deps: QuotesDeps, words: OwnWords): Promise<Quotes | undefined> => {
  const texts = allTexts(words);
  const pieces = texts.flatMap(longPiecesIn);
  const { items, unreadable = [] } = await deps.journal.quoting(removalJournal, pieces, ALWAYS);
  if (items.length + unreadable.length === 0) return undefined;
  const runs = [...new Set(texts.flatMap((text) => runsIn(text, SHORTEST)))];
  const said = await saidBefore(deps, words);
  const removals = items.flatMap(allInForce).map((removal) => ({
    isForbidden: removal.archived.text === undefined,
    quoted: quotedIn(removal, runs, said),
  }));
  const unread = await Promise.all(unreadable.map((each) => quotedUnread(deps, each, runs)));
  const of = (isForbidden: boolean) =>
    removals.filter((each) => each.isForbidden === isForbidden).flatMap(({ quoted }) => quoted);
  const removed = [...new Set([...of(false), ...unread.flat()])];
  const forbidden = [...new Set(of(true))];
  return removed.length + forbidden.length > 0 ? { removed, forbidden } : undefined;
};
