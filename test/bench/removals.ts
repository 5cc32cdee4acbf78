import type { Table } from '#adapters/dynamodb/table-keys.ts';
import type { Journal } from '#domain/journal/journal.ts';
import { quotesIn } from '#domain/moderation/own-quotes.ts';
import { tracesOf } from '#domain/moderation/quoted-words.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { seenStatement } from '#domain/moderation/seen-statements.ts';
import { ok } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { journalOn, openTable } from '#test/support/dynamodb.ts';
import * as build from '#test/support/statement.ts';
import { plan } from '#test/web/plan.ts';
import { quantile } from './measure.ts';

/** So many of them say the same: advertising that comes again and again. */
const ALIKE = 500;
const ROUNDS = 40;
const AT_ONCE = 16;
const COMMENT_WORDS = 30;

const vocabulary = Array.from({ length: 3000 }, (_, at) => `${at.toString(36)}ord`);
// The same each time.
let seed = 1;
const next = (below: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
// People begin alike, as comments do.
const comment = (): string =>
  [
    next(3) === 0 ? 'det är ju alldeles för dåligt' : 'jag tycker att',
    ...Array.from({ length: COMMENT_WORDS }, () => vocabulary[next(vocabulary.length)]),
  ].join(' ');

/** What is kept of a comment on its removal: its words, or where the law forbids that their traces. */
type Archive = (text: string) => { text: string } | { traces: string[] };
const words: Archive = (text) => ({ text });
const forbidden: Archive = (text) => ({ traces: tracesOf(text) });

const remove = async (
  journal: Journal,
  id: string,
  text: string,
  archive: Archive,
): Promise<void> => {
  const archived = { key: id, ...archive(text), url: `https://x.example/${id}` };
  const proposed = {
    type: 'removal-proposed' as const,
    data: {
      ...{ id, channel: 'facebook' as const, ground: 'spam', hash: id },
      writtenAt: '2026-11-30T08:00:00.000Z',
    },
    words: { reason: 'Reklam.', archived },
  };
  const decided = { type: 'removal-decided' as const, data: { decision: 'remove' as const } };
  await journal.append(removalJournal, id, 'dan', () => ok([proposed, decided]));
};

/** Processor time of this process, the time by the clock, and how many requests to the database one turn took. */
interface Took {
  processor: number;
  clock: number[];
  requests: number;
}

const took = async (asked: () => number, work: () => Promise<unknown>): Promise<Took> => {
  await work();
  const clock: number[] = [];
  const before = { processor: process.cpuUsage(), asked: asked() };
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await work();
    clock.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before.processor);
  const requests = (asked() - before.asked) / ROUNDS;
  return { processor: (user + system) / 1000 / ROUNDS, clock, requests };
};

const show = (what: string, { processor, clock, requests }: Took): void =>
  console.log(
    `${what}: ${processor.toFixed(1)} ms of the processor, ${quantile(clock, 0.5).toFixed(0)} ms (median), ${requests} requests`,
  );

const countRequests = ({ client }: Table): (() => number) => {
  let count = 0;
  client.middlewareStack.add(
    (next) => (args) => {
      count += 1;
      return next(args);
    },
    { step: 'initialize' },
  );
  return () => count;
};

const plain = build.awaiting();
const statementWith = (text: string) => ({
  ...plain,
  texts: [
    { channel: 'newsroom' as const, title: 'Vattnet i Norrby', text, sentences: [] },
    { channel: 'x' as const, text: text.slice(0, 250), sentences: [] },
  ],
  claim: { text: text.slice(0, 300), keys: [], truthKeys: [] },
  instructions: text.slice(0, 300),
});
const own = (words: number): string =>
  Array.from({ length: words }, () => vocabulary[next(vocabulary.length)]).join(' ');

const printWith = async (removals: number, archive: Archive): Promise<void> => {
  const table = await openTable();
  const asked = countRequests(table);
  const journal = journalOn(table);
  const from = performance.now();
  const alike = comment();
  const first = comment();
  await severalAtOnce(
    Array.from({ length: removals }, (_, at) => at),
    AT_ONCE,
    (at) => remove(journal, `r${at}`, at === 0 ? first : at <= ALIKE ? alike : comment(), archive),
  );
  const what = archive === forbidden ? 'removals whose words are not kept' : 'removals';
  console.log(`${removals} ${what} written in ${((performance.now() - from) / 1000).toFixed(0)} s`);

  const cases = [
    ['150 words that quote nothing', own(150)],
    ['150 words and a common beginning', `${own(140)} det är ju alldeles för dåligt`],
    ['150 words that quote one', `${own(120)} ${first}`],
    ['150 words that quote what 500 say', `${own(120)} ${alike}`],
    ['1500 words that quote nothing', own(1500)],
  ] as const;
  for (const [what, text] of cases) {
    const statement = statementWith(text);
    const quotes = await quotesIn({ journal, plan }, statement);
    const found = quotes ? 'found' : 'nothing';
    show(
      `check, ${what} (${found})`,
      await took(asked, () => quotesIn({ journal, plan }, statement)),
    );
    show(`as shown, ${what}`, await took(asked, () => seenStatement({ journal }, statement)));
  }
  // Nothing is kept for a client that is new, as in a process that is.
  const anew = () => journalOn({ ...table, client: Object.create(table.client) });
  const statement = statementWith(own(150));
  show(
    'check, 150 words, the first one of a process',
    await took(asked, () => quotesIn({ journal: anew(), plan }, statement)),
  );
  const lists = await took(asked, () =>
    journal.list(removalJournal, { by: 'all', status: 'removed' }, { limit: 100 }),
  );
  show('one page of 100 of all removals, for comparison', lists);
  await table.stop();
};

/** Prints what a check and a look at a statement cost with so many removals in force. */
export const printRemovals = async (...sizes: number[]): Promise<void> => {
  for (const removals of sizes.length > 0 ? sizes : [100, 5000]) await printWith(removals, words);
};

/** The same for removals whose words the law forbids to keep. */
export const printForbidden = async (...sizes: number[]): Promise<void> => {
  for (const removals of sizes.length > 0 ? sizes : [300, 3000]) {
    await printWith(removals, forbidden);
  }
};
