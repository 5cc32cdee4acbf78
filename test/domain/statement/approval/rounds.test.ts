import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Purpose } from '#domain/plan/clearance.ts';
import type { Holder } from '#domain/plan/mandate.ts';
import { ask, askOn } from '#domain/statement/approval/rounds.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { incident } from '../../../support/incident.ts';
import { mandate, planWith } from '../../../support/plan.ts';
import * as build from '../../../support/statement.ts';

const holders = (...people: string[]): Holder[] =>
  people.map((person) => ({ person, answerWithinMs: 30 * 60_000, as: 'holder' }));
const both = holders('spokesperson', 'deputy');
const at = build.minutes;

/** Asks at a minute; answers the statement after that, the new events and until when to wait. */
const askAt = (
  statement: Statement,
  minute: number,
  given = both,
  purpose: Purpose = 'approve',
) => {
  const demanded = { severity: 2, legalHold: false, passkey: 'not-asked' } as const;
  const stage = { purpose, holders: given, demanded: { ...demanded, needed: [purpose] } };
  const { events, waitUntil } = ask(statement, stage, 'plan', at(minute));
  const next = events.reduce<Statement>((state, event) => build.step(state, event), statement);
  const until = waitUntil && (waitUntil.getTime() - at(0).getTime()) / 60_000;
  return { next, events, until, kinds: events.map((event) => event.type) };
};

const drafted = build.statementAfter(
  build.requested(),
  (state) => build.drafted(state),
  (state) => build.checkedNow(state),
);
const WEEK = 7 * 24 * 60;

