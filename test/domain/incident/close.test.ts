import { describe, expect, it } from 'vitest';
import { close } from '#domain/incident/close.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incident } from '#test/support/incident.ts';

const at = '2026-11-28T12:00:00.000Z';
const review = { keep: ['A'], change: [], by: 'writer', at };
const step = { id: 's1', list: 'L', text: 'Call.', role: 'writer', proof: 'none' } as const;
const resolved = (over: Partial<Incident> = {}) => incident({ phase: 'resolved', review, ...over });
const nothing = { comments: 0, statements: 0 };

describe('closing', () => {
  it('is possible when nothing is open and the review is written', () => {
    expect(close(resolved(), nothing)).toEqual({ ok: true, value: [{ type: 'closed', data: {} }] });
    expect(close(resolved({ phase: 'closed' }), nothing)).toEqual({ ok: true, value: [] });
  });

  it.each([
    [resolved(), { comments: 2, statements: 0 }, { comments: 2 }],
    [resolved(), { comments: 0, statements: 1 }, { statements: 1 }],
    [resolved({ review: undefined }), nothing, { review: true }],
    [resolved({ steps: [step] }), nothing, { steps: 1 }],
  ])('is refused while something is open, and says what: %#', (state, outside, open) => {
    const whole = { comments: 0, statements: 0, steps: 0, review: false };
    expect(close(state, outside)).toEqual({
      ok: false,
      refusal: { type: 'not-ready', ...whole, ...open },
    });
  });

  it('asks nothing more of a step that is done, or left out with a reason', () => {
    const steps = [
      { ...step, done: { by: 'writer', at } },
      { ...step, id: 's2', notDone: { by: 'writer', at, reason: 'Nobody there.' } },
    ];
    expect(close(resolved({ steps }), nothing).ok).toBe(true);
  });

  it('follows a crisis that is over, nothing else', () => {
    expect(close(resolved({ phase: 'active' }), nothing)).toMatchObject({
      refusal: { type: 'wrong-phase', phase: 'active' },
    });
  });
});
