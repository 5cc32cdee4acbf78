import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen, isPlanned, isWaiting, mayFollow, Status } from '#domain/statement/status.ts';
import { replannedTo } from '#domain/statement/version/replan.ts';
import * as build from '../../support/statement.ts';

// Typed off docs/architecture.md, so that the code's table can't vouch for itself.
const design = `
drafting → changes-requested, awaiting-approval, failed, withdrawn
changes-requested → drafting, withdrawn
awaiting-approval → drafting, scheduled, publishing, rejected, unanswered, withdrawn
unanswered → awaiting-approval, drafting, scheduled, publishing, rejected, withdrawn, expired
scheduled → publishing, missed, awaiting-approval, drafting, withdrawn
missed → awaiting-approval, drafting, withdrawn
publishing → awaiting-approval, missed, published, partly-published, failed
partly-published → publishing, corrected, withdrawn
failed → publishing, drafting, withdrawn
published → corrected, withdrawn
rejected →
expired →
withdrawn → published, partly-published
corrected →`;
const table = new Map(
  design
    .trim()
    .split('\n')
    .map((line) => line.split('→').map((part) => part.trim()))
    .map(([from = '', to = '']) => [from, to.split(', ').filter((status) => status !== '')]),
);

// A version that goes out an hour after everything here happens.
const planned = ({ data, ...event }: ReturnType<typeof build.written>): StatementChange => ({
  ...event,
  data: { ...data, publishAt: build.minutes(60).toISOString() },
});

const events: ((state: Statement) => StatementChange)[] = [
  (state) => build.drafted(state),
  (state) => build.drafted({ ...state, version: state.version - 1 }),
  (state) => build.written(state, 'New words'),
  (state) => build.written({ ...state, version: state.version + 1 }, 'Skips a version'),
  (state) => planned(build.written(state, 'For later')),
  (state) => ({ type: 'began', data: { run: state.run + 1 } }),
  () => ({ type: 'missed', data: {} }),
  (state) =>
    isPlanned(state.status)
      ? replannedTo(state, { publishAt: build.minutes(90).toISOString(), released: false })
      : { type: 'missed', data: {} },
  (state) => build.checkedNow(state),
  (state) => build.checkedNow({ ...state, version: state.version - 1 }),
  (state) => build.asked(state, ['spokesperson']),
  (state) => build.asked(state, ['spokesperson', 'deputy'], true),
  () => ({ type: 'reminded', data: { round: 1 } }),
  () => ({ type: 'asked-early', data: { round: 1 } }),
  () => ({ type: 'notified', data: { key: 'k' } }),
  (state) => build.clearedAs(state, 'legal'),
  (state) => build.clearedAs({ ...state, hash: 'f'.repeat(64) }, 'approve'),
  (state) => build.decidedTo(state, 'approve'),
  (state) => build.decidedTo(state, 'request-changes'),
  (state) => build.decidedTo(state, 'reject'),
  (state) => build.decidedTo({ ...state, hash: 'f'.repeat(64) }, 'approve'),
  (state) => build.decidedTo({ ...state, version: state.version - 1 }, 'approve'),
  () => ({ type: 'decision-refused', data: { refusal: 'no-mandate', hash: '' } }),
  () => ({ type: 'words-awaited', data: {} }),
  () => ({ type: 'approval-lapsed', data: { changes: [{ what: 'legal-hold-set' }] } }),
  () => ({ type: 'withdrawn', data: {} }),
  () => ({ type: 'expired', data: {} }),
  (state) => ({ type: 'restarted', data: { run: state.run + 1 } }),
  (state) => ({ type: 'given-up', data: { run: state.run } }),
  (state) => ({ type: 'retried', data: { run: state.run + 1 } }),
  () => ({ type: 'intended', data: { channel: 'x' } }),
  () => ({ type: 'receipt', data: { channel: 'x', state: 'published' } }),
  () => ({ type: 'concluded', data: { status: 'published' } }),
  () => ({ type: 'concluded', data: { status: 'partly-published' } }),
  () => ({ type: 'concluded', data: { status: 'failed' } }),
  () => ({ type: 'failed', data: { error: 'Broken' } }),
  () => ({ type: 'superseded', data: { by: 's2', how: 'corrects' } }),
  () => ({ type: 'superseded', data: { by: 's2', how: 'withdraws' } }),
];

/** Folds what is legal of the events; answers every step that was taken. */
const walk = (choices: readonly number[]): [Statement, StatementChange, Statement][] => {
  let state = build.step(undefined, build.requested());
  return choices.flatMap((choice): [Statement, StatementChange, Statement][] => {
    const event = events[choice % events.length]?.(state);
    if (!event) return [];
    const before = state;
    try {
      state = build.step(before, event);
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      return [];
    }
    return [[before, event, state]];
  });
};

const walks = fc.array(fc.nat(events.length - 1), { minLength: 20, maxLength: 60 });

describe('the status table', () => {
  it('is the one of the design, for every pair', () => {
    expect([...table.keys()].toSorted()).toEqual(Status.options.toSorted());
    for (const from of Status.options) {
      for (const to of Status.options) {
        const designed = from === to || table.get(from)?.includes(to);
        expect([from, to, mayFollow(from, to)]).toEqual([from, to, designed]);
      }
    }
  });

  it('knows who is waited for and what is under way', () => {
    expect(Status.options.filter(isWaiting)).toEqual(['awaiting-approval', 'unanswered']);
    const open = ['drafting', 'awaiting-approval', 'unanswered', 'publishing'];
    expect(Status.options.filter(isOpen)).toEqual(open);
  });
});

