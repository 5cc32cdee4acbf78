import type { Journal } from '#domain/journal/journal.ts';
import { quotesIn } from '#domain/moderation/own-quotes.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { seenStatement } from '#domain/moderation/seen-statements.ts';
import { ok } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { journalOn, openTable } from '#test/support/dynamodb.ts';
import * as build from '#test/support/statement.ts';
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

const remove = async (journal: Journal, id: string, text: string): Promise<void> => {
  const archived = { key: id, text, url: `https://x.example/${id}` };
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

const took = async (work: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return times;
};

const show = (what: string, times: number[]): void =>
  console.log(
    `${what}: median ${quantile(times, 0.5).toFixed(1)} ms, 95 % ${quantile(times, 0.95).toFixed(1)} ms`,
  );

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

/** Prints what a check and a look at a statement cost with so many removals in force. */
export const printRemovals = async (removals = 5000): Promise<void> => {
  const table = await openTable();
  const journal = journalOn(table);
  const from = performance.now();
  const alike = comment();
  const first = comment();
  await severalAtOnce(
    Array.from({ length: removals }, (_, at) => at),
    AT_ONCE,
    (at) => remove(journal, `r${at}`, at === 0 ? first : at <= ALIKE ? alike : comment()),
  );
  console.log(
    `${removals} removals written in ${((performance.now() - from) / 1000).toFixed(0)} s`,
  );

  const cases = [
    ['150 words that quote nothing', own(150)],
    ['150 words and a common beginning', `${own(140)} det är ju alldeles för dåligt`],
    ['150 words that quote one', `${own(120)} ${first}`],
    ['150 words that quote what 500 say', `${own(120)} ${alike}`],
    ['1500 words that quote nothing', own(1500)],
  ] as const;
  for (const [what, text] of cases) {
    const statement = statementWith(text);
    const quotes = await quotesIn({ journal }, statement);
    const found = quotes ? 'found' : 'nothing';
    show(`check, ${what} (${found})`, await took(() => quotesIn({ journal }, statement)));
    show(`as shown, ${what}`, await took(() => seenStatement({ journal }, statement)));
  }
  const lists = await took(() =>
    journal.list(removalJournal, { by: 'all', status: 'removed' }, { limit: 100 }),
  );
  show('one page of 100 of all removals, for comparison', lists);
  await table.stop();
};
