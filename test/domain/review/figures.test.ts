import { describe, expect, it } from 'vitest';
import type { Comment } from '#domain/comment/comment.ts';
import type { Entry } from '#domain/journal/entry.ts';
import { median, minutesBetween } from '#domain/review/figure.ts';
import { figuresOf } from '#domain/review/figures.ts';
import { type RecordedEntry, recordedComment } from '#domain/review/record.ts';
import { type RecordedRemoval, removalsByGround } from '#domain/review/removals.ts';
import { timeLineOf } from '#domain/review/time-line.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 12, minute)).toISOString();

/** An entry of a journal; only what figures read counts. */
const entry = (
  stream: string,
  seq: number,
  minute: number,
  type: string,
  data: Record<string, unknown> = {},
  more: { by?: string; words?: Record<string, unknown> | null } = {},
): RecordedEntry => {
  const rest = { wordsDigest: null, previousHash: null, hash: `${stream}${seq}` };
  const made: Entry = { stream, seq, at: at(minute), by: more.by ?? 'talan', type, data, ...rest };
  return {
    entry: made,
    payload: more.words === null ? null : { salt: 's', words: more.words ?? {} },
  };
};

const statement = (id: string, kind: string, asked: number, out?: number) => [
  entry(`statement#${id}`, 1, asked, 'requested', { kind }),
  entry(`statement#${id}`, 2, asked, 'checked', { blocking: 0, warnings: 1 }),
  ...(out === undefined
    ? []
    : [
        entry(`statement#${id}`, 3, out, 'receipt', { channel: 'newsroom', state: 'published' }),
        entry(`statement#${id}`, 4, out, 'concluded', { status: 'published' }),
      ]),
];

const comment = (id: string, minute: number, over: Partial<Comment> = {}): Comment => ({
  id,
  channel: 'x',
  source: 'test',
  author: { id: 'someone' },
  text: 'Hur länge?',
  writtenAt: at(minute),
  receivedAt: at(minute),
  state: 'open',
  urgent: [],
  group: id,
  deadlines: { acknowledgeBy: at(60), answerBy: at(90) },
  missed: [],
  answers: [],
  earlierTexts: [],
  ...over,
});
const answeredAt = (minute: number): Partial<Comment> => ({
  state: 'answered',
  answers: [
    { statementId: 's', version: 1, hash: 'h', state: 'published', by: 'anna', at: at(minute) },
  ],
});

const opened = entry('incident#i', 1, 10, 'opened', {}, { by: 'karin' });
const figures = (entries: RecordedEntry[], comments: Comment[] = []) =>
  figuresOf({ entries, comments: comments.map(recordedComment), removals: [] });

describe('figures of an incident', () => {
  it('tell when it began, and when staff and public were first told', () => {
    const entries = [
      ...statement('b', 'holding', 15, 25),
      opened,
      ...statement('a', 'internal', 12, 20),
      ...statement('r', 'reply', 11, 12),
    ];
    const all = figures(entries, [comment('c1', 4)]);
    expect(all.firstSignal).toEqual({
      unit: 'time',
      value: at(4),
      entries: [{ stream: 'comment#c1' }],
    });
    expect(all.opened.value).toBe(at(10));
    expect(all.firstInternal.value).toBe(at(20));
    expect(all.firstPublic).toMatchObject({
      value: at(25),
      entries: [{ stream: 'statement#b', seq: 3 }],
    });
    expect(all.minutesToFirstPublic.value).toBe(21);
    expect(all.resolved).toEqual({ unit: 'time', value: null, entries: [] });
  });

  it('begin with the alert that the incident was opened from', () => {
    const raised = entry('alert#a', 1, 4, 'raised', { topic: 'water' });
    const { firstSignal, alerted } = figures([opened, raised], [comment('c', 6)]);
    expect(alerted).toEqual({
      unit: 'time',
      value: at(4),
      entries: [{ stream: 'alert#a', seq: 1 }],
    });
    expect(firstSignal.value).toBe(at(4));
    expect(figures([opened]).alerted).toEqual({ unit: 'time', value: null, entries: [] });
  });

  it('count what went out, and not what still has to be posted by hand', () => {
    const byHand = (by: string) =>
      entry('statement#h', 4, 30, 'receipt', { channel: 'x', state: 'by-hand' }, { by });
    const base = [opened, ...statement('h', 'update', 20)];
    expect(figures([...base, byHand('talan')]).updates.value).toBe(0);
    expect(figures([...base, byHand('karin')]).updates.value).toBe(1);
  });

  it('are the same in whatever order the entries come', () => {
    const entries = [
      opened,
      ...statement('a', 'update', 12, 20),
      ...statement('b', 'update', 12, 21),
    ];
    expect(figures(entries.toReversed())).toEqual(figures(entries));
  });

  it('count comments by state, and take medians that occurred', () => {
    const comments = [
      comment('c1', 0, answeredAt(7)),
      comment('c2', 0, answeredAt(30)),
      comment('c3', 0, { state: 'handed-over', missed: [{ clock: 'answer', at: at(90) }] }),
      comment('c4', 0, { deletedAt: at(9) }),
    ];
    const all = figures([opened], comments);
    expect(all.commentsDeleted).toMatchObject({ value: 1, entries: [{ stream: 'comment#c4' }] });
    expect(
      [all.comments, all.commentsAnswered, all.commentsOpen].map(({ value }) => value),
    ).toEqual([4, 2, 1]);
    expect(all.medianMinutesToReply.value).toBe(7);
    expect(all.missedClocks).toMatchObject({ value: 1, entries: [{ stream: 'comment#c3' }] });
  });

  it('count overrides by their reasons, and say so where those were erased', () => {
    const decided = (words: Record<string, unknown> | null) =>
      entry('statement#a', 9, 30, 'decided', { decision: 'approve' }, { words });
    const overrides = [{ rule: 'empathy', reason: 'Sagt muntligt.' }];
    expect(figures([opened, decided({ overrides })]).overrides.value).toBe(1);
    expect(figures([opened, decided(null)]).overrides).toEqual({
      unit: 'count',
      value: null,
      notReplayable: true,
      entries: [],
    });
  });
});

