import { describe, expect, it } from 'vitest';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { canonicalJson } from '#domain/values/canonical.ts';
import { incident } from '../../support/incident.ts';

const meta = { at: '2026-11-22T12:00:00.000Z', by: 'writer' };
/** An event as it comes back from the table: what is undefined is not there. */
const stored = (event: IncidentEvent): IncidentEvent => JSON.parse(canonicalJson(event));
const action = { text: 'Koka vattnet.', keys: ['koka'] };

describe('an incident folded from stored entries', () => {
  const before = { ...incident(), publicAction: action };

  it('loses the public action that was cleared, and keeps one that was not mentioned', () => {
    const cleared = stored({ type: 'changed', data: {}, words: { publicAction: null } });
    expect(incidentJournal.fold(before, cleared, meta).publicAction).toBeUndefined();
    const other = stored({ type: 'changed', data: { severity: 1 }, words: { title: 'Ny' } });
    const after = incidentJournal.fold(before, other, meta);
    expect([after.publicAction, after.severity, after.title]).toEqual([action, 1, 'Ny']);
  });
});
