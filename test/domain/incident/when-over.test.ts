import { describe, expect, it } from 'vitest';
import { incidentEvents } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { onIncident } from '#domain/incident/on-incident.ts';
import { takes } from '#domain/incident/when-over.ts';
import { ok } from '#domain/values/result.ts';
import { incident } from '#test/support/incident.ts';

const meta = { by: 'karin', at: '2026-11-22T12:00:00.000Z' };
const read = async () => undefined;
const caution = { type: 'changed', data: { legalHold: true } } as const;
const others: any[] = [
  { type: 'changed', data: { legalHold: true, severity: 3 } },
  { type: 'changed', data: { legalHold: true }, words: { title: 'Something else' } },
  { type: 'changed', data: {}, words: { contacts: [] } },
];

describe.each(['closed', 'cancelled'] as const)('an incident that is %s', (phase) => {
  const over = incident({ phase });

  it.each([...incidentEvents.map(({ type }) => ({ type, data: {} }) as any), caution, ...others])(
    'refuses $type where its journal does not take it, and not else',
    async (event) => {
      const decided = await onIncident(() => ok([event]))(over, read, async () => 0);
      if (takes(over, event)) expect(decided).toEqual(ok([event]));
      else {
        expect(decided).toEqual({ ok: false, refusal: { type: 'incident-over', phase } });
        expect(() => incidentJournal.fold(over, event, meta)).toThrow(
          `An incident that is ${phase} takes no ${event.type}`,
        );
      }
    },
  );

  it('takes legal caution, alone, and what others agree to', () => {
    expect([caution, ...others].map((event) => takes(over, event))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(incidentJournal.fold(over, caution, meta)).toEqual({
      ...{ ...over, ...caution.data },
      untoldCaution: meta,
    });
  });
});

describe('an incident that is not over', () => {
  it('takes everything', () => {
    for (const phase of ['active', 'resolved'] as const)
      for (const event of others) expect(takes({ phase }, event)).toBe(true);
  });
});
