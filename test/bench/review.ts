import type { Comment } from '#domain/comment/comment.ts';
import { figuresOf } from '#domain/review/figures.ts';
import type { RecordedEntry } from '#domain/review/record.ts';
import { timeLineOf } from '#domain/review/time-line.ts';

const START = Date.UTC(2026, 10, 28, 12);
const at = (minute: number) => new Date(START + minute * 60_000).toISOString();

const entry = (stream: string, seq: number, minute: number, type: string, data: object = {}) => ({
  entry: {
    stream,
    seq,
    at: at(minute),
    by: 'writer',
    type,
    data: { ...data },
    wordsDigest: null,
    previousHash: null,
    hash: `${stream}${seq}`,
  },
  payload: { salt: 's', words: {} },
});

const statement = (n: number): RecordedEntry[] => {
  const stream = `statement#s${n}`;
  return [
    entry(stream, 1, n, 'requested', { kind: 'update', nextUpdateAt: at(n + 3) }),
    entry(stream, 2, n, 'drafted'),
    entry(stream, 3, n, 'checked', { blocking: 0, warnings: 2 }),
    entry(stream, 4, n, 'asked'),
    entry(stream, 5, n + 1, 'decided', { decision: 'approve' }),
    entry(stream, 6, n + 1, 'intended', { channel: 'newsroom' }),
    entry(stream, 7, n + 2, 'receipt', { channel: 'newsroom', state: 'published' }),
    entry(stream, 8, n + 2, 'concluded', { status: 'published' }),
  ];
};

const comment = (n: number): Comment => ({
  id: `c${n}`,
  channel: 'x',
  source: 'bench',
  author: { id: `a${n}` },
  text: 'How long will it last?',
  writtenAt: at(n / 20),
  receivedAt: at(n / 20),
  state: n % 3 === 0 ? 'no-reply-needed' : 'answered',
  urgent: [],
  group: `c${n}`,
  deadlines: { acknowledgeBy: at(n), answerBy: at(n) },
  missed: [],
  answers:
    n % 3 === 0
      ? []
      : [{ statementId: 's1', version: 1, hash: 'h', state: 'published', by: 'a', at: at(n / 10) }],
  earlierTexts: [],
});

const many = <Item>(count: number, make: (n: number) => Item): Item[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** Measures figures and time line of an incident with so many statements and comments, once they are read. */
export const printReview = (statements = 300, comments = 6_000): void => {
  const entries = [entry('incident#i', 1, 0, 'opened'), ...many(statements, statement).flat()];
  const record = { entries, comments: many(comments, comment) };
  const begun = performance.now();
  const figures = figuresOf(record);
  const lines = timeLineOf(record.entries, []);
  const ms = Math.round(performance.now() - begun);
  const counts = `${statements} statements, ${comments} comments`;
  console.log(`${counts}: ${Object.keys(figures).length} figures, ${lines.length} lines, ${ms} ms`);
};
