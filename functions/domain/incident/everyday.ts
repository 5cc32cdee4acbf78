import { Incident } from './incident.ts';

/** The list of the statements that are about no incident. */
export const NO_INCIDENT = 'none';

/**
 * What a statement without an incident is held against: nothing has happened, so the guidelines for
 * normal times hold, and what the plan demands at the lowest severity.
 */
export const everyday: Incident = Incident.parse({
  id: NO_INCIDENT,
  title: '',
  summary: '',
  severity: 3,
  responsibility: 'unknown',
  wrongdoing: 'unknown',
  harm: [],
  legalHold: false,
  phase: 'resolved',
  facts: [],
  commitments: [],
  contacts: [],
  policies: [],
  protectedNames: [],
  affected: [],
  openedBy: '',
  openedAt: new Date(0).toISOString(),
});

/** Whether it is no incident at all. */
export const isEveryday = ({ id }: Pick<Incident, 'id'>): boolean => id === NO_INCIDENT;

/** The everyday with what a post is to tell, if anything: its writer answers for that. */
export const everydayWith = (facts: readonly string[] = []): Incident => ({
  ...everyday,
  facts: facts.map((text, i) => ({ id: `f${i + 1}`, text, status: 'confirmed' })),
});
