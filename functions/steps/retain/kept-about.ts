import { eachEntry } from '#domain/journal/each-entry.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Journal, JournalItem } from '#domain/journal/journal.ts';
import type { AuthorMentions } from '#domain/mention/mentions.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { type Erasing, erasings } from '#domain/retention/erasing.ts';
import type { KeptAbout, KeptEntry } from '#domain/retention/kept.ts';
import type { Person } from '#domain/retention/person.ts';
import { quotesIn, stringsIn } from '#domain/retention/quoted.ts';
import { eachOf } from './each-of.ts';
import { findMentions, findPerson } from './find-person.ts';
import { notingLists } from './noting-lists.ts';
import { publishedAbout } from './published-about.ts';
import type { Kept } from './wants-erasing.ts';

interface KeptDeps {
  journal: Journal;
  authorMentions: AuthorMentions;
  plan: Plan;
}

const listed = ({ entry: { seq, at, by, type } }: JournalItem, words: string[]): KeptEntry => ({
  ...{ seq, at, by, type, words },
});

// What they wrote, and what was written to them, is theirs as a whole; of anything else what quotes them.
const isWhollyTheirs = ({ comments }: Person, { id, commentId }: Kept & { commentId?: unknown }) =>
  comments.has(id) || (typeof commentId === 'string' && comments.has(commentId));

const journalsOf = async <State extends Kept, Event extends JournalEvent>(
  { journal }: KeptDeps,
  { aggregate, isAbout }: Erasing<State, Event>,
  person: Person,
): Promise<KeptAbout['journals']> => {
  const found: KeptAbout['journals'] = [];
  for await (const state of eachOf(journal, aggregate)) {
    if (!isAbout(state, person)) continue;
    const stream = `${aggregate.name}#${state.id}`;
    const isWhole = isWhollyTheirs(person, state);
    const entries: KeptEntry[] = [];
    for await (const item of eachEntry((page) => journal.entries(stream, page))) {
      const words = isWhole ? stringsIn(item.payload?.words) : quotesIn(person, item);
      if (isWhole || words.length > 0) entries.push(listed(item, words));
    }
    if (entries.length > 0) found.push({ stream, entries });
  }
  return found;
};

/**
 * Finds all that is kept about the author of this id: what they wrote, what was written to them, and what quotes
 * them, whether or not it could be erased.
 */
export const keptAbout =
  (given: KeptDeps) =>
  async (author: string): Promise<KeptAbout> => {
    const left = new Set<string>();
    const deps = { ...given, journal: notingLists(given.journal, left) };
    const mentions = await findMentions(deps, author);
    const person = await findPerson(deps, author, mentions);
    const { comments, removals, statements, incidents, alerts } = erasings;
    const published = await publishedAbout(deps.journal, person);
    return {
      journals: [
        ...(await journalsOf(deps, comments, person)),
        ...(await journalsOf(deps, removals, person)),
        ...(await journalsOf(deps, statements, person)),
        ...(await journalsOf(deps, incidents, person)),
        ...(await journalsOf(deps, alerts, person)),
      ],
      mentions: mentions.map(({ mention }) => mention),
      published,
      unreadable: [...left],
    };
  };
