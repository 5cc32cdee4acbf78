import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import { eachEntry } from '#domain/journal/each-entry.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import { WORDS_ERASED } from '#domain/journal/verify-journal.ts';
import type { Erasable, WordsErased } from '#domain/journal/words-erased.ts';
import type { EraseWords, Erasure } from '#domain/retention/erasing.ts';
import { ok } from '#domain/values/result.ts';
import { readStreamEntries } from './entries.ts';
import { readHead } from './head.ts';
import { toItem } from './items.ts';
import { type JournalDeps, readingAlong, sealAll, untilWritten } from './state-journal.ts';
import { streamOf, type Table, wordsKey } from './table-keys.ts';
import { type ReadHead, writeAll, writtenBy } from './transaction.ts';
import { unmarkQuotable } from './unmark-quotable.ts';

// With the entry that notes it and the head, fewer than a change may hold.
const AT_ONCE = 20;

const entriesToErase = async <State>(
  table: Table,
  stream: string,
  state: State,
  { keeps }: Erasure<State>,
): Promise<JournalItem[]> => {
  const found: JournalItem[] = [];
  for await (const item of eachEntry((page) => readStreamEntries(table, stream, page))) {
    // Who asked for an earlier erasure is the record of it.
    const isRecord = item.entry.type === WORDS_ERASED;
    if (item.payload && !isRecord && !keeps(state, item)) found.push(item);
  }
  return found;
};

const deletion = (table: Table, stream: string, seq: number): TransactWriteItem => ({
  Delete: { TableName: table.name, Key: toItem({ pk: stream, sk: wordsKey(seq) }) },
});

const partsIn = <State>(erasure: Erasure<State>, items: readonly JournalItem[]) =>
  erasure.partsIn && {
    parts: [...new Set(items.flatMap((item) => erasure.partsIn?.(item) ?? []))],
  };

// One step: the words of some entries go in the transaction that notes it and takes them out of the head.
const eraseSome = <State extends Erasable, Event extends JournalEvent>(
  deps: JournalDeps,
  aggregate: Aggregate<State, Event | WordsErased>,
  id: string,
  by: string,
  erasure: Erasure<State>,
) =>
  untilWritten<{ erased: number; isMore: boolean }, never>(deps, async () => {
    const nothing = { value: { erased: 0, isMore: false }, outcome: 'written' } as const;
    const before = await readHead(deps, aggregate, id);
    const readAlong: ReadHead[] = [];
    const { state: found } = before;
    const read = readingAlong(deps, readAlong);
    if (found === undefined || !(await erasure.mayErase(found, read))) return ok(nothing);
    const stream = streamOf(aggregate.name, id);
    const all = await entriesToErase(deps, stream, found, erasure);
    const entries = all.slice(0, AT_ONCE).map(({ entry }) => entry.seq);
    if (entries.length === 0) return ok(nothing);
    const isWhole = entries.length === all.length;
    const event: WordsErased = {
      type: WORDS_ERASED,
      data: { entries, why: erasure.why, isWhole, ...partsIn(erasure, all) },
      ...(erasure.by && { words: { by: erasure.by } }),
    };
    const { state, ...change } = sealAll(deps, aggregate, before, [event], by);
    if (state === undefined) return ok(nothing);
    const written = writtenBy(deps, aggregate, { ...change, state });
    const items = [...written.items, ...entries.map((seq) => deletion(deps, stream, seq))];
    const outcome = await writeAll(deps, [{ ...written, items }], readAlong);
    if (outcome === 'written')
      await unmarkQuotable(deps, aggregate, { before: found, after: state });
    return ok({ value: { erased: entries.length, isMore: !isWhole }, outcome });
  });

/** Erases words step by step; a crash between two steps leaves the rest to the next time. */
export const createEraseWords =
  (deps: JournalDeps): EraseWords =>
  async (aggregate, id, by, erasure) => {
    let erased = 0;
    for (let isMore = true; isMore; ) {
      const step = await eraseSome(deps, aggregate, id, by, erasure);
      if (!step.ok) break;
      erased += step.value.erased;
      isMore = step.value.isMore;
    }
    return erased;
  };
