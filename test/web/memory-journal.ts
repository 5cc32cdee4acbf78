import type { Aggregate, IndexKeys } from '#domain/journal/aggregate.ts';
import { sealEntry } from '#domain/journal/entry.ts';
import type { FindKnown } from '#domain/journal/find-known.ts';
import type { Journal, JournalItem, ListFilter } from '#domain/journal/journal.ts';
import type { ReadCount, ReadNotes } from '#domain/journal/notes.ts';
import type { PageRequest } from '#domain/journal/page.ts';
import { JournalBusy } from '#domain/journal/record-errors.ts';
import { ok } from '#domain/values/result.ts';

interface Head {
  stream: string;
  state: unknown;
  index: IndexKeys;
  items: JournalItem[];
  counted: string | undefined;
  closes: readonly string[];
  names: readonly string[];
}

const sortOf = ({ index }: Head, { by }: ListFilter): string =>
  (by === 'out' && index.out?.at) || index.sort;

const shows = ({ index }: Head, filter: ListFilter): boolean => {
  if (filter.by === 'group') return index.group === filter.group;
  if (filter.by === 'all') return filter.status === undefined || index.status === filter.status;
  if (filter.by === 'out') return index.out?.list === filter.list;
  if (filter.by === 'desk') return index.desk === filter.list;
  return index.open && (filter.person === undefined || index.people.includes(filter.person));
};

interface Counting {
  findKnown: FindKnown;
  readCount: ReadCount;
  readNotes: ReadNotes;
}

/** A journal in memory, which folds and counts as the real one does. */
export const memoryJournal = (now: () => Date): Journal & Counting => {
  const heads = new Map<string, Head>();
  const countOf = (name: string | undefined) => {
    const all = [...heads.values()];
    const isClosed = all.some(({ closes }) => name !== undefined && closes.includes(name));
    return { count: all.filter(({ counted }) => name && counted === name).length, isClosed };
  };
  const streamOf = (aggregate: { name: string }, id: string) => `${aggregate.name}#${id}`;
  const read = async <State>(aggregate: Aggregate<State, never>, id: string) =>
    heads.get(streamOf(aggregate, id))?.state as State | undefined;
  const headsOf = (aggregate: { name: string }, filter: ListFilter) =>
    [...heads.values()]
      .filter(({ stream }) => stream.startsWith(`${aggregate.name}#`))
      .filter((head) => shows(head, filter))
      .toSorted((a, b) => sortOf(b, filter).localeCompare(sortOf(a, filter)));
  const journal = {
    read,
    append: async (aggregate, id, by, decide) => {
      const stream = streamOf(aggregate, id);
      const head = heads.get(stream);
      let state = head?.state as never;
      const counts = new Map<string, number>();
      const countAlong = async (name: string) => {
        const { count } = countOf(name);
        counts.set(name, count);
        return count;
      };
      const decided = await decide(state, read, countAlong);
      if (!decided.ok) return decided;
      // Someone was quicker meanwhile: decide again on what is there now.
      const isCounted = [...counts].every(([name, count]) => countOf(name).count === count);
      if (heads.get(stream) !== head || !isCounted) {
        return journal.append(aggregate, id, by, decide);
      }
      const items = [...(head?.items ?? [])];
      for (const event of decided.value) {
        const at = now().toISOString();
        const last = items.at(-1)?.entry;
        const after = { stream, seq: items.length, hash: last?.hash ?? null };
        items.push(sealEntry(JSON.parse(JSON.stringify(event)), after, { at, by, salt: 'salt' }));
        state = aggregate.fold(state, event, { at, by }) as never;
      }
      // One part of a change of several may have nothing to say about a journal that does not exist.
      if (state === undefined) return ok(state);
      const parsed = aggregate.state.parse(JSON.parse(JSON.stringify(state)));
      const [counted, closes] = [aggregate.countedIn?.(parsed), aggregate.closes?.(parsed) ?? []];
      const isNew = counted !== undefined && counted !== head?.counted;
      if (isNew && countOf(counted).isClosed) throw new JournalBusy('The count is closed');
      const closing = closes.filter((name) => !head?.closes.includes(name));
      if (closing.some((name) => countOf(name).count > 0)) throw new JournalBusy('Not at 0');
      const index = aggregate.index(parsed);
      const names = aggregate.knownAs?.(parsed) ?? [];
      heads.set(stream, { stream, state: parsed, index, items, counted, closes, names });
      return ok(parsed);
    },
    lastHash: async (aggregate: { name: string }, id: string) =>
      heads.get(streamOf(aggregate, id))?.items.at(-1)?.entry.hash,
    appendAll: async (by, parts) => {
      const before = new Map(heads);
      for (const part of parts) {
        const result = await part((aggregate, id, decide) =>
          journal.append(aggregate, id, by, decide),
        );
        if (result.ok) continue;
        heads.clear();
        for (const [stream, head] of before) heads.set(stream, head);
        return result;
      }
      return ok(undefined);
    },
    list: async <State>(
      aggregate: Aggregate<State, never>,
      filter: ListFilter,
      { limit, cursor, oldestFirst }: PageRequest,
    ) => {
      const newest = headsOf(aggregate, filter);
      const all = oldestFirst ? newest.toReversed() : newest;
      const from = Number(cursor ?? 0);
      const items = all.slice(from, from + limit).map(({ state }) => state as State);
      return { items, ...(from + limit < all.length && { next: String(from + limit) }) };
    },
    count: async (aggregate, filter, atMost) => Math.min(atMost, headsOf(aggregate, filter).length),
    readAll: async <State>(aggregate: Aggregate<State, never>, ids: readonly string[]) => {
      const states = await Promise.all(ids.map((id) => read(aggregate, id)));
      return states.filter((state) => state !== undefined);
    },
    entries: async (stream, { limit, cursor }) => {
      const all = heads.get(stream)?.items ?? [];
      const from = Number(cursor ?? 0);
      const more = from + limit < all.length;
      return { items: all.slice(from, from + limit), ...(more && { next: String(from + limit) }) };
    },
    newestEntries: async (stream, limit) =>
      (heads.get(stream)?.items ?? []).slice(-limit).toReversed(),
    findKnown: async ({ name: kind }, name, atMost) =>
      headsOf({ name: kind }, { by: 'all' })
        .filter(({ names }) => names.includes(name))
        .slice(0, atMost)
        .map(({ stream }) => stream.slice(kind.length + 1)),
    quoting: async <State>(
      aggregate: Aggregate<State, never>,
      pieces: readonly string[],
      always: readonly string[] = [],
    ) => {
      const asked = new Set([...pieces, ...always]);
      const items = headsOf(aggregate, { by: 'all' }).map(({ state }) => state as State);
      const isFound = (state: State) =>
        aggregate.quotable?.(state).some((each) => each.pieces.some((piece) => asked.has(piece)));
      return { items: items.filter(isFound) };
    },
    readCount: async (name: string) => countOf(name),
    readNotes: async ({ name }, { list = { by: 'all' }, from = '', atMost, oldestFirst }) =>
      (oldestFirst ? headsOf({ name }, list).toReversed() : headsOf({ name }, list))
        .map(({ stream, index: { sort: at, note } }) => ({
          ...{ id: stream.slice(name.length + 1), at, note },
        }))
        .filter(({ at }) => at >= from)
        .slice(0, atMost),
  } as Journal & Counting;
  return journal;
};