describe('removals', () => {
  const removal = (id: string, ground: string, state: RecordedRemoval['state']) => ({
    ...{ id, ground, state },
    proposedBy: 'karin',
    proposedAt: at(5),
  });

  it('count while they are in force, by ground too', () => {
    const removals = [
      removal('b', 'threat', 'unconfirmed'),
      removal('a', 'spam', 'removed'),
      removal('c', 'threat', 'removed'),
      removal('d', 'threat', 'undone'),
      removal('e', 'spam', 'kept'),
      removal('f', 'spam', 'proposed'),
    ];
    expect(figuresOf({ entries: [opened], comments: [], removals }).removals).toEqual({
      unit: 'count',
      value: 3,
      entries: ['a', 'b', 'c'].map((id) => ({ stream: `removal#${id}` })),
    });
    expect(removalsByGround(removals)).toEqual({ spam: 1, threat: 2 });
  });

  it('count once for a comment, on the newest ground that holds, whatever it said before', () => {
    const removals = [
      removal('a', 'spam', 'proposed'),
      removal('a', 'threat', 'removed'),
      removal('a', 'spam', 'unconfirmed'),
    ];
    expect(figuresOf({ entries: [opened], comments: [], removals }).removals.value).toBe(1);
    expect(removalsByGround(removals)).toEqual({ threat: 1 });
  });
});

describe('promised times', () => {
  const said = (seq: number, minute: number, type: string, data: Record<string, unknown>) =>
    entry('incident#i', seq, minute, type, data);
  const promised = (seq: number, id: string) =>
    said(seq, 12, 'promised', { id, dueAt: at(20), owner: 'writer' });
  const missed = (seq: number, id: string) =>
    said(seq, 21, 'promise-missed', { id, people: [], failed: [] });
  const ended = (seq: number, id: string, state: string) =>
    said(seq, 30, 'promise-ended', { id, by: 'later', state });
  const counts = (entries: RecordedEntry[]) => {
    const all = figures([opened, ...entries]);
    return [all.promisesMade, all.promisesKept, all.promisesLate, all.promisesMissed].map(
      ({ value }) => value,
    );
  };

  it('are what the incident says of them, whatever went out besides', () => {
    const entries = [promised(2, 'a'), ended(3, 'a', 'kept'), promised(4, 'b'), missed(5, 'b')];
    expect(counts(entries)).toEqual([2, 1, 0, 1]);
    const late = [...entries, ended(6, 'b', 'late'), ...statement('c', 'reply', 13, 14)];
    expect(counts(late)).toEqual([2, 1, 1, 0]);
  });

  it('count as made alone while they are open, or once others took their place', () => {
    expect(counts([promised(2, 'a')])).toEqual([1, 0, 0, 0]);
    expect(counts([promised(2, 'a'), ended(3, 'a', 'superseded')])).toEqual([1, 0, 0, 0]);
  });

  it('name the entries that made, missed and ended them', () => {
    const entries = [promised(2, 'a'), missed(3, 'a'), ended(4, 'a', 'late')];
    expect(figures([opened, ...entries]).promisesLate.entries.map(({ seq }) => seq)).toEqual([
      2, 3, 4,
    ]);
  });
});

describe('a median', () => {
  it.each([
    [[], undefined],
    [[3], 3],
    [[5, 1], 1],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2],
  ])('of %j is %j, by nearest rank', (values, expected) => expect(median(values)).toBe(expected));
});

it('minutes are whole ones', () => {
  expect(minutesBetween('2026-11-28T12:00:00.000Z', '2026-11-28T12:01:29.000Z')).toBe(1);
});

describe('the time line of a review', () => {
  it('has notes beside entries, in order, and leaves out how words were made', () => {
    const entries = [...statement('a', 'update', 12, 20), opened];
    const note = { stream: 'incident#i', seq: 1, note: 'Samtal kl. 12.', by: 'anna', at: at(50) };
    const lines = timeLineOf(entries, [note]);
    expect(lines.map(({ item }) => item.entry.type)).toEqual(['opened', 'requested', 'receipt']);
    expect(lines[0]?.notes).toEqual([note]);
    expect(lines[1]?.notes).toEqual([]);
  });
});
