import { expect, it } from 'vitest';
import { openStatements } from '#domain/incident/open-counts.ts';
import { countOf, isToldToStaff, toldToStaffAt } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Status } from '#domain/statement/status.ts';
import { isOut } from '#domain/statement/supersede.ts';
import * as build from '#test/support/statement.ts';

type Ended = 'published' | 'partly-published' | 'failed' | 'missed';

const at = (count: number) => ({ at: build.minutes(count).toISOString() });

const conclude = (state: Statement, status: Ended, meta: { at: string }) =>
  build.step(state, { type: 'concluded', data: { status } }, meta);

const retry = (state: Statement) =>
  build.step(state, { type: 'retried', data: { run: state.run + 1 } });

const lapse = (state: Statement) =>
  build.step(state, {
    type: 'approval-lapsed',
    data: { changes: [{ what: 'fact-changed', factId: 'f1' }] },
  });

// One channel is for a person to post to, the other failed.
const partly = () =>
  conclude(
    build.statementAfter(
      build.requested({ kind: 'internal' }),
      (state) => build.drafted(state),
      (state) => build.checkedNow(state),
      (state) => build.asked(state, ['spokesperson']),
      (state) => build.decidedTo(state, 'approve'),
      { type: 'receipt', data: { channel: 'newsroom', state: 'by-hand' } },
      { type: 'receipt', data: { channel: 'x', state: 'failed' } },
    ),
    'partly-published',
    at(5),
  );

const anew = (state: Statement) =>
  build.step(
    build.step(build.step(state, build.checkedNow(state)), build.asked(state, ['spokesperson'])),
    build.decidedTo(state, 'approve'),
  );

it('stays as it was while a channel is tried anew, and keeps no incident open', () => {
  const again = retry(partly());
  expect(toldToStaffAt(again)).toBe(at(5).at);
  expect(countOf(again)).toBeUndefined();
  expect(toldToStaffAt(conclude(again, 'published', at(9)))).toBe(at(5).at);
});

it('ends with the approval: the words are under way again, and out once they are published', () => {
  const lapsed = lapse(retry(partly()));
  expect(countOf(lapsed)).toBe(openStatements('i1'));
  const approved = anew(lapsed);
  expect(approved.status).toBe<Status>('publishing');
  expect(isOut(approved)).toBe(false);
  expect(isToldToStaff(approved)).toBe(false);
  expect(toldToStaffAt(conclude(approved, 'published', at(20)))).toBe(at(20).at);
});

it('ends where the words are missed', () => {
  const missed = build.step(retry(partly()), { type: 'missed', data: {} });
  expect(countOf(missed)).toBe(openStatements('i1'));
  expect(missed.outAt).toBeUndefined();
});

it('ends where all that was tried anew failed', () => {
  const failed = conclude(retry(partly()), 'failed', at(9));
  expect(failed.outAt).toBeUndefined();
  expect(isOut(retry(failed))).toBe(false);
});

it('stays where a later statement corrects the words', () => {
  const by = { by: 's2', how: 'corrects' } as const;
  const corrected = build.step(partly(), { type: 'superseded', data: by });
  expect(toldToStaffAt(corrected)).toBe(at(5).at);
});
