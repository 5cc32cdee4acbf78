import { createMentionPages } from '#adapters/dynamodb/mention-pages.ts';
import { createMentionKeeper } from '#adapters/dynamodb/mention-store.ts';
import { createVolumeCounter } from '#adapters/dynamodb/volume-counts.ts';
import { type Mention, MentionInput } from '#domain/mention/mention.ts';
import { receiveMention } from '#domain/mention/receive.ts';
import { markWith } from '#domain/values/mark.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { openTable } from '#test/support/dynamodb.ts';
import { countUnits, quantile } from './measure.ts';

const AT_ONCE = 16;
const QUARTERS = 4;
const PAGES = 20;
const FIRST_PAGE = 50;
const NOW = new Date('2026-11-28T12:00:00.000Z');
const SPAN_MS = 14 * 24 * 60 * 60_000;

// A fortnight of a busy topic, as it was written; every fifth is by someone who wrote before.
const mentionAt = (i: number, count: number): MentionInput =>
  MentionInput.parse({
    topic: 'water',
    source: 'press',
    id: String(i),
    url: `https://news.example/${i}`,
    author: { id: `person-${i % 5 === 0 ? i % 500 : i}`, name: 'Someone' },
    text: `Vattnet i Norrby är brunt igen, vad gör kommunen åt det? ${i}`,
    language: 'sv',
    writtenAt: new Date(NOW.getTime() - SPAN_MS + (i * SPAN_MS) / count).toISOString(),
  });

/** Prints how long mentions take to write and to read as their number grows, and what each costs. */
export const printMentions = async (count = 100_000): Promise<void> => {
  const { stop, ...table } = await openTable();
  const mark = markWith(async () => 'a key of a bench');
  const receive = receiveMention({
    mentions: { ...createMentionKeeper(table, mark), ...createMentionPages(table) },
    volumes: { ...createVolumeCounter(table, mark), bins: async () => [] },
    now: () => NOW,
    keptFor: 'P90D',
    onAddressed: async () => {},
  });
  const pages = createMentionPages(table);
  const counted = countUnits(Object.getPrototypeOf(table.client), table.name);
  const quarter = Math.ceil(count / QUARTERS);
  for (let from = 0; from < count; from += quarter) {
    const ids = Array.from({ length: Math.min(quarter, count - from) }, (_, i) => from + i);
    const begun = performance.now();
    await severalAtOnce(ids, AT_ONCE, async (i) => void (await receive(mentionAt(i, count))));
    const each = (performance.now() - begun) / ids.length;
    const newest = new Date(mentionAt(from + ids.length - 1, count).writtenAt);
    const read: number[] = [];
    for (let i = 0; i < PAGES; i += 1) {
      const start = performance.now();
      const { items }: { items: Mention[] } = await pages.page('water', newest, {
        limit: FIRST_PAGE,
      });
      if (items.length !== FIRST_PAGE) throw new Error(`A page of ${items.length}`);
      read.push(performance.now() - start);
    }
    const [median, worst] = [quantile(read, 0.5), quantile(read, 1)].map((ms) => ms.toFixed(1));
    console.log(
      `${from + ids.length}: ${each.toFixed(2)} ms a mention with ${AT_ONCE} at once; first page ${median} ms (at most ${worst})`,
    );
  }
  counted.stop();
  const { write, read } = counted.units;
  console.log(
    `${(write / count).toFixed(1)} write units a mention; ${read} read units for ${QUARTERS * PAGES} pages`,
  );
  await stop();
};
