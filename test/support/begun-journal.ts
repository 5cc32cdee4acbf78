import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { QuotesDeps } from '#domain/moderation/own-quotes.ts';
import { ok } from '#domain/values/result.ts';

/** A journal that begins with these states, by aggregate and id; what is appended is folded onto them. */
export const begunJournal = (
  now: () => Date,
  ...begun: [aggregate: { name: string }, id: string, state: unknown][]
): StateJournal & QuotesDeps['journal'] => {
  const streamOf = ({ name }: { name: string }, id: string) => `${name}#${id}`;
  const states = new Map<string, unknown>(
    begun.map(([aggregate, id, state]) => [streamOf(aggregate, id), state]),
  );
  const journal: ReturnType<typeof begunJournal> = {
    read: async <State>(aggregate: Aggregate<State, never>, id: string) =>
      states.get(streamOf(aggregate, id)) as State | undefined,
    append: async <State, Event extends JournalEvent>(
      aggregate: Aggregate<State, Event>,
      id: string,
      by: string,
      decide: any,
    ) => {
      const stream = streamOf(aggregate, id);
      const decided = await decide(states.get(stream), journal.read);
      if (!decided.ok) return decided;
      for (const event of decided.value) {
        const before = states.get(stream) as State | undefined;
        states.set(stream, aggregate.fold(before, event, { at: now().toISOString(), by }));
      }
      return ok(states.get(stream));
    },
    appendAll: async (by, parts) => {
      for (const part of parts) {
        const result = await part((aggregate, id, decide) =>
          journal.append(aggregate, id, by, decide),
        );
        if (!result.ok) return result;
      }
      return ok(undefined);
    },
    lastHash: async () => undefined,
    list: async () => ({ items: [] }),
    quoting: async () => ({ items: [] }),
  };
  return journal;
};
