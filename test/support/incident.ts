import type { Fact } from '#domain/incident/fact.ts';
import type { Incident } from '#domain/incident/incident.ts';

/** A confirmed fact, but for what is given. */
export const fact = (id: string, over: Partial<Fact> = {}): Fact => ({
  id,
  status: 'confirmed',
  text: `Fact ${id} happened.`,
  ...over,
});

/** An incident of severity 2 with one confirmed fact, but for what is given. */
export const incident = (over: Partial<Incident> = {}): Incident => ({
  id: 'i1',
  title: 'A train left the rails',
  summary: 'Internal summary',
  severity: 2,
  responsibility: 'unknown',
  wrongdoing: 'unknown',
  harm: [],
  legalHold: false,
  phase: 'active',
  facts: [fact('f1')],
  commitments: [],
  contacts: [],
  policies: [],
  protectedNames: [],
  affected: [],
  lowerings: [],
  actions: [],
  steps: [],
  promises: [],
  survey: [],
  notes: [],
  openedBy: 'writer',
  openedAt: '2026-11-22T11:00:00.000Z',
  ...over,
});
