import { sealEntry } from '#domain/journal/entry.ts';
import type {
  Aggregate,
  IndexKeys,
  Journal,
  JournalItem,
  ListFilter,
} from '#domain/journal/journal.ts';
import { ok } from '#domain/values/result.ts';

interface Head {
  stream: string;
  state: unknown;
  index: IndexKeys;
  items: JournalItem[];
}

const shows = ({ index }: Head, filter: ListFilter): boolean => {
  if (filter.by === 'group') return index.group === filter.group;
  if (filter.by === 'all') return filter.status === undefined || index.status === filter.status;
  return index.open && (filter.person === undefined || index.people.includes(filter.person));
};

/** A journal in memory, which folds as the real one does. */
export const memoryJournal = (now: () => Date): Journal => {
  const heads = new Map<string, Head>();
  const streamOf = (aggregate: { name: string }, id: string) => `${aggregate.name}#${id}`;
  const read = async <State>(aggregate: Aggregate<State, never>, id: string) =>
    heads.get(streamOf(aggregate, id))?.state as State | undefined;
  const journal = {
    read,
    append: async (aggregate, id, by, decide) => {
      const stream = streamOf(aggregate, id);
      const head = heads.get(stream);
      let state = head?.state as never;
      const decided = await decide(state, read);
      if (!decided.ok) return decided;
      const items = [...(head?.items ?? [])];
      for (const event of decided.value) {
        const at = now().toISOString();
        const last = items.at(-1)?.entry;
        const after = { stream, seq: items.length, hash: last?.hash ?? null };
        items.push(sealEntry(JSON.parse(JSON.stringify(event)), after, { at, by, salt: 'salt' }));
        state = aggregate.fold(state, event, { at, by }) as never;
      }
      const parsed = aggregate.state.parse(JSON.parse(JSON.stringify(state)));
      heads.set(stream, { stream, state: parsed, index: aggregate.index(parsed), items });
      return ok(parsed);
    },
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
      { limit, cursor }: { limit: number; cursor?: string | undefined },
    ) => {
      const all = [...heads.values()]
        .filter(({ stream }) => stream.startsWith(`${aggregate.name}#`))
        .filter((head) => shows(head, filter))
        .toSorted((a, b) => b.index.sort.localeCompare(a.index.sort));
      const from = Number(cursor ?? 0);
      const items = all.slice(from, from + limit).map(({ state }) => state as State);
      return { items, ...(from + limit < all.length && { next: String(from + limit) }) };
    },
    entries: async (stream, { limit, cursor }) => {
      const all = heads.get(stream)?.items ?? [];
      const from = Number(cursor ?? 0);
      const more = from + limit < all.length;
      return { items: all.slice(from, from + limit), ...(more && { next: String(from + limit) }) };
    },
  } as Journal;
  return journal;
};
