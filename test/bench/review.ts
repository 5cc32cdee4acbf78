import { setTimeout } from 'node:timers/promises';
import { createReadNotes } from '#adapters/dynamodb/list-notes.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import { figuresOf } from '#domain/review/figures.ts';
import { timeLineOf } from '#domain/review/time-line.ts';
import { ok } from '#domain/values/result.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { journalOn, openTable } from '#test/support/dynamodb.ts';
import { testDeps, wholeApp } from '#test/web/support.ts';
import { readIncidentRecord } from '#web/read/incident-record.ts';
import { BIG, fillBig } from './growth-fill.ts';
import { quantile } from './measure.ts';

const AT_ONCE = 16;
const ROUNDS = 5;
const WAIT_MS = 2_000;
const PLAN_VERSION = 'a'.repeat(64);

type Journal = ReturnType<typeof journalOn>;

const received = (id: string, at: string): CommentEvent => ({
  type: 'received',
  data: {
    id,
    incidentId: BIG,
    channel: 'bluesky',
    source: 'bench',
    language: 'sv',
    writtenAt: at,
    urgent: [],
    group: id,
    deadlines: { acknowledgeBy: at, answerBy: at },
  },
  words: { author: { id }, text: 'Hur länge är vattnet borta?' },
});

const ended: CommentEvent = { type: 'no-reply', data: { reason: 'thanks' } };

const addComments = (journal: Journal, comments: number): Promise<void> => {
  const numbers = Array.from({ length: comments }, (_, i) => i);
  return severalAtOnce(numbers, AT_ONCE, async (n) => {
    const id = `c${n}`;
    const at = new Date().toISOString();
    await journal.append<Comment, CommentEvent, never>(commentJournal, id, 'talan', (state) =>
      ok(state ? [] : [received(id, at), ended]),
    );
  });
};

/** Measures the review of an incident with so many statements and comments: reading, figures and time line. */
export const printReview = async (statements = 300, comments = 6_000): Promise<void> => {
  const table = await openTable();
  try {
    const journal = journalOn(table);
    const deps = { journal, readNotes: createReadNotes(table) };
    await fillBig(journal, PLAN_VERSION, statements);
    await addComments(journal, comments);
    // The indexes are behind the table while so much is written.
    while ((await readIncidentRecord(deps, BIG)).comments.length < comments) {
      await setTimeout(WAIT_MS);
    }
    const rounds: { read: number; made: number }[] = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      const begun = performance.now();
      const record = await readIncidentRecord(deps, BIG);
      const read = performance.now() - begun;
      const figures = figuresOf(record);
      const lines = timeLineOf(record.entries, []);
      rounds.push({ read, made: performance.now() - begun - read });
      if (i > 0) continue;
      const counts = `${statements} statements, ${record.comments.length} comments`;
      console.log(`${counts}: ${Object.keys(figures).length} figures, ${lines.length} lines`);
    }
    const median = (of: number[]) => `${Math.round(quantile(of, 0.5))} ms`;
    console.log(`read: ${median(rounds.map(({ read }) => read))}`);
    console.log(`figures and time line: ${median(rounds.map(({ made }) => made))}`);
    const { send } = wholeApp(testDeps(deps));
    const drawn: number[] = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      const begun = performance.now();
      const page = await (await send('karin', 'GET', `/desk/incidents/${BIG}/review`)).text();
      drawn.push(performance.now() - begun);
      if (i === 0) console.log(`page: ${Math.round(page.length / 1024)} KB`);
    }
    console.log(`the page as a whole, with all that it reads: ${median(drawn)}`);
  } finally {
    await table.stop();
  }
};