describe('asking', () => {
  it('goes to the holder, reminds, goes to the deputy, to everyone for a week, and expires', () => {
    const first = askAt(drafted, 0);
    expect(first.next.rounds).toMatchObject([
      { round: 1, people: ['spokesperson'], everyone: false },
    ]);
    expect(first.until).toBe(15);
    const early = askAt(first.next, 14);
    expect([early.kinds, early.until]).toEqual([[], 15]);
    const reminded = askAt(first.next, 15);
    expect([reminded.kinds, reminded.until]).toEqual([['reminded'], 30]);
    const again = askAt(reminded.next, 29);
    expect([again.kinds, again.until]).toEqual([[], 30]);
    const second = askAt(reminded.next, 30);
    expect(second.next.rounds[1]).toMatchObject({ round: 2, people: ['deputy'], reminded: false });
    expect(second.until).toBe(45);
    const everyone = askAt(askAt(second.next, 45).next, 60);
    expect(everyone.next.status).toBe('unanswered');
    expect(everyone.next.rounds[2]).toMatchObject({
      round: 3,
      people: ['spokesperson', 'deputy'],
      everyone: true,
    });
    expect(everyone.until).toBe(60 + WEEK);
    expect(askAt(everyone.next, 60 + WEEK - 1).kinds).toEqual([]);
    const over = askAt(everyone.next, 60 + WEEK);
    expect([over.kinds, over.until]).toEqual([['expired'], undefined]);
    expect(over.next.status).toBe('expired');
  });

  it('waits longer for someone who calls first, though the severity gave less time', () => {
    const first = askAt(drafted, 0);
    const data = { round: 1, until: at(40).toISOString() };
    const calling = build.step(first.next, { type: 'calling', data });
    expect(askAt(calling, 31)).toMatchObject({ kinds: ['reminded'], until: 40 });
    expect(askAt(calling, 40).next.rounds[1]).toMatchObject({ people: ['deputy'] });
  });

  it.each([
    [12, 12],
    [90, 30],
    // It is late already: five minutes each are left to read and answer.
    [-20, 5],
    [2, 5],
  ])('about an answer to a comment whose clock ends in %s min: for %s min', (left, within) => {
    for (const clock of ['urgentBy', 'answerBy'] as const) {
      const first = askAt({ ...drafted, [clock]: at(left).toISOString() }, 0);
      expect(first.until).toBe(within / 2);
      expect(first.next.rounds).toMatchObject([{ until: at(within).toISOString() }]);
      expect(askAt(first.next, within).next.rounds[1]).toMatchObject({ people: ['deputy'] });
    }
  });

  it('about what is planned: not beyond the time at which it is to go out', () => {
    const planned = { ...drafted, publishAt: at(16).toISOString() };
    expect(askAt(planned, 0).next.rounds).toMatchObject([{ until: at(16).toISOString() }]);
    const later = { ...planned, publishAt: at(90).toISOString() };
    expect(askAt(later, 0).next.rounds).toMatchObject([{ until: at(30).toISOString() }]);
  });

  it('goes on with whoever gains the mandate when no one in the round holds it any more', () => {
    const first = askAt(drafted, 0);
    const moved = askAt(first.next, 5, holders('chief'));
    expect(moved.next.rounds[1]).toMatchObject({ people: ['chief'], everyone: false });
    const everyone = askAt(askAt(askAt(first.next, 30).next, 60).next, 61);
    expect(everyone.next.status).toBe('unanswered');
    const late = askAt(everyone.next, 70, holders('chief'));
    expect(late.next.rounds.at(-1)).toMatchObject({ people: ['chief'], everyone: true });
    expect(late.next.status).toBe('unanswered');
    expect(askAt(late.next, 71, holders('chief')).kinds).toEqual([]);
  });

  it('notes the plan under which it asks, and the times in UTC', () => {
    const { events } = askAt(drafted, 0);
    expect(events).toEqual([
      {
        type: 'asked',
        data: {
          round: 1,
          purpose: 'approve',
          people: ['spokesperson'],
          everyone: false,
          as: 'holder',
          from: '2026-11-22T12:00:00.000Z',
          until: '2026-11-22T12:30:00.000Z',
          remindAt: '2026-11-22T12:15:00.000Z',
          planVersion: 'plan',
          demanded: {
            severity: 2,
            legalHold: false,
            needed: ['approve'],
            passkey: 'not-asked',
          },
        },
      },
    ]);
  });

  it('gives each holder their own time', () => {
    const quick = [
      { ...holders('spokesperson')[0]!, answerWithinMs: 60_000 },
      ...holders('deputy'),
    ];
    expect(askAt(drafted, 0, quick).until).toBe(0.5);
    expect(askAt(askAt(drafted, 0, quick).next, 1, quick).until).toBe(1 + 15);
  });

  it('goes on at once when the next person is asked early', () => {
    const first = askAt(drafted, 0).next;
    const ended = build.step(
      first,
      { type: 'asked-early', data: { round: 1 } },
      { at: at(5).toISOString() },
    );
    expect(askAt(ended, 5).next.rounds[1]).toMatchObject({ people: ['deputy'] });
  });

  it('asks whoever has the mandate now when the next round begins', () => {
    const first = askAt(drafted, 0).next;
    const next = askAt(first, 30, holders('chief', 'spokesperson')).next;
    expect(next.rounds[1]).toMatchObject({ people: ['chief'] });
    const last = askAt(next, 60, holders('chief')).next;
    expect(last.rounds[2]).toMatchObject({ people: ['chief'], everyone: true });
  });

  it('first asks whoever asked for changes, then those not asked yet', () => {
    const asked = build.step(drafted, build.asked(drafted, ['deputy']));
    const sentBack = build.step(asked, build.decidedTo(asked, 'request-changes'), { by: 'deputy' });
    const redrafted = build.step(sentBack, build.drafted(sentBack, 'Better words'));
    const first = askAt(redrafted, 0);
    expect(first.next.rounds).toMatchObject([{ round: 1, people: ['deputy'] }]);
    expect(askAt(first.next, 30).next.rounds[1]).toMatchObject({ people: ['spokesperson'] });
    const gone = askAt(redrafted, 0, holders('chief'));
    expect(gone.next.rounds).toMatchObject([{ people: ['chief'] }]);
  });

  it('fails where nobody holds the mandate at first, and keeps asking where somebody did', () => {
    expect(askAt(drafted, 0, []).next).toMatchObject({ status: 'failed', failure: 'no-approver' });
    const asked = askAt(drafted, 0).next;
    expect(askAt(asked, 30, []).next).toMatchObject({ status: 'unanswered' });
  });

  it('rests for a day at a time while the question is on ice', () => {
    const grounds = { plan: planWith(mandate()), incident: incident(), handovers: [], now: at(0) };
    const asking = askOn(drafted, { ...grounds, isOnIce: true });
    expect(asking).toEqual({ events: [], waitUntil: at(24 * 60) });
  });

  it('is bounded and legal whoever holds the mandate when', () => {
    const names = ['spokesperson', 'deputy', 'chief', 'admin'];
    const steps = fc.array(
      fc.record({ people: fc.subarray(names), wait: fc.integer({ min: 0, max: 45 }) }),
      { minLength: 30, maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (given) => {
        let [state, minute] = [drafted, 0];
        for (const { people, wait } of given) {
          if (state.status === 'expired' || state.status === 'failed') break;
          state = askAt(state, minute, holders(...people)).next;
          minute += wait;
        }
        const single = state.rounds.filter((round) => !round.everyone);
        const asked = single.flatMap((round) => round.people);
        expect(new Set(asked).size).toBe(asked.length);
        expect(state.rounds.length).toBeLessThanOrEqual(names.length + 1);
        expect(state.rounds.map((round) => round.round)).toEqual(state.rounds.map((_, i) => i + 1));
        if (state.status === 'expired') expect(state.rounds.at(-1)?.everyone).toBe(true);
      }),
    );
  });
});