describe('the fold of a statement, whatever happens in whatever order', () => {
  it('reaches a status only as the design allows, and reaches every status', () => {
    const reached = new Set<Status>();
    fc.assert(
      fc.property(walks, (choices) => {
        for (const [before, , next] of walk(choices)) {
          reached.add(next.status);
          const allowed = [before.status, ...(table.get(before.status) ?? [])];
          expect(allowed).toContain(next.status);
        }
      }),
      { numRuns: 1500, seed: 22 },
    );
    expect([...reached].toSorted()).toEqual(Status.options.toSorted());
  });

  it('lets versions and runs only grow, one at a time', () => {
    fc.assert(
      fc.property(walks, (choices) => {
        for (const [before, , next] of walk(choices)) {
          expect([0, 1]).toContain(next.version - before.version);
          expect([0, 1]).toContain(next.run - before.run);
        }
      }),
    );
  });

  it('never changes words once they are approved, and never approves other words', () => {
    fc.assert(
      fc.property(walks, (choices) => {
        for (const [before, , next] of walk(choices)) {
          if (next.decision?.decision !== 'approve') continue;
          expect(next.decision.hash).toBe(next.hash);
          expect(next.decision.version).toBe(next.version);
          if (before.decision?.decision === 'approve') expect(next.texts).toBe(before.texts);
        }
      }),
    );
  });

  it('decides once: only a new question, an approval that lapsed, or words planned anew takes a decision back', () => {
    fc.assert(
      fc.property(walks, (choices) => {
        for (const [before, event, next] of walk(choices)) {
          if (before.decision && before.decision !== next.decision) {
            const isApproved = before.decision.decision === 'approve';
            const anew = isPlanned(before.status) ? ['written', 'replanned'] : [];
            expect(isApproved ? ['approval-lapsed', ...anew] : ['asked']).toContain(event.type);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('makes only states that the journal can read back', () => {
    fc.assert(
      fc.property(walks, (choices) => {
        const state = walk(choices).at(-1)?.[2];
        if (state) expect(Statement.parse(JSON.parse(JSON.stringify(state)))).toBeTruthy();
      }),
    );
  });

  it('ends for good: nothing but a note happens to what is rejected, expired or taken back', () => {
    const ended = ['rejected', 'expired', 'withdrawn', 'corrected'];
    const notes = ['notified', 'decision-refused', 'receipt'];
    fc.assert(
      fc.property(walks, (choices) => {
        for (const [before, event] of walk(choices)) {
          if (ended.includes(before.status)) expect(notes).toContain(event.type);
        }
      }),
    );
  });
});

describe('the fold of a statement refuses', () => {
  const decided = build.publishing();
  it.each<[string, Statement | undefined, Parameters<typeof build.step>[1]]>([
    ['a beginning without a request', undefined, { type: 'withdrawn', data: {} }],
    ['a second request', build.awaiting(), build.requested({ id: 's2' })],
    ['a second decision', decided, build.decidedTo(decided, 'reject')],
    ['the same decision twice', decided, build.decidedTo(decided, 'approve')],
    ['new words after approval', decided, build.written(decided, 'Other words')],
    ['a draft over words that wait', build.awaiting(), build.drafted(build.awaiting())],
    ['a check of another version', build.awaiting(), build.checkedNow({ ...decided, version: 9 })],
    ['a question after approval', decided, build.asked(decided, ['deputy'])],
    ['taking back what goes out', decided, { type: 'withdrawn', data: {} }],
    ['expiry while one is asked', build.awaiting(), { type: 'expired', data: {} }],
    [
      'being superseded before it is out',
      build.awaiting(),
      { type: 'superseded', data: { by: 's2', how: 'withdraws' } },
    ],
    ['an intent before approval', build.awaiting(), { type: 'intended', data: { channel: 'x' } }],
    [
      'a receipt before approval',
      build.awaiting(),
      { type: 'receipt', data: { channel: 'x', state: 'published' } },
    ],
    ['a retry of what goes well', decided, { type: 'retried', data: { run: 2 } }],
  ])('%s', (_, state, event) => {
    expect(() => build.step(state, event)).toThrow(TypeError);
  });
});

describe('the lists that a statement appears in', () => {
  it('names the people asked while it waits, and nobody before or after', () => {
    const { index } = statementJournal;
    expect(index(build.statementAfter(build.requested())).people).toEqual([]);
    expect(index(build.awaiting()).people).toEqual(['spokesperson']);
    const unanswered = build.awaiting((state) =>
      build.asked(state, ['spokesperson', 'chief'], true),
    );
    expect(new Set(index(unanswered).people)).toEqual(new Set(['spokesperson', 'chief']));
    expect(index(build.publishing()).people).toEqual([]);
    expect(index(build.publishing())).toMatchObject({
      group: 'i1',
      open: true,
      status: 'publishing',
    });
  });
});

describe('deliveries', () => {
  it('keep one line per channel, the newest', () => {
    const state = build.publishing(
      { type: 'intended', data: { channel: 'x' } },
      { type: 'intended', data: { channel: 'newsroom' } },
      { type: 'receipt', data: { channel: 'x', state: 'failed' } },
      { type: 'receipt', data: { channel: 'newsroom', state: 'published' }, words: { url: 'u' } },
    );
    const lines = state.deliveries.map((item) => [item.channel, item.state, item.url]);
    expect(lines.toSorted()).toEqual([
      ['newsroom', 'published', 'u'],
      ['x', 'failed', undefined],
    ]);
  });
});
