import type { JournalLists, StateJournal } from '../journal/journal.ts';
import { isInternal } from '../kind/kind.ts';
import { opened } from '../statement/family/openings.ts';
import { approvedAt, groupOf, outListsFor } from '../statement/lists.ts';
import type { Statement } from '../statement/statement.ts';
import { statementJournal } from '../statement/statement-journal.ts';
import type { ToneText } from '../tone/read-parts.ts';
import { runsIn, SHORTEST } from '../tone/word-runs.ts';

/** Words that go out in our name, and what they are for. */
export type OwnWords = { texts: readonly ToneText[] } & Pick<Statement, 'kind'> &
  Partial<Pick<Statement, 'id' | 'incidentId' | 'variants' | 'facts' | 'requestedAt'>>;

// Whoever quotes us may be removed; our own words go on being ours.
const SAID_BEFORE_MAX = 100;

const isApproved = ({ decision, hash }: Statement): boolean =>
  decision?.decision === 'approve' && decision.hash === hash;

/** All texts of some words, with a family each opening before it. */
export const allTexts = ({
  texts,
  variants = [],
}: Pick<OwnWords, 'texts' | 'variants'>): string[] =>
  texts.flatMap(({ title = '', text }) => [
    title,
    text,
    ...variants.map((opening) => opened(opening, text)),
  ]);

// Families, posts and replies are in no list of what is out; words of its own that were approved may be on their way.
const approvedWords = async (
  journal: Pick<StateJournal, 'read'> & Pick<JournalLists, 'list'>,
  { id, kind, incidentId }: OwnWords,
): Promise<Statement[]> => {
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

/** Reads what these words, and the newest of the incident, said in approved words; answers the runs of them before a time. */
export const readSaidBefore = async (
  journal: Pick<StateJournal, 'read'> & Pick<JournalLists, 'list'>,
  words: OwnWords,
): Promise<(time: string) => ReadonlySet<string>> => {
  const said = await approvedWords(journal, words);
  return (time) => {
    const ours = said.filter((statement) => approvedAt(statement) < time);
    return new Set(ours.flatMap(allTexts).flatMap((text) => runsIn(text, SHORTEST)));
  };
};
