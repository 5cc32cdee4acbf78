import { expect, it } from 'vitest';
import { openStatements } from '#domain/incident/open-counts.ts';
import { notPosted } from '#domain/statement/lifecycle.ts';
import { countOf, isToldToStaff, toldToStaffAt } from '#domain/statement/lists.ts';
import { openDeliveries } from '#domain/statement/open-deliveries.ts';
import { conclude } from '#domain/statement/publishing/outcome.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Status } from '#domain/statement/status.ts';
import { isOut } from '#domain/statement/supersede.ts';
import * as build from '#test/support/statement.ts';

type Ended = 'published' | 'partly-published' | 'failed' | 'missed';

const at = (count: number) => ({ at: build.minutes(count).toISOString() });

const end = (state: Statement, status: Ended, meta: { at: string }) =>
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
  end(
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
  expect(toldToStaffAt(end(again, 'published', at(9)))).toBe(at(5).at);
});

it('ends with the approval: the words are under way again, and out once they are published', () => {
  const lapsed = lapse(retry(partly()));
  expect(countOf(lapsed)).toBe(openStatements('i1'));
  const approved = anew(lapsed);
  expect(approved.status).toBe<Status>('publishing');
  expect(isOut(approved)).toBe(false);
  expect(isToldToStaff(approved)).toBe(false);
  expect(toldToStaffAt(end(approved, 'published', at(20)))).toBe(at(20).at);
});

it('ends where the words are missed', () => {
  const missed = build.step(retry(partly()), { type: 'missed', data: {} });
  expect(countOf(missed)).toBe(openStatements('i1'));
  expect(missed.outAt).toBeUndefined();
});

it('ends where all that was tried anew failed', () => {
  const failed = end(retry(partly()), 'failed', at(9));
  expect(failed.outAt).toBeUndefined();
  expect(isOut(retry(failed))).toBe(false);
});

it('stays for staff where someone says that nobody will post the words', () => {
  const decline = (state: Statement): Statement => {
    const said = notPosted(state, { channel: 'newsroom', reason: 'Staff have read it.' });
    if (!said.ok) throw new Error(said.refusal.type);
    return said.value.reduce<Statement>((next, event) => build.step(next, event, at(8)), state);
  };
  const declined = decline(partly());
  expect(declined.status).toBe<Status>('partly-published');
  expect(toldToStaffAt(declined)).toBe(at(5).at);
  const whole = decline({ ...partly(), status: 'published', channels: ['newsroom'] });
  expect(whole.status).toBe<Status>('published');
  expect(toldToStaffAt(whole)).toBe(at(5).at);
  expect(openDeliveries(whole)).toEqual([]);
  const again = decline(retry(partly()));
  const ended = conclude(again).reduce<Statement>(
    (next, event) => build.step(next, event, at(9)),
    again,
  );
  expect(toldToStaffAt(ended)).toBe(at(5).at);
});

it('stays where a later statement corrects the words', () => {
  const by = { by: 's2', how: 'corrects' } as const;
  const corrected = build.step(partly(), { type: 'superseded', data: by });
  expect(toldToStaffAt(corrected)).toBe(at(5).at);
});
